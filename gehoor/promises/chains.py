"""Promises that wait for one another: how far the later ones move with the first. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from gehoor.core.calendars import ServiceHours

LONGEST_CLOSED = 31


@dataclass(frozen=True, slots=True)
class Dates:
    """A due moment, with the start of its window if it has one (aware instants)."""

    due_at: datetime
    starts_at: datetime | None = None


def days_between(hours: ServiceHours, was: datetime, becomes: datetime) -> int:
    """How many calendar days later, in the zone of the team."""
    return (becomes.astimezone(hours.zone).date() - was.astimezone(hours.zone).date()).days


def moved(hours: ServiceHours, dates: Dates, days: int) -> Dates:
    """The same time, `days` later; from a day that we work on to a day that we work on."""
    day = dates.due_at.astimezone(hours.zone).date()
    extra = 0
    if hours.is_working_day(day):
        while extra < LONGEST_CLOSED and not hours.is_working_day(
            day + timedelta(days=days + extra)
        ):
            extra += 1
    return Dates(
        _later(hours, dates.due_at, days + extra),
        _later(hours, dates.starts_at, days + extra) if dates.starts_at else None,
    )


def _later(hours: ServiceHours, moment: datetime, days: int) -> datetime:
    local = moment.astimezone(hours.zone)
    return hours.instant(local.date() + timedelta(days=days), local.time())
