from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from gehoor.cases.models import Contact
from gehoor.core import clock
from gehoor.staff.models import Colleague


class Shift(models.Model):
    """A proposal to move a promise and what depends on it; nothing moves before a colleague confirms.

    `by` is empty when a carrier is the cause. It ends confirmed, in the one message that tells all the
    new dates, or withdrawn. `alarm_at` is when the lead is called, and empty once that was done.
    """

    promise = models.ForeignKey("promises.Promise", on_delete=models.PROTECT, related_name="shifts")
    reason = models.CharField(max_length=300)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(default=clock.now)
    alarm_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    ended_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    told_in = models.OneToOneField(
        Contact, on_delete=models.PROTECT, null=True, related_name="shift"
    )

    class Meta:
        indexes = [
            models.Index(
                fields=["alarm_at"],
                name="shift_unconfirmed",
                condition=Q(ended_at=None, alarm_at__isnull=False),
            ),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["promise"], name="one_shift_at_a_time", condition=Q(ended_at=None)
            ),
            models.CheckConstraint(condition=~Q(reason=""), name="shift_has_reason"),
            models.CheckConstraint(
                condition=Q(ended_at=None, ended_by=None, told_in=None)
                | Q(ended_at__isnull=False, ended_by__isnull=False),
                name="shift_is_ended_by_somebody",
            ),
        ]

    def __str__(self) -> str:
        return f"shift of {self.promise_id}"


class ShiftStep(models.Model):
    """One promise in a proposal, with the date that it would have."""

    shift = models.ForeignKey(Shift, on_delete=models.PROTECT, related_name="steps")
    promise = models.ForeignKey("promises.Promise", on_delete=models.PROTECT, related_name="+")
    starts_at = models.DateTimeField(null=True)
    due_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["shift", "promise"], name="moved_once_in_a_shift"),
            models.CheckConstraint(
                condition=Q(starts_at=None) | Q(starts_at__lt=F("due_at")),
                name="shifted_window_has_length",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.promise_id} in shift {self.shift_id}"
