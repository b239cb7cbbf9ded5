"""One proactive message to many: a moved date told before customers ask, and what that saves (M42)."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from gehoor.core import clock
from gehoor.promises.models import Promise, Renegotiation
from gehoor.staff.models import Colleague

from .enums import Arm


class Cohort(models.Model):
    """Promises whose date moves together: to which date, why, and who decided so.

    `tells_later_at` is when the control group hears it; empty without such a group.
    """

    name = models.CharField(max_length=100)
    new_starts_at = models.DateTimeField(null=True)
    new_due_at = models.DateTimeField()
    reason_nl = models.CharField(max_length=300)
    reason_en = models.CharField(max_length=300)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="cohorts")
    at = models.DateTimeField(default=clock.now)
    tells_later_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~Q(reason_nl="") & ~Q(reason_en=""), name="cohort_has_reason"
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def reason(self, language: str) -> str:
        return self.reason_nl if language == "nl" else self.reason_en


class Member(models.Model):
    """One promise in a cohort. It ends told (`moved`) or left out, with the reason in `left_out`."""

    cohort = models.ForeignKey(Cohort, on_delete=models.PROTECT, related_name="members")
    promise = models.ForeignKey(Promise, on_delete=models.PROTECT, related_name="memberships")
    arm = models.CharField(max_length=5, choices=Arm)
    moved = models.OneToOneField(
        Renegotiation, on_delete=models.PROTECT, null=True, related_name="member"
    )
    left_out = models.CharField(max_length=300, blank=True)

    class Meta:
        indexes = [
            models.Index(
                fields=["cohort"], name="member_to_tell", condition=Q(moved=None, left_out="")
            ),
        ]
        constraints = [
            models.UniqueConstraint(fields=["cohort", "promise"], name="member_once"),
            models.CheckConstraint(
                condition=Q(moved=None) | Q(left_out=""), name="told_or_left_out"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.promise_id} in {self.cohort_id}"
