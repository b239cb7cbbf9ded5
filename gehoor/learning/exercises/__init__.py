"""The ten exercises of somebody's first day at the desk, in Dutch and in English.

Each is data: what a made-up customer writes, what the screen would show, and what a good answer has.
"""

from __future__ import annotations

from .dutch import DUTCH
from .english import ENGLISH
from .shape import Exercise, Need, Part

__all__ = ["FIRST_DAY", "Exercise", "Need", "Part", "exercise", "first_day"]

FIRST_DAY = tuple(each.key for each in DUTCH)
"""Their keys, in the order in which they are done."""


def first_day(language: str) -> tuple[Exercise, ...]:
    """The exercises as a colleague who reads this language does them."""
    return DUTCH if language == "nl" else ENGLISH


def exercise(key: str, language: str) -> Exercise | None:
    return next((each for each in first_day(language) if each.key == key), None)
