"""Places for call-backs: a promise takes one in a slot of its team, so that no more is promised than people
can do. Where a team has no plan for its slots, nothing is counted.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Count, Q

from gehoor.core import clock
from gehoor.core.calendars import ServiceHours
from gehoor.staff.models import Colleague, Team

from .models import Booking, Promise, Slot, SlotPlan

FURTHEST = timedelta(days=60)


class Full(Exception):
    """Every slot in the window is taken; `free` are the next ones with a place."""

    def __init__(self, free: list[Room]) -> None:
        super().__init__("no place left")
        self.free = free


@dataclass(frozen=True, slots=True)
class Seat:
    """A place beyond the capacity, which a lead gives with a reason."""

    forced_by: Colleague
    reason: str


@dataclass(frozen=True, slots=True)
class Room:
    """A slot with its load: `taken` counts every call in it, forced ones too."""

    starts_at: datetime
    ends_at: datetime
    capacity: int
    taken: int

    @property
    def left(self) -> int:
        return max(0, self.capacity - self.taken)


def take(promise: Promise, seat: Seat | None = None, *, must: bool) -> Booking | None:
    """Take the first place in the window of `promise`. The slot is locked, so the last place goes once.

    Raises Full when there is none and it must have one; with a `seat` it is forced into the first slot.
    """
    team = promise.case.team
    plan = SlotPlan.objects.filter(team=team).first()
    if plan is None:
        return None
    hours, start = team.hours(), promise.starts_at or clock.now()
    wanted = list(_spans(plan, hours, start, promise.due_at))
    for starts_at, ends_at in wanted:
        slot = _locked(plan, starts_at, ends_at)
        if place := _free_place(slot):
            return Booking.objects.create(slot=slot, promise=promise, place=place, at=clock.now())
    if seat and wanted:
        return Booking.objects.create(
            slot=_locked(plan, *wanted[0]),
            promise=promise,
            forced_by=seat.forced_by,
            reason=seat.reason[:300],
            at=clock.now(),
        )
    if must and wanted:
        raise Full(free(team, start, 3))
    return None


def free(team: Team, after: datetime, most: int) -> list[Room]:
    """The first `most` slots with a place left, from `after` on."""
    if not has_plan(team):
        return []
    found: list[Room] = []
    zone = team.hours().zone
    day, last = after.astimezone(zone).date(), (after + FURTHEST).astimezone(zone).date()
    while day <= last and len(found) < most:
        found += [each for each in rooms(team, day) if each.left and each.starts_at >= after]
        day += timedelta(days=1)
    return found[:most]


def has_plan(team: Team) -> bool:
    """Whether the calls of a team are counted."""
    return SlotPlan.objects.filter(team=team).exists()


def is_full(team: Team, start: datetime, end: datetime) -> bool:
    """Whether slots between two moments are counted, and none has a place left."""
    if not has_plan(team):
        return False
    zone = team.hours().zone
    day, last = start.astimezone(zone).date(), end.astimezone(zone).date()
    found = False
    while day <= last:
        for each in rooms(team, day):
            if start <= each.starts_at and each.ends_at <= end:
                if each.left:
                    return False
                found = True
        day += timedelta(days=1)
    return found


def rooms(team: Team, day: date) -> list[Room]:
    """The slots of a day with their load; empty when the team has no plan or is closed."""
    plan = SlotPlan.objects.filter(team=team).first()
    if plan is None:
        return []
    hours = team.hours()
    start = hours.instant(day, datetime.min.time())
    end = hours.instant(day + timedelta(days=1), datetime.min.time())
    taken = Count("bookings", filter=Q(bookings__freed_at=None))
    slots = Slot.objects.filter(team=team, starts_at__gte=start, starts_at__lt=end)
    known = {each.starts_at: each for each in slots.annotate(taken=taken)}
    return [
        _room(known.get(starts_at), plan, starts_at, ends_at)
        for starts_at, ends_at in _spans(plan, hours, start, end)
    ]


def leave(promise: Promise) -> None:
    """Give the place of `promise` back, if it holds one."""
    Booking.objects.filter(promise=promise, freed_at=None).update(freed_at=clock.now())


def _room(slot: Slot | None, plan: SlotPlan, starts_at: datetime, ends_at: datetime) -> Room:
    if slot is None:
        return Room(starts_at, ends_at, plan.capacity, 0)
    return Room(starts_at, ends_at, slot.capacity, slot.taken)  # type: ignore[attr-defined]


def _spans(
    plan: SlotPlan, hours: ServiceHours, start: datetime, end: datetime
) -> Iterator[tuple[datetime, datetime]]:
    """The slots that lie wholly between two moments."""
    length = timedelta(minutes=plan.minutes)
    for opens, closes in hours.open_spans(hours.instant(start.astimezone(hours.zone).date(),
                                                        datetime.min.time())):  # fmt: skip
        if opens >= end:
            return
        while opens + length <= closes:
            if opens >= start and opens + length <= end:
                yield opens, opens + length
            opens += length


def _locked(plan: SlotPlan, starts_at: datetime, ends_at: datetime) -> Slot:
    Slot.objects.bulk_create(
        [Slot(team_id=plan.team_id, starts_at=starts_at, ends_at=ends_at, capacity=plan.capacity)],
        ignore_conflicts=True,
    )
    return Slot.objects.select_for_update().get(team=plan.team_id, starts_at=starts_at)


def _free_place(slot: Slot) -> int | None:
    """The lowest number that nobody holds; forced calls take room too."""
    held = slot.bookings.filter(freed_at=None).values_list("place", flat=True)
    if len(held) >= slot.capacity:
        return None
    numbers = set(held)
    return next(number for number in range(1, slot.capacity + 1) if number not in numbers)
