from __future__ import annotations

from django.db import models
from django.db.models import Q

from gehoor.cases.models import Contact
from gehoor.core import clock
from gehoor.staff.models import Colleague

from ..enums import Rhythm


class Series(models.Model):
    """A recurring update: each of its promises is one message, and when one is kept the next is made.

    It ends in the contact that tells the customer so; until then one of its promises is open.
    """

    rhythm = models.CharField(max_length=10, choices=Rhythm)
    started_at = models.DateTimeField(default=clock.now)
    ended_at = models.DateTimeField(null=True)
    ended_in = models.ForeignKey(
        Contact, on_delete=models.PROTECT, null=True, related_name="ended_series"
    )
    ended_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")

    class Meta:
        verbose_name_plural = "series"
        constraints = [
            models.CheckConstraint(
                condition=Q(ended_at=None, ended_in=None, ended_by=None)
                | Q(ended_at__isnull=False, ended_in__isnull=False),
                name="series_ends_in_a_contact",
                violation_error_message="A series ends with a message to the customer.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.rhythm} since {self.started_at:%Y-%m-%d}"
