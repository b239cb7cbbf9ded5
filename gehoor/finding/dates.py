"""A day in the past as people type it in a filter."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from django.utils import timezone

from gehoor.core import clock

_AGO = re.compile(r"(\d{1,4})([dwmj])")
_DAY = re.compile(r"(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}))?")
DAYS = {"d": 1, "w": 7, "m": 30, "j": 365}


class NotADay(ValueError):
    """This is no day."""


def day(text: str) -> datetime:
    """The beginning of a day: `2026-03-01`, `1-3`, `1-3-2026`, or so long ago: `14d`, `2w`, `3m`, `1j`.

    A day without a year is the last one that there was. Raises NotADay.
    """
    today = timezone.localtime(clock.now()).date()
    try:
        found = _read(text.strip().lower(), today)
    except (ValueError, OverflowError) as error:
        raise NotADay from error
    return timezone.make_aware(datetime.combine(found, time()))


def _read(text: str, today: date) -> date:
    if ago := _AGO.fullmatch(text):
        return today - timedelta(days=int(ago[1]) * DAYS[ago[2]])
    if parts := _DAY.fullmatch(text):
        found = date(int(parts[3] or today.year), int(parts[2]), int(parts[1]))
        return found if parts[3] or found <= today else found.replace(year=today.year - 1)
    return date.fromisoformat(text)
