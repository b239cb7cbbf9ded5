"""When a customer who was referred is asked how it went. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

from gehoor.core.calendars import ServiceHours

ASKED_AFTER_DAYS = 3
END_OF_DAY = 17


def asked_between(hours: ServiceHours, now: datetime) -> tuple[datetime, datetime]:
    """From opening time on the third working day, and by five or the closing time of that day."""
    due = hours.working_day_after(now, ASKED_AFTER_DAYS, at_hour=END_OF_DAY)
    spans = hours.spans(due.astimezone(hours.zone).date())
    if not spans:
        return due - timedelta(hours=8), due
    opens, closes = spans[0][0], spans[-1][1]
    return opens, min(due, closes) if closes > opens else due
