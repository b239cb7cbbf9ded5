"""What the bank told us, line by line: nothing of a file is lost, also not what is no payment of ours."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from gehoor.core import clock
from gehoor.core.vault import SecretField
from gehoor.staff.models import Colleague

from ..enums import Outcome
from .payouts import Payout


class Statement(models.Model):
    """A file of the bank (camt.053 or CSV), known by its digest: the same one twice changes nothing.

    `count` is how many lines it had, `again` how many of those an earlier file had brought already.
    """

    digest = models.CharField(max_length=64, unique=True)
    name = models.CharField(max_length=200)
    count = models.PositiveIntegerField()
    again = models.PositiveIntegerField(default=0)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)

    def __str__(self) -> str:
        return self.name


class Line(models.Model):
    """One booking: `cents` below zero went out. `key` is what makes it this booking in any file."""

    statement = models.ForeignKey(Statement, on_delete=models.PROTECT, related_name="lines")
    key = models.CharField(max_length=64, unique=True)
    booked_on = models.DateField()
    cents = models.BigIntegerField()
    iban = SecretField(blank=True)
    end_to_end = models.CharField(max_length=35, blank=True)
    words = models.CharField(max_length=300, blank=True)
    outcome = models.CharField(max_length=10, choices=Outcome)
    why = models.CharField(max_length=300, blank=True)
    payout = models.ForeignKey(Payout, on_delete=models.PROTECT, null=True, related_name="lines")
    settled_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    settled_at = models.DateTimeField(null=True)
    note = models.CharField(max_length=300, blank=True)

    class Meta:
        indexes = [
            models.Index(
                fields=["-id"],
                name="line_unsettled",
                condition=Q(outcome=Outcome.DIFFERS, settled_at=None),
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(settled_at=None, settled_by=None, note="")
                | (Q(settled_at__isnull=False, settled_by__isnull=False) & ~Q(note="")),
                name="line_settled_with_a_note",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.cents} on {self.booked_on}"
