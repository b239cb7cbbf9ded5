"""What a scanner said of files, by their content: the same bytes are judged once."""

from __future__ import annotations

from datetime import datetime
from typing import Self

from django.db import models
from django.db.models import Q

from gehoor.core import clock

from .enums import Outcome


class VerdictQuerySet(models.QuerySet["Verdict"]):
    def due(self, now: datetime) -> Self:
        """What is to be scanned now, oldest first."""
        return self.filter(outcome=Outcome.WAITING, try_at__lte=now).order_by("try_at", "pk")


class Verdict(models.Model):
    """The word of a scanner about the content `sha256`; `found` is the name of what was in it.

    A file without a row was never given to a scanner: none was configured when it came.
    """

    sha256 = models.CharField(max_length=64, unique=True)
    outcome = models.CharField(max_length=10, choices=Outcome, default=Outcome.WAITING)
    found = models.CharField(max_length=200, blank=True)
    at = models.DateTimeField(default=clock.now)
    try_at = models.DateTimeField(default=clock.now)

    objects = VerdictQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["try_at", "id"], name="verdict_due", condition=Q(outcome="waiting")
            )
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(outcome=Outcome.INFECTED) ^ Q(found=""), name="infected_says_with_what"
            )
        ]

    def __str__(self) -> str:
        return f"{self.sha256[:12]} {self.outcome}"
