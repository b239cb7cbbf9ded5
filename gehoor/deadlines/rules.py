"""When a customer gets more time, and when not doing something may be charged (K27, K28). Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from gehoor.core.calendars import ServiceHours

from .enums import Why

LEAST = 2
"""Reminders that must have arrived before anything is charged."""
AT_HOME = timedelta(days=7)
"""What somebody who was away gets after coming back."""


def later_day(due: date, first: date, away_until: date, most: int) -> date | None:
    """The last day for who is away up to and including `away_until`: a week later, at least `due`.

    None when that is more than `most` days after `first`, the date without what was asked before: a person
    looks at it.
    """
    wanted = max(due, away_until + AT_HOME)
    return wanted if wanted <= first + timedelta(days=most) else None


@dataclass(frozen=True, slots=True)
class Ladder:
    """What is known when money is asked: `cents` the customer was told of (None: nothing), `due_at` with

    the days to wait after it, and when the reminders that arrived were sent.
    """

    done: bool
    cents: int | None
    due_at: datetime
    charged_after: int
    arrived: Sequence[datetime]
    objected: bool = False


def charged_from(ladder: Ladder, hours: ServiceHours) -> datetime:
    """The first moment at which it may be charged: the beginning of a day."""
    day = hours.day_of(ladder.due_at) + timedelta(days=ladder.charged_after)
    return hours.instant(day, time(0))


def why_not(ladder: Ladder, cents: int, now: datetime, hours: ServiceHours) -> Why | None:
    """What keeps us from charging `cents`; None when it may be done."""
    checks = (
        (ladder.done, Why.DONE),
        (ladder.cents is None, Why.FREE),
        (cents > (ladder.cents or 0), Why.MORE),
        (now < charged_from(ladder, hours), Why.EARLY),
        (ladder.objected, Why.OBJECTED),
        (len(ladder.arrived) < LEAST, Why.FEW),
    )
    return next((why for wrong, why in checks if wrong), None)
