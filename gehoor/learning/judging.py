"""Whether an exercise was done well, by the very rules that the desk and its texts keep. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from gehoor.core.calendars import ServiceHours
from gehoor.core.wording import FULL_WEEKDAYS, MONTHS
from gehoor.foresight.linting import lint
from gehoor.guides.rules import repeated, speaks_of
from gehoor.plain.hints import HintKind, hints
from gehoor.promises.dates import NotADate, Reading, parse

from .exercises import Exercise, Need


class Asks(StrEnum):
    """What is looked at, one by one."""

    PART = "part"
    DATE = "date"
    WHEN = "when"
    SORRY = "sorry"
    TRIED = "tried"
    VAGUE = "vague"
    LONG = "long"
    WORD = "word"
    PASSIVE = "passive"


@dataclass(frozen=True, slots=True)
class Point:
    """One thing that was looked at: `what` it is about, whether it is good, and `why` not."""

    asks: Asks
    met: bool
    what: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Handed:
    """What somebody handed in: the words, and the date as it was typed."""

    text: str
    when: str = ""


def judge(
    exercise: Exercise, handed: Handed, now: datetime, hours: ServiceHours, language: str
) -> list[Point]:
    """Every point of this exercise; it is passed when all are met."""
    text = handed.text
    points = [
        Point(Asks.PART, any(speaks_of(text, words) for words in part.known_by), part.what)
        for part in exercise.parts
    ]
    if Need.DATE in exercise.needs:
        found = next(dates_in(text, now, hours, language), None)
        points.append(Point(Asks.DATE, found is not None, found.text if found else ""))
    if exercise.has_promise:
        points.append(_promised(handed.when, now, hours, language))
    if Need.SORRY in exercise.needs:
        points.append(Point(Asks.SORRY, bool(_SORRY[language].search(text))))
    if exercise.tried:
        again = repeated(text, exercise.tried)
        points.append(Point(Asks.TRIED, not again, ", ".join(again)))
    if not exercise.is_note:
        points += _vague(text, language)
    if Need.PLAIN in exercise.needs:
        points += _hard(text, language)
    return points


def tips(exercise: Exercise, handed: Handed, language: str) -> list[Point]:
    """What could be plainer where the exercise is about something else; it holds nothing back."""
    if exercise.is_note or Need.PLAIN in exercise.needs:
        return []
    return [each for each in _hard(handed.text, language) if not each.met]


def _promised(typed: str, now: datetime, hours: ServiceHours, language: str) -> Point:
    try:
        return Point(Asks.WHEN, True, parse(typed, now, hours, language).text)
    except NotADate as refused:
        return Point(Asks.WHEN, False, why=str(refused))


_NOTHING_NEXT = ""  # a text after which nobody knows what happens next has no phrase to point at


def _vague(text: str, language: str) -> list[Point]:
    """Words without an end, guesses and blame, as in texts for customers (laws 8 and 10)."""
    found = [each for each in lint(text, language) if each.phrase != _NOTHING_NEXT]
    points = [Point(Asks.VAGUE, False, each.phrase, each.why(language)) for each in found]
    return points or [Point(Asks.VAGUE, True)]


_OF_HINT = {
    HintKind.LONG: Asks.LONG,
    HintKind.WORD: Asks.WORD,
    HintKind.PASSIVE: Asks.PASSIVE,
}


def _hard(text: str, language: str) -> list[Point]:
    found = [
        Point(_OF_HINT[each.kind], False, each.phrase, each.instead)
        for each in hints(text, language)
    ]
    return found or [Point(Asks.WORD, True)]


def dates_in(text: str, now: datetime, hours: ServiceHours, language: str) -> Iterator[Reading]:
    """The days that a text names by weekday or month, of those that can still be kept.

    `morgen` and `tomorrow` are not among them: who reads the message later counts from another day.
    """
    for found in _DATES[language].finditer(text):
        try:
            yield parse(found[0].replace(",", ""), now, hours, language)
        except NotADate:
            continue


_SORRY = {
    "nl": re.compile(r"\b(?:sorry|spijt|excuses?|verontschuldig\w*)\b", re.IGNORECASE),
    "en": re.compile(r"\b(?:sorry|apolog\w+|regret)\b", re.IGNORECASE),
}


def _dates(language: str) -> re.Pattern[str]:
    weekday = "|".join(FULL_WEEKDAYS[language])
    month = "|".join(MONTHS[language])
    number = r"\d{1,2}(?:st|nd|rd|th)?"
    return re.compile(
        rf"\b(?:(?:{weekday}),? )?(?:{number} (?:{month})|(?:{month}) {number})\b(?: \d{{4}})?"
        rf"|\b(?:{weekday})\b",
        re.IGNORECASE,
    )


_DATES = {language: _dates(language) for language in MONTHS}
