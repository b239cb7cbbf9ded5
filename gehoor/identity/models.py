"""One customer, known once: who was merged with whom, and of whom a colleague said that they are two."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from gehoor.core import clock
from gehoor.parties.models import Party
from gehoor.staff.models import Colleague


class PartyMerge(models.Model):
    """One customer turned out to be another. `moved` holds what went along, so that it can go back:

    {"rows": {"app.Model.field": [ids]}, "was": {field of the surviving party: what it was},
    "last": {"app.Model.field": the highest key in that table}}.
    """

    merged = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="merges")
    into = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="merges_here")
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)
    moved = models.JSONField()
    undone_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    undone_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["merged"], name="customer_merged_once", condition=Q(undone_at=None)
            ),
            models.CheckConstraint(
                condition=Q(undone_at=None, undone_by=None)
                | Q(undone_at__isnull=False, undone_by__isnull=False),
                name="customer_unmerged_by_somebody",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.merged_id} into {self.into_id}"


class Apart(models.Model):
    """Two customers who look like one and are not: a colleague said so. `one` has the lower key."""

    one = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    other = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)

    class Meta:
        verbose_name_plural = "apart"
        constraints = [
            models.UniqueConstraint(fields=["one", "other"], name="apart_once"),
            models.CheckConstraint(condition=Q(one__lt=F("other")), name="apart_in_order"),
        ]

    def __str__(self) -> str:
        return f"{self.one_id} is not {self.other_id}"
