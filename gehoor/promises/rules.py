"""When a promise is to be looked at again, what cannot be promised, and how far it slipped. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum, auto
from zoneinfo import ZoneInfo

from gehoor.core.calendars import ServiceHours

from .arithmetic import add_months
from .enums import PromiseKind

HALF, LATE = 0.5, 0.8
GRANULARITY = timedelta(minutes=5)
LONGEST = timedelta(days=366)
DONE_BY_US = {
    PromiseKind.ANSWER,
    PromiseKind.CALL_BACK,
    PromiseKind.ASSESSMENT,
    PromiseKind.UPDATE,
}
"""What somebody has to sit at a desk for. A carrier, a bank or the law keeps its own hours."""


def passed(
    share: float, hours: ServiceHours, made_at: datetime, start: datetime | None, due_at: datetime
) -> datetime:
    """When `share` of the service time before the promised moment has passed (HALF, LATE).

    For a window the review must come before the window opens, so its start is what counts back from.
    """
    end = start if start and start > made_at else due_at
    return min(hours.part(made_at, end, share), due_at)


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


class BadTerm(Enum):
    """Why a moment or window cannot be promised."""

    PAST = auto()
    BACKWARDS = auto()
    TOO_FAR = auto()
    CLOSED = auto()


def bad_term(
    hours: ServiceHours,
    now: datetime,
    kind: PromiseKind,
    starts_at: datetime | None,
    due_at: datetime,
) -> BadTerm | None:
    """What is wrong with promising `kind` for a window, or for a last moment when it has no start."""
    if due_at <= now:
        return BadTerm.PAST
    if starts_at and starts_at >= due_at:
        return BadTerm.BACKWARDS
    if due_at > now + LONGEST:
        return BadTerm.TOO_FAR
    open_at_end = hours.is_open(due_at - timedelta(minutes=1))
    if kind in DONE_BY_US and not (open_at_end and (starts_at is None or hours.is_open(starts_at))):
        return BadTerm.CLOSED
    return None


def next_open(hours: ServiceHours, moment: datetime) -> datetime | None:
    """The end of the first hour of service after a moment, or of that span if it is shorter."""
    for opens, closes in hours.open_spans(moment):
        return min(opens + timedelta(hours=1), closes)
    return None


@dataclass(frozen=True, slots=True)
class Delay:
    """How much later a date became than the one that was given first: whole days, and whole months."""

    days: int
    months: int


def delay(first: datetime, now_due: datetime, zone: ZoneInfo) -> Delay:
    """By the calendar of `zone`: from 19 January to 26 February is 38 days and one month."""
    was, becomes = first.astimezone(zone).date(), now_due.astimezone(zone).date()
    months = (becomes.year - was.year) * 12 + becomes.month - was.month
    if months > 0 and becomes.day < was.day and becomes != _last_of_month(becomes):
        months -= 1
    return Delay((becomes - was).days, max(0, months))


def _last_of_month(day: date) -> date:
    return add_months(day.replace(day=1), 1) - timedelta(days=1)
