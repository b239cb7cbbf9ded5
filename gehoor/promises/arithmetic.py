"""Days, weeks and months: calendar arithmetic that knows no words."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from gehoor.core.calendars import easter

Span = tuple[date, date]
"""First and last day, both included."""


def add_months(day: date, months: int) -> date:
    """The same day of a later month, or the last day of that month if it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def week_of(day: date) -> Span:
    """Monday to Sunday (ISO 8601)."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def month_of(day: date) -> Span:
    first = day.replace(day=1)
    return first, add_months(first, 1) - timedelta(days=1)


def quarter_of(day: date) -> Span:
    first = date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
    return first, add_months(first, 3) - timedelta(days=1)


def year_of(day: date) -> Span:
    return date(day.year, 1, 1), date(day.year, 12, 31)


def weekend_of(day: date) -> Span:
    monday, sunday = week_of(day)
    return monday + timedelta(days=5), sunday


def working_week_of(day: date) -> Span:
    monday, _sunday = week_of(day)
    return monday, monday + timedelta(days=4)


UNITS = {
    "week": (week_of, 7, 0),
    "workweek": (working_week_of, 7, 0),
    "weekend": (weekend_of, 7, 0),
    "month": (month_of, 0, 1),
    "quarter": (quarter_of, 0, 3),
    "year": (year_of, 0, 12),
}
"""The span around a day, and how many days and months further the next one lies."""


def period(day: date, unit: str, ahead: int) -> Span:
    """The `unit` that holds `day`, or one `ahead` periods later (0 for this one)."""
    around, days, months = UNITS[unit]
    first = around(day)[0]
    return around(add_months(first, months * ahead) + timedelta(days=days * ahead))


def later(day: date, number: int, unit: str) -> date:
    """`number` days, weeks, months, quarters or years after `day`."""
    if unit in ("month", "quarter", "year"):
        return add_months(day, number * UNITS[unit][2])
    return day + timedelta(days=number * (1 if unit == "day" else 7))


WEEK = timedelta(days=6)
WEEK_PARTS = {"begin": (0, 1), "mid": (2, 2), "end": (3, 4)}
"""From its first to its last day; the days of each part, counted from Monday."""


def thirds(span: Span, part: str) -> Span:
    """The beginning, middle or end of a span, or what is early or late in it.

    Cut in three, the end gets what is left over: a month has its first ten days, its next ten and the rest.
    A week is a working week then: Monday and Tuesday, Wednesday, Thursday and Friday. Early and late are
    halves.
    """
    first, last = span
    if last - first == WEEK and part in WEEK_PARTS:
        start, end = WEEK_PARTS[part]
        return first + timedelta(days=start), first + timedelta(days=end)
    third = ((last - first).days + 1) // 3
    match part:
        case "begin":
            return first, first + timedelta(days=third - 1)
        case "mid":
            return first + timedelta(days=third), first + timedelta(days=2 * third - 1)
        case "end":
            return first + timedelta(days=2 * third), last
        case "early":
            return first, _half(span) - timedelta(days=1)
        case "late":
            return _half(span), last
    return span


def _half(span: Span) -> date:
    """The first day of the second half; of a year that is 1 July."""
    first, last = span
    days = (last - first).days + 1
    return first.replace(month=7) if days >= 365 else first + timedelta(days=days // 2)


def holiday(name: str, year: int) -> date:
    """The day of a Dutch holiday, by the name that `words` gives it."""
    fixed = {
        "newyear": (1, 1),
        "liberation": (5, 5),
        "nicholas": (12, 5),
        "christmas": (12, 25),
        "boxing": (12, 26),
        "oldyear": (12, 31),
    }
    after_easter = {
        "goodfriday": -2,
        "easter": 0,
        "eastermonday": 1,
        "ascension": 39,
        "whitsun": 49,
        "whitmonday": 50,
    }
    if name in fixed:
        return date(year, *fixed[name])
    if name in after_easter:
        return easter(year) + timedelta(days=after_easter[name])
    kings_day = date(year, 4, 27)
    return kings_day - timedelta(days=1) if kings_day.weekday() == 6 else kings_day
