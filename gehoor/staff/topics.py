"""By which words a question finds its team. Pure.

A topic is a word, or the beginning of one: "bestel" finds "bestellen" and "bestelling". Several words are
looked for as they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable


def pattern(topics: Iterable[str]) -> re.Pattern[str] | None:
    """What finds any of these topics in small letters; None when there is none."""
    wanted = sorted({" ".join(each.lower().split()) for each in topics} - {""})
    return re.compile("|".join(rf"\b{re.escape(each)}" for each in wanted)) if wanted else None


def told_of(text: str, topics: re.Pattern[str]) -> int:
    """How many different topics a text speaks of."""
    return len(set(topics.findall(text.lower())))


def speaks_of(text: str, topics: Iterable[str]) -> bool:
    """Whether a text speaks of any of these topics."""
    words = pattern(topics)
    return words is not None and words.search(text.lower()) is not None


def holds_all(text: str, topics: Iterable[str]) -> bool:
    """Whether a text speaks of every one of these topics."""
    found = [pattern([each]) for each in topics]
    return bool(found) and all(each and each.search(text.lower()) for each in found)
