"""Opening hours in one line, as they stand on a door: `ma t/m vr 8.00-20.00, za 9.00-17.00`."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import groupby

from .calendars import ServiceHours, Span
from .wording import MONTHS, WEEKDAYS, clock_time, moment

ALWAYS = (time(0), time(0))
"""From the beginning of a day to its end."""
SOON = 14
"""So many days ahead customers read on which days we are closed."""


def opening_hours(hours: ServiceHours, language: str) -> str:
    """Days with the same hours are taken together; days without are left out."""
    lines = []
    for spans, days in groupby(range(7), key=lambda day: hours.weekly[day]):
        if spans:
            lines.append(f"{_days(list(days), language)} {_spans(spans, language)}")
    return ", ".join(lines)


def closed_days(hours: ServiceHours, now: datetime) -> list[date]:
    """The days soon on which we would be there by the week, and are not: holidays and the like."""
    first = hours.day_of(now)
    soon = [first + timedelta(days=ahead) for ahead in range(SOON)]
    return [each for each in soon if hours.weekly[each.weekday()] and not hours.is_open_on(each)]


def closures(hours: ServiceHours, now: datetime, language: str) -> str:
    """`gesloten op vr 3 april en ma 6 april`; "" when there is nothing to say."""
    days = [_day(each, language) for each in closed_days(hours, now)]
    if not days:
        return ""
    *most, last = days
    listed = f"{', '.join(most)} {_AND[language]} {last}" if most else last
    return f"gesloten op {listed}" if language == "nl" else f"closed on {listed}"


def standing(hours: ServiceHours, now: datetime, language: str) -> str:
    """`nu open, tot 20.00 uur` or `nu gesloten, weer open za 4 april 8.00 uur`."""
    opens, closes = next(hours.open_spans(now), (None, now))
    if opens is None:
        return "nu gesloten" if language == "nl" else "closed now"
    if opens > now:
        again = moment(opens, language, hours.zone)
        return (
            f"nu gesloten, weer open {again}"
            if language == "nl"
            else f"closed now, open again {again}"
        )
    until = clock_time(closes, language, hours.zone)
    if hours.day_of(closes) != hours.day_of(now):
        until = moment(closes, language, hours.zone).removesuffix(" uur")
    return f"nu open, tot {until} uur" if language == "nl" else f"open now, until {until}"


def of_day(hours: ServiceHours, which: date, language: str) -> str:
    """`8.00–20.00`, or `gesloten`."""
    spans = hours.weekly[which.weekday()] if hours.is_open_on(which) else ()
    return of_spans(spans, language)


def of_spans(spans: tuple[Span, ...], language: str) -> str:
    """The same of spans; `gesloten` when there are none."""
    return _spans(spans, language) if spans else "gesloten" if language == "nl" else "closed"


_AND = {"nl": "en", "en": "and"}


def _day(each: date, language: str) -> str:
    return f"{WEEKDAYS[language][each.weekday()]} {each.day} {MONTHS[language][each.month - 1]}"


def _days(days: list[int], language: str) -> str:
    names = WEEKDAYS[language]
    if len(days) == 1:
        return names[days[0]]
    return f"{names[days[0]]} {'t/m' if language == 'nl' else 'to'} {names[days[-1]]}"


def _spans(spans: tuple[Span, ...], language: str) -> str:
    if spans == (ALWAYS,):
        return "dag en nacht" if language == "nl" else "day and night"
    return f" {_AND[language]} ".join(
        f"{_time(opens, language)}–{_time(closes, language, midnight=24)}"
        for opens, closes in spans
    )


def _time(at: time, language: str, midnight: int = 0) -> str:
    hour = midnight if at == time(0) else at.hour
    return f"{hour}{'.' if language == 'nl' else ':'}{at.minute:02d}"
