"""What insight keeps for itself: the audits it held. It changes nothing that others read."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from gehoor.core import clock
from gehoor.staff.models import Colleague


class AuditRun(models.Model):
    """One audit of the ten laws: that of a night, or one that a colleague asked for.

    The row is the claim: `night` is unique, so of several workers one makes it, and `claimed_at` moves
    with each step (`done` of `steps`), so a run that stops moving is taken up by another. `found` holds
    the laws that do not hold, `reports` what else takes too long to count on every look, and `error` why
    there is no outcome.
    """

    night = models.DateField(null=True, unique=True)
    asked_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    asked_at = models.DateTimeField(default=clock.now)
    claimed_at = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    done = models.PositiveSmallIntegerField(default=0)
    steps = models.PositiveSmallIntegerField(default=0)
    ended_at = models.DateTimeField(null=True)
    seconds = models.FloatField(null=True)
    breaches = models.PositiveIntegerField(null=True)
    found = models.JSONField(default=list)
    reports = models.JSONField(default=dict)
    error = models.CharField(max_length=300, blank=True)

    class Meta:
        indexes = [
            models.Index(fields=["asked_at"], name="audit_to_do", condition=Q(ended_at=None)),
            models.Index(fields=["-ended_at"], name="audit_newest"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(night__isnull=False, asked_by=None)
                | Q(night=None, asked_by__isnull=False),
                name="audit_of_a_night_or_asked_for",
            ),
            models.CheckConstraint(
                condition=Q(ended_at=None, breaches=None)
                | (Q(ended_at__isnull=False) & (Q(breaches__isnull=False) ^ ~Q(error=""))),
                name="audit_ends_with_an_outcome_or_an_error",
            ),
        ]

    def __str__(self) -> str:
        return f"audit of {self.night or self.asked_at:%Y-%m-%d}"

    @property
    def is_done(self) -> bool:
        return self.ended_at is not None
