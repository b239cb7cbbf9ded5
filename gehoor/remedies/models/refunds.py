"""What a customer gets back, and who decided it."""

from __future__ import annotations

from typing import Self

from django.db import models
from django.db.models import Q

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.staff.models import Colleague

from ..enums import Whose


class RefundQuerySet(models.QuerySet["Refund"]):
    def waiting(self) -> Self:
        """What the lead is still to decide."""
        return self.filter(granted_at=None, decided_at=None)


class Refund(models.Model):
    """Money back: `cents` with `costs` of the customer on top, for `reason` in words the customer reads.

    `monthly` is the customer's bill a month in cents, where there is one to net with. `fault` is whose
    fault it was when this was decided. Above the limit of `by` it waits for the lead: not granted, and with
    a `refusal` when it stays so.
    """

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="refunds")
    cents = models.PositiveIntegerField()
    costs = models.PositiveIntegerField(default=0)
    reason = models.CharField(max_length=300)
    sorry = models.CharField(max_length=300, blank=True)
    monthly = models.PositiveIntegerField(null=True)
    fault = models.CharField(max_length=10, choices=Whose, default=Whose.UNKNOWN)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)
    granted_at = models.DateTimeField(null=True)
    decided_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    decided_at = models.DateTimeField(null=True)
    refusal = models.CharField(max_length=300, blank=True)

    objects = RefundQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(cents__gt=0), name="refund_is_something"),
            models.CheckConstraint(condition=~Q(reason=""), name="refund_has_a_reason"),
            models.CheckConstraint(
                condition=Q(monthly=None) | Q(monthly__gt=0), name="refund_nets_with_something"
            ),
            models.CheckConstraint(
                condition=Q(decided_at=None, decided_by=None, refusal="")
                | (
                    Q(decided_at__isnull=False, decided_by__isnull=False)
                    & (
                        Q(granted_at__isnull=False, refusal="")
                        | (Q(granted_at=None) & ~Q(refusal=""))
                    )
                ),
                name="refund_granted_or_refused",
            ),
        ]
        indexes = [
            models.Index(
                fields=["case"],
                name="refund_waiting",
                condition=Q(granted_at=None, decided_at=None),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.total} cents in {self.case_id}"

    @property
    def total(self) -> int:
        """All that the customer gets, in cents."""
        return self.cents + self.costs
