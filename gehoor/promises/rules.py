"""When a promise is to be looked at again. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from gehoor.core.calendars import ServiceHours

HALF, LATE = 0.5, 0.8
GRANULARITY = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Moments:
    """The moments at which an open promise needs attention (instants in UTC)."""

    half: datetime
    late: datetime
    due: datetime


def moments(
    hours: ServiceHours, made_at: datetime, start: datetime | None, due_at: datetime
) -> Moments:
    """Half and four fifths of the service time before the promised moment, and that moment itself.

    For a window the review must come before the window opens, so its start is what counts back from.
    """
    end = start if start and start > made_at else due_at
    half = hours.part(made_at, end, HALF)
    late = hours.part(made_at, end, LATE)
    return Moments(half=min(half, due_at), late=min(late, due_at), due=due_at)


def answer_due(
    hours: ServiceHours, received_at: datetime, term: timedelta, now: datetime
) -> datetime:
    """When a written question is answered: `term` of service time after receipt, on a whole five minutes.

    Rounded up, because a date that a person reads is not "11.58". What was received so long ago that its
    term has passed (an imported mailbox) gets its term from `now`: a promise lies ahead.
    """
    due = hours.add(received_at, term)
    if due <= now:
        due = hours.add(now, term)
    odd = timedelta(minutes=due.minute % 5, seconds=due.second, microseconds=due.microsecond)
    return due + (GRANULARITY - odd) if odd else due
