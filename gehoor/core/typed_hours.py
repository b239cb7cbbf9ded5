"""Opening hours as people type them: of a day, and of a whole week in one line. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

Spans = list[list[str]]
"""Pairs of "HH:MM", as ServiceCalendar.weekly holds them for one day."""
ALWAYS: Spans = [["00:00", "00:00"]]

_CLOSED = {"", "-", "dicht", "gesloten", "closed", "x", "nee", "no"}
_NIGHT = {"dag en nacht", "day and night", "24 uur", "24 hours", "0-24"}
_SPAN = re.compile(
    r"\s*(\d{1,2})(?:[.:u](\d{2}))?\s*(?:uur)?\s*(?:-|–|—|tot|t/m|to|until)\s*"
    r"(\d{1,2})(?:[.:u](\d{2}))?\s*(?:uur)?\s*"
)
_JOINT = re.compile(r",|;|\ben\b|\band\b|&|\+")
_NAMES = ("ma|mon", "di|tue", "wo|wed", "do|thu", "vr|fri", "za|sat", "zo|sun")
_DAY = "|".join(_NAMES)
_DAYS = re.compile(
    rf"\b(?:(?P<first>{_DAY})[a-z]*\.?(?:\s*(?:t/m|tot en met|tot|-|–|to)\s*(?P<last>{_DAY})[a-z]*\.?)?"
    r"|(?P<all>elke dag|every day|dagelijks|daily))[\s:]+",
    re.IGNORECASE,
)
_DATE = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})|(\d{4})-(\d{2})-(\d{2})")


class NotHours(ValueError):
    """What was typed is no row of opening hours."""


def spans(typed: str) -> Spans:
    """`8-12.30 en 13-17` becomes [["08:00", "12:30"], ["13:00", "17:00"]]; `dicht` becomes [].

    Raises NotHours. A closing time of 24.00 is stored as "00:00", the end of that day.
    """
    typed = typed.strip().lower()
    if typed in _CLOSED:
        return []
    if typed in _NIGHT:
        return ALWAYS
    found = [_span(part) for part in _JOINT.split(typed)]
    moments = [minute for span in found for minute in span]
    if moments != sorted(set(moments)):
        raise NotHours(typed)
    return [[_text(opens), _text(closes)] for opens, closes in found]


def week(typed: str) -> list[Spans]:
    """`ma t/m vr 8-12 en 13-20, za 9-17` as seven lists; a day that is not named is closed.

    Raises NotHours.
    """
    found = list(_DAYS.finditer(typed))
    if not found or typed[: found[0].start()].strip():
        raise NotHours(typed)
    days: list[Spans] = [[] for _ in range(7)]
    ends = [each.start() for each in found[1:]] + [len(typed)]
    for each, end in zip(found, ends, strict=True):
        said = spans(typed[each.end() : end].strip(" ,;"))
        for day in _named(each):
            days[day] = said
    return days


def is_always(weekly: Iterable[Spans]) -> bool:
    """Day and night, every day of the week."""
    return all(each == ALWAYS for each in weekly)


def dates(typed: str) -> list[date]:
    """`3-4-2026, 27-4-2026` as days in order. Raises NotHours."""
    found = []
    for part in filter(str.strip, re.split(r"[,;\n]", typed)):
        match = _DATE.fullmatch(part.strip())
        if not match:
            raise NotHours(part.strip())
        day, month, year, *iso = (int(each or 0) for each in match.groups())
        try:
            found.append(date(year, month, day) if year else date(*iso))
        except ValueError as error:
            raise NotHours(part.strip()) from error
    return sorted(set(found))


def typed(spans: Iterable[Iterable[str]]) -> str:
    """The other way round: `8.30–17.00`, the end of the day as 24.00."""
    return ", ".join(
        "–".join("24.00" if at == "00:00" and place else at.replace(":", ".").removeprefix("0")
                 for place, at in enumerate(span))
        for span in spans
    )  # fmt: skip


def _named(match: re.Match[str]) -> range:
    if match["all"]:
        return range(7)
    first = _place(match["first"])
    last = _place(match["last"]) if match["last"] else first
    if last < first:
        raise NotHours(match[0])
    return range(first, last + 1)


def _place(name: str) -> int:
    return next(at for at, names in enumerate(_NAMES) if name.lower() in names.split("|"))


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
