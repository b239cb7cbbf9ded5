"""How the law counts days: the Algemene termijnenwet, and Regulation 1182/71 for rules of the Union."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from gehoor.core.wording import FULL_WEEKDAYS
from gehoor.promises.arithmetic import holiday, later

from .term import Term

HOLIDAYS = {
    "newyear": ("Nieuwjaarsdag", "New Year’s Day"),
    "goodfriday": ("Goede Vrijdag", "Good Friday"),
    "eastermonday": ("tweede paasdag", "Easter Monday"),
    "king": ("Koningsdag", "King’s Day"),
    "liberation": ("Bevrijdingsdag", "Liberation Day"),
    "ascension": ("Hemelvaartsdag", "Ascension Day"),
    "whitmonday": ("tweede pinksterdag", "Whit Monday"),
    "christmas": ("eerste kerstdag", "Christmas Day"),
    "boxing": ("tweede kerstdag", "the second day of Christmas"),
}
LONGEST = {"day": 90, "week": 12, "month": 3}
UNITS = {
    "day": ("dagen", "days"),
    "week": ("weken", "weeks"),
    "month": ("maanden", "months"),
}
ONE = {"day": ("dag", "day"), "week": ("week", "week"), "month": ("maand", "month")}
NO_DAYS: frozenset[date] = frozenset()


@lru_cache(maxsize=64)
def recognised_holidays(year: int) -> dict[date, tuple[str, str]]:
    """The holidays that the law recognises, with their Dutch and English names.

    New Year's Day, Easter Monday, Whit Monday, both days of Christmas, Ascension Day, the day on which the
    King's birthday is celebrated and the fifth of May, every year and not once in five; Good Friday counts
    as one of them. Easter Sunday and Whit Sunday are Sundays. Source: Algemene termijnenwet, article 3,
    paragraphs 1 and 2. Days that a royal decree adds (paragraph 3) are handed to the terms as `equated`.
    """
    return {holiday(name, year): names for name, names in HOLIDAYS.items()}


def day_off(day: date, equated: frozenset[date] = NO_DAYS) -> tuple[str, str] | None:
    """Why a statutory term cannot end on that day, in Dutch and English; None when it can."""
    if day in equated:
        return (
            "een dag die bij besluit is gelijkgesteld",
            "a day that a decree equates with a holiday",
        )
    if named := recognised_holidays(day.year).get(day):
        return named
    if day.weekday() < 5:
        return None
    return f"een {FULL_WEEKDAYS['nl'][day.weekday()]}", f"a {FULL_WEEKDAYS['en'][day.weekday()]}"


def moved_on(day: date, equated: frozenset[date] = NO_DAYS) -> date:
    """The first day from `day` on that is no Saturday, Sunday or recognised holiday.

    Source: Algemene termijnenwet, article 1, paragraph 1; Regulation 1182/71, article 3, paragraph 4.
    """
    while day_off(day, equated):
        day += timedelta(days=1)
    return day


def holds_two_working_days(start: date, end: date, equated: frozenset[date] = NO_DAYS) -> bool:
    """Does a term that started the day after `start` hold two days on which people work?"""
    days = (start + timedelta(days=step) for step in range(1, (end - start).days + 1))
    return sum(day_off(day, equated) is None for day in days) >= 2


def is_extended(number: int, unit: str) -> bool:
    """Does the Algemene termijnenwet move the end of such a term?

    Not of a term in hours or years, nor of more than 90 days, twelve weeks or three months. Source:
    Algemene termijnenwet, article 4, under a.
    """
    return number <= LONGEST.get(unit, 0)


@dataclass(frozen=True, slots=True)
class Count:
    """A term of the law: so many days, weeks or months, and where that stands.

    `always` is for rules of the Union, which move the end of every term that is not in hours.
    """

    number: int
    unit: str
    source: str
    always: bool = False

    @property
    def words(self) -> tuple[str, str]:
        dutch, english = (ONE if self.number == 1 else UNITS)[self.unit]
        return f"{self.number} {dutch}", f"{self.number} {english}"


def statutory(
    start: date, count: Count, since: tuple[str, str], equated: frozenset[date] = NO_DAYS
) -> Term[date]:
    """The term that runs from the day after `start`; `since` says in Dutch and English what happened then.

    A weekend or recognised holiday at its end moves it to the next working day, and a term of three days
    or more (two, in the Union's rules) holds at least two working days. Sources: Algemene termijnenwet,
    articles 1, 2 and 4; Regulation 1182/71, article 3, paragraphs 1, 2, 4 and 5.
    """
    counted = later(start, count.number, count.unit)
    return _ended(start, counted, count, since, equated)


def _ended(
    start: date, counted: date, count: Count, since: tuple[str, str], equated: frozenset[date]
) -> Term[date]:
    until = counted
    dutch, english = (f"{length} {what}" for length, what in zip(count.words, since, strict=True))
    if count.always or is_extended(count.number, count.unit):
        until = moved_on(counted, equated)
        shortest = 2 if count.always else 3
        while (counted - start).days >= shortest and not holds_two_working_days(
            start, until, equated
        ):
            until = moved_on(until + timedelta(days=1), equated)
        if until != counted:
            more = _why_later(counted, equated)
            dutch, english = f"{dutch}; {more[0]}", f"{english}; {more[1]}"
    return Term(until, dutch, english, count.source, statutory=True, counted=counted)


def _why_later(counted: date, equated: frozenset[date]) -> tuple[str, str]:
    why = day_off(counted, equated)
    if why is None:
        return "verlengd, want er horen twee werkdagen in", "extended to hold two working days"
    dutch, english = f"{counted:%d-%m-%Y}", counted.isoformat()
    return (
        f"{dutch} is {why[0]}, dus de eerstvolgende werkdag",
        f"{english} is {why[1]}, so the next working day",
    )
