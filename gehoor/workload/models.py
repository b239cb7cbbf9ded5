"""Who was given whose work, when and why; and the short pause of whoever just had a hard call."""

from __future__ import annotations

from typing import Self

from django.db import models
from django.db.models import F, Q

from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague

from .enums import Reason


class Reassignment(models.Model):
    """One time that a lead gave the work of a colleague to others; its parts say what went to whom."""

    of = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="reassignments")
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    reason = models.CharField(max_length=10, choices=Reason)
    at = models.DateTimeField(default=clock.now)
    undone_at = models.DateTimeField(null=True)
    undone_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")

    class Meta:
        indexes = [models.Index(fields=["-at"], name="reassignment_by_moment")]
        constraints = [
            models.CheckConstraint(
                condition=Q(undone_at=None, undone_by=None)
                | Q(undone_at__isnull=False, undone_by__isnull=False),
                name="undone_by_somebody",
            ),
        ]

    def __str__(self) -> str:
        return f"work of {self.of_id} at {self.at:%Y-%m-%d %H:%M}"


class Reassigned(models.Model):
    """One promise, or without one the case itself, that went from the colleague to `to`.

    `told_in` is the letter with the new name, for a customer to whom the old one was given.
    """

    reassignment = models.ForeignKey(Reassignment, on_delete=models.PROTECT, related_name="parts")
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="reassigned")
    promise = models.ForeignKey(
        Promise, on_delete=models.PROTECT, null=True, related_name="reassigned"
    )
    to = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    told_in = models.ForeignKey(Contact, on_delete=models.PROTECT, null=True, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["reassignment", "promise"],
                name="promise_given_once",
                condition=Q(promise__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.case_id} to {self.to_id}"


class PauseQuerySet(models.QuerySet["Pause"]):
    def running(self) -> Self:
        return self.filter(ends_at__gt=clock.now())


class Pause(models.Model):
    """Two minutes after a hard call (requirement G14). No reason is asked; the planner sees it."""

    colleague = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="pauses")
    at = models.DateTimeField(default=clock.now)
    ends_at = models.DateTimeField()

    objects = PauseQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["colleague", "-ends_at"], name="pause_by_colleague")]
        constraints = [
            models.CheckConstraint(condition=Q(ends_at__gt=F("at")), name="pause_lasts"),
        ]

    def __str__(self) -> str:
        return f"pause of {self.colleague_id}"
