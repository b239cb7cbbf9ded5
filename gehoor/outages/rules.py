"""Which postcodes an outage is about, and when there is word of it again. Pure.

A postcode is four digits, the first of which is not 0, and two letters (NEN 5825); what somebody keys in
on a telephone is the digits alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta

_PART = re.compile(r"([1-9]\d{3})\s?([A-Z]{2})?(?:\s?[-–]\s?([1-9]\d{3})\s?([A-Z]{2})?)?")
_BEGINS = re.compile(r"([1-9]\d{3})([A-Z]{2})?")
_POSTCODES = re.compile(r"\s[1-9]\d{3}(?!\d)")
FIRST, LAST = "AA", "ZZ"
SOONEST, LATEST = timedelta(minutes=30), timedelta(hours=4)
"""Bounds of the time until there is word again of an outage whose end we do not know (house rule)."""
ON_THE_CLOCK = 5  # minutes: moments are said as people say them
TO_TELL_ALL = timedelta(minutes=15)
"""How long after the moment that was expected the last of those who asked has heard of it (house rule)."""


def next_word(since: datetime, now: datetime) -> datetime:
    """When we say more while the end is not known: after as long again as it lasts, within the bounds.

    11:02, when it begins: 11:30. So nobody hears of a night without news every half hour.
    """
    wait = min(max(now - since, SOONEST), LATEST)
    said = now + wait
    return said.replace(minute=said.minute // ON_THE_CLOCK * ON_THE_CLOCK, second=0, microsecond=0)


def heard_by(expected_at: datetime, now: datetime) -> datetime:
    """By when whoever asks now has heard that it works, or another moment."""
    return max(expected_at, now) + TO_TELL_ALL


def place(said: str) -> tuple[str, str]:
    """`Roden 9301-9305, 9321 AB` as ("Roden", "9301-9305, 9321 AB"): postcodes begin at the first one."""
    found = _POSTCODES.search(f" {said}")
    at = found.start() if found else len(said)
    return said[:at].strip(" ,;:"), said[at:].strip()


def both(said: str) -> tuple[str, str]:
    """`internet / internet` as what stands before and after the stroke; after it nothing without one."""
    dutch, _stroke, english = said.partition("/")
    return " ".join(dutch.split()), " ".join(english.split())


def stretches(said: str) -> list[str]:
    """`9301-9305, 9321 ab` as ["9301AA-9305ZZ", "9321AB-9321AB"].

    Raises ValueError with the part that is no stretch of postcodes.
    """
    parts = [each.strip() for each in re.split(r"[,;\n]+", said.upper()) if each.strip()]
    return sorted({_stretch(each) for each in parts})


def _stretch(part: str) -> str:
    found = _PART.fullmatch(part)
    if found is None:
        raise ValueError(part)
    digits, letters, last_digits, last_letters = found.groups()
    first = digits + (letters or FIRST)
    last = (last_digits or digits) + (last_letters or (LAST if last_digits else letters or LAST))
    if last < first:
        raise ValueError(part)
    return f"{first}-{last}"


def shown(area: Iterable[str]) -> str:
    """Stretches as people type them: `9301-9305, 9321AB`."""
    ends = [each.split("-") for each in area]
    short = [(first.removesuffix(FIRST), last.removesuffix(LAST)) for first, last in ends]
    return ", ".join(first if first == last else f"{first}-{last}" for first, last in short)


def covers(area: Iterable[str], place: str) -> bool:
    """Whether `place` lies in an area: a postal address (9301AB12), a postcode, or its four digits.

    Four digits lie in an area when a part of them does.
    """
    found = _BEGINS.match(place.upper().replace(" ", ""))
    if found is None:
        return False
    digits, letters = found.groups()
    begins, ends = digits + (letters or FIRST), digits + (letters or LAST)
    return any(
        first <= ends and begins <= last
        for first, _dash, last in (each.partition("-") for each in area)
    )
