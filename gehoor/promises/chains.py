"""Promises that wait for one another: how far the later ones move with the first. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from gehoor.core.calendars import ServiceHours


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
    day = hours.day_of(dates.due_at)
    if hours.is_working_day(day):
        planned = day + timedelta(days=days)
        days = ((hours.nearest(planned, hours.is_working_day, step=1) or planned) - day).days
    return Dates(
        hours.days_later(dates.due_at, days),
        hours.days_later(dates.starts_at, days) if dates.starts_at else None,
    )
