"""Which orders are watched, and after how many days without word one is silent."""

from __future__ import annotations

from datetime import datetime
from typing import Self

from django.db import models
from django.db.models import Q

from gehoor.cases.models import Case, Order
from gehoor.core import clock
from gehoor.core.trail import tracked
from gehoor.promises.models import Promise
from gehoor.staff.models import Brand, Colleague, Team

from .rules import DAYS, FEWEST, MOST


@tracked()
class Patience(models.Model):
    """For how many days a customer of this brand may be without word about an order."""

    brand = models.OneToOneField(Brand, on_delete=models.PROTECT, related_name="order_patience")
    days = models.PositiveSmallIntegerField(default=DAYS)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(days__gte=FEWEST, days__lte=MOST), name="patience_in_days"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.days} days"


class WatchQuerySet(models.QuerySet["Watch"]):
    def due(self, now: datetime) -> Self:
        """Orders whose customer is to hear from us, the one that waits longest first."""
        return self.filter(next_at__lte=now).order_by("next_at", "pk")

    def untold(self) -> Self:
        """Orders that run while nobody can be told: the shop gave no mail address or phone number."""
        return self.filter(case=None, ended_at=None)


class Watch(models.Model):
    """An order that is on its way, and when its customer hears from us next.

    `due_at` (with `starts_at` for a window) is the date that the shop told last, `changed_at` when it said
    so. `case` is where the customer is told, `promise` the delivery that they were promised first; an order
    of nobody that we can reach has neither. At `next_at` we look whether there was word since `spoken_at`;
    it is empty for what has ended.
    """

    order = models.OneToOneField(Order, on_delete=models.PROTECT, related_name="watch")
    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="+")
    case = models.ForeignKey(Case, on_delete=models.PROTECT, null=True, related_name="orders")
    promise = models.ForeignKey(Promise, on_delete=models.PROTECT, null=True, related_name="+")
    placed_at = models.DateTimeField()
    starts_at = models.DateTimeField(null=True)
    due_at = models.DateTimeField()
    changed_at = models.DateTimeField(null=True)
    spoken_at = models.DateTimeField(null=True)
    next_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)

    objects = WatchQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["next_at"], name="watch_due", condition=Q(next_at__isnull=False)),
            models.Index(
                fields=["placed_at"], name="watch_untold", condition=Q(case=None, ended_at=None)
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(next_at=None) | Q(ended_at=None, case__isnull=False),
                name="word_goes_in_a_case_that_runs",
            ),
            models.CheckConstraint(
                condition=Q(case=None) | Q(ended_at__isnull=False) | Q(next_at__isnull=False),
                name="running_order_is_watched",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.order_id} next {self.next_at}"
