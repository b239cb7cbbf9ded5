"""Lists of words and of ways to say something, as sets and patterns."""

from __future__ import annotations

import re


def words(*parts: str, flags: int = 0) -> re.Pattern[str]:
    """Written in small letters and asked of small letters: twice as fast as ignoring their case."""
    return re.compile("|".join(f"(?:{each})" for each in parts), flags)


def vocabulary(text: str) -> frozenset[str]:
    """The words of a text, for asking whether one of them is said."""
    return frozenset(text.split())
