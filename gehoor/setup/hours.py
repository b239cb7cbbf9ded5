"""Opening hours as people type them. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

Spans = list[list[str]]
"""Pairs of "HH:MM", as ServiceCalendar.weekly holds them for one day."""

_CLOSED = {"", "-", "dicht", "gesloten", "closed", "x", "nee", "no"}
_SPAN = re.compile(
    r"\s*(\d{1,2})(?:[.:u](\d{2}))?\s*(?:uur)?\s*(?:-|–|—|tot|t/m|to|until)\s*"
    r"(\d{1,2})(?:[.:u](\d{2}))?\s*(?:uur)?\s*"
)
_JOINT = re.compile(r",|;|\ben\b|\band\b|&|\+")


class NotHours(ValueError):
    """What was typed is no row of opening hours."""


def spans(typed: str) -> Spans:
    """`8-12.30 en 13-17` becomes [["08:00", "12:30"], ["13:00", "17:00"]]; `dicht` becomes [].

    Raises NotHours. A closing time of 24.00 is stored as "00:00", the end of that day.
    """
    typed = typed.strip().lower()
    if typed in _CLOSED:
        return []
    found = [_span(part) for part in _JOINT.split(typed)]
    moments = [minute for span in found for minute in span]
    if moments != sorted(set(moments)):
        raise NotHours(typed)
    return [[_text(opens), _text(closes)] for opens, closes in found]


def typed(spans: Iterable[Iterable[str]]) -> str:
    """The other way round: `8.30–17.00`, the end of the day as 24.00."""
    return ", ".join(
        "–".join("24.00" if at == "00:00" and place else at.replace(":", ".").removeprefix("0")
                 for place, at in enumerate(span))
        for span in spans
    )  # fmt: skip


def _span(part: str) -> tuple[int, int]:
    match = _SPAN.fullmatch(part)
    if not match:
        raise NotHours(part)
    first, first_minutes, last, last_minutes = (int(each or 0) for each in match.groups())
    opens, closes = 60 * first + first_minutes, 60 * last + last_minutes
    if max(first_minutes, last_minutes) > 59 or closes > 24 * 60:
        raise NotHours(part)
    return opens, closes


def _text(minute: int) -> str:
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"
