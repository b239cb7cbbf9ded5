"""What is set aside for a customer in the stock system (requirement W05)."""

from __future__ import annotations

from typing import Self

from django.db import models
from django.db.models import Q

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague


class ReservationQuerySet(models.QuerySet["Reservation"]):
    def held(self) -> Self:
        """What the stock system is to keep for us still."""
        return self.filter(ended_at=None)


class Reservation(models.Model):
    """One article set aside for what was promised; `number` is that of the stock system.

    `lost_at` is when the stock system said that it is no longer there, `ended_at` when it need not be kept.
    """

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="reservations")
    promise = models.ForeignKey(
        Promise, on_delete=models.PROTECT, null=True, related_name="reservations"
    )
    article = models.CharField(max_length=60)
    number = models.CharField(max_length=60, unique=True)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)
    ended_at = models.DateTimeField(null=True)
    lost_at = models.DateTimeField(null=True)

    objects = ReservationQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["at"], name="stock_held", condition=Q(ended_at=None))]
        constraints = [
            models.CheckConstraint(
                condition=Q(lost_at=None) | Q(ended_at__isnull=False), name="lost_stock_is_not_held"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.article} ({self.number})"
