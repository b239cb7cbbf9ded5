"""Opening hours in one line, as they stand on a door: `ma t/m vr 8.00-20.00, za 9.00-17.00`."""

from __future__ import annotations

from datetime import time
from itertools import groupby

from .calendars import ServiceHours, Span
from .wording import WEEKDAYS

ALWAYS = (time(0), time(0))
"""From the beginning of a day to its end."""


def opening_hours(hours: ServiceHours, language: str) -> str:
    """Days with the same hours are taken together; days without are left out."""
    lines = []
    for spans, days in groupby(range(7), key=lambda day: hours.weekly[day]):
        if spans:
            lines.append(f"{_days(list(days), language)} {_spans(spans, language)}")
    return ", ".join(lines)


def _days(days: list[int], language: str) -> str:
    names = WEEKDAYS[language]
    if len(days) == 1:
        return names[days[0]]
    return f"{names[days[0]]} {'t/m' if language == 'nl' else 'to'} {names[days[-1]]}"


def _spans(spans: tuple[Span, ...], language: str) -> str:
    if spans == (ALWAYS,):
        return "dag en nacht" if language == "nl" else "day and night"
    joint = " en " if language == "nl" else " and "
    return joint.join(
        f"{_time(opens, language)}–{_time(closes, language, midnight=24)}"
        for opens, closes in spans
    )


def _time(at: time, language: str, midnight: int = 0) -> str:
    hour = midnight if at == time(0) else at.hour
    return f"{hour}{'.' if language == 'nl' else ':'}{at.minute:02d}"
