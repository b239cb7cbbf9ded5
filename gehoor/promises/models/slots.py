from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from gehoor.cases.models import Contact
from gehoor.core import clock
from gehoor.staff.models import Colleague, Team


class SlotPlan(models.Model):
    """How many customers a team can call back in each slot of its opening hours."""

    team = models.OneToOneField(Team, on_delete=models.PROTECT, related_name="slot_plan")
    minutes = models.PositiveSmallIntegerField(default=30)
    capacity = models.PositiveSmallIntegerField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(minutes__gte=5, minutes__lte=240), name="slot_has_a_length"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.capacity} in {self.minutes} minutes for {self.team_id}"


class Slot(models.Model):
    """A stretch of time in which a team calls customers back, with its number of places.

    A row is made when somebody first wants a place in it, after the team's plan.
    """

    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="slots")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    capacity = models.PositiveSmallIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["team", "starts_at"], name="slot_once"),
            models.CheckConstraint(
                condition=Q(starts_at__lt=F("ends_at")), name="slot_ends_after_start"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.starts_at:%Y-%m-%d %H:%M} {self.capacity}"


class Booking(models.Model):
    """A place in a slot, held by one call-back promise; freed when the promise moves or ends.

    Places are numbered from 1, and the database refuses a number twice or above the capacity, so two
    colleagues cannot take the last place together. Without a number it was forced, by whom and why.
    """

    slot = models.ForeignKey(Slot, on_delete=models.PROTECT, related_name="bookings")
    promise = models.ForeignKey(
        "promises.Promise", on_delete=models.PROTECT, related_name="bookings"
    )
    place = models.PositiveSmallIntegerField(null=True)
    forced_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    reason = models.CharField(max_length=300, blank=True)
    at = models.DateTimeField(default=clock.now)
    freed_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["slot", "place"], name="place_once", condition=Q(freed_at=None)
            ),
            models.UniqueConstraint(
                fields=["promise"], name="one_place_for_a_promise", condition=Q(freed_at=None)
            ),
            models.CheckConstraint(
                condition=Q(place__gte=1, forced_by=None, reason="")
                | (Q(place=None, forced_by__isnull=False) & ~Q(reason="")),
                name="place_or_forced_with_reason",
            ),
        ]

    def __str__(self) -> str:
        return f"place {self.place} in {self.slot_id}"


class Offer(models.Model):
    """A window that the customer may choose instead of the one that holds, told in `offered_in`."""

    promise = models.ForeignKey("promises.Promise", on_delete=models.PROTECT, related_name="offers")
    starts_at = models.DateTimeField()
    due_at = models.DateTimeField()
    offered_in = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="offers")
    closed_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(starts_at__lt=F("due_at")), name="offered_window_has_length"
            ),
        ]

    def __str__(self) -> str:
        return f"offer for {self.promise_id}"
