"""When what is special to a promise is looked at, apart from half-way and four fifths of its term. Pure."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from enum import Enum, auto

from gehoor.core.calendars import ServiceHours

NO_SCAN = time(10, 0)
"""A parcel that is promised today and is not out for delivery by now will probably not come."""

TELL = time(11, 45)
"""Before noon the customer knows, so that nobody stays at home for nothing."""

NO_NEWS_BEFORE = timedelta(hours=1)


class Special(Enum):
    """What else than time is watched: the content of a recurring update, or a carrier's scans."""

    SERIES = auto()
    TRACKED = auto()


def next_review(
    hours: ServiceHours, due_at: datetime, after: datetime, special: Special | None
) -> datetime | None:
    """The first moment after `after` at which to look; None when nothing is special or all has passed."""
    match special:
        case Special.SERIES:
            found: tuple[datetime, ...] = (content_alarm(hours, due_at), no_news_at(due_at))
        case Special.TRACKED:
            found = (at_clock(hours, due_at, NO_SCAN), at_clock(hours, due_at, TELL))
        case None:
            found = ()
    return next((each for each in found if after < each < due_at), None)


def content_alarm(hours: ServiceHours, due_at: datetime) -> datetime:
    """When a colleague hears that a recurring update has no words yet: opening time, the day before."""
    before = due_at - timedelta(days=1)
    day = hours.nearest(hours.day_of(before), hours.spans)
    return hours.spans(day)[0][0] if day else before


def no_news_at(due_at: datetime) -> datetime:
    """When a recurring update without words goes out as "no news yet"."""
    return due_at - NO_NEWS_BEFORE


def at_clock(hours: ServiceHours, due_at: datetime, at: time) -> datetime:
    """That time on the day on which a promise is due."""
    return hours.instant(due_at.astimezone(hours.zone).date(), at)
