"""When the customer of an order hears from us again. Pure."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

DAYS = 3
"""Days without word after which an order is silent, where a brand has not set its own number."""
FEWEST, MOST = 1, 30
AT = time(10, 0)
"""Word goes in the morning, where the customer lives by the same clock as the brand."""
DAY_BEFORE = timedelta(days=1)


def next_word(last: datetime, due_at: datetime, days: int, zone: ZoneInfo) -> datetime:
    """The day before `due_at`, or `days` after the `last` word if that is sooner; at ten in the morning.

    Who had word on the day before its date hears no second time on it. All moments are aware instants.
    """
    told_on = last.astimezone(zone).date()
    before = due_at.astimezone(zone).date() - DAY_BEFORE
    regular = told_on + timedelta(days=days)
    day = min(before, regular) if before > told_on else regular
    return datetime.combine(day, AT, zone)
