"""Dates that do not jump about: the same for one customer and the next, on moments that people use."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from gehoor.core.calendars import ServiceHours

HALF_A_DAY = timedelta(hours=4)
"""From this much service time on, a date is noon or the end of the afternoon."""
MARKS = (time(12), time(17))
SHORT = timedelta(hours=1)
QUARTER, HOUR = timedelta(minutes=15), timedelta(hours=1)
FALLS = 0.85
"""An estimate has to fall below this part of the one in use before dates come nearer again."""


def held(in_use: float, fresh: float) -> float:
    """The estimate to use: a later one at once, an earlier one only when it is clearly earlier."""
    return fresh if fresh > in_use or fresh < FALLS * in_use else in_use


def rounded(hours: ServiceHours, due: datetime, length: timedelta) -> datetime:
    """`due` moved to the next moment that fits a term of `length` (both in service time).

    Under an hour to the quarter, under half a day to the hour, else to 12.00 or 17.00 in service time
    (closing time on a day that has neither).
    """
    if length >= HALF_A_DAY:
        return _next_mark(hours, due)
    step = QUARTER if length < SHORT else HOUR
    local = due.astimezone(hours.zone)
    past = (
        timedelta(minutes=local.minute, seconds=local.second, microseconds=local.microsecond) % step
    )
    return due + (step - past) if past else due


def _next_mark(hours: ServiceHours, due: datetime) -> datetime:
    for opens, closes in hours.open_spans(due):
        day = opens.astimezone(hours.zone).date()
        spans = hours.spans(day)
        marks = [hours.instant(day, each) for each in MARKS]
        useful = [each for each in marks if any(a < each <= b for a, b in spans)]
        for each in useful or [spans[-1][1] if spans else closes]:
            if each >= due:
                return each
    return due
