"""What happened around the date of a customer action: who was reminded, and to when it moved (K27, K28)."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from gehoor.cases.models import Contact, CustomerAction
from gehoor.core import clock
from gehoor.staff.models import Colleague


class Reminder(models.Model):
    """One rung of the ladder: we reminded the customer in `contact`. Whether it arrived says its outbox."""

    action = models.ForeignKey(CustomerAction, on_delete=models.PROTECT, related_name="reminders")
    contact = models.OneToOneField(Contact, on_delete=models.PROTECT, related_name="reminds")
    at = models.DateTimeField(default=clock.now)

    def __str__(self) -> str:
        return f"reminder of {self.action_id} at {self.at:%Y-%m-%d}"


class Postponement(models.Model):
    """The customer got more time: from `was` to `becomes`, told in `told_in`.

    By whom: the customer (`asked_in`), a colleague (`by`), or what we did later than we said (neither).
    """

    action = models.ForeignKey(
        CustomerAction, on_delete=models.PROTECT, related_name="postponements"
    )
    was = models.DateTimeField()
    becomes = models.DateTimeField()
    reason = models.CharField(max_length=300)
    asked_in = models.ForeignKey(Contact, on_delete=models.PROTECT, null=True, related_name="+")
    told_in = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(default=clock.now)

    class Meta:
        ordering = ("at", "pk")
        constraints = [
            models.CheckConstraint(
                condition=Q(becomes__gt=F("was")),
                name="postponement_goes_later",
                violation_error_message="A customer gets more time, never less.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.action_id}: {self.was:%Y-%m-%d} to {self.becomes:%Y-%m-%d}"
