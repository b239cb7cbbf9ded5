"""How much of an answer came unchanged from standard texts (requirement M77). Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from gehoor.plain.reading import sentences

_PLACE = re.compile(r"\{[^{}]*\}|\[[^\[\]]*\]")
_WORD = re.compile(r"\w+")
_FRAME = re.compile(
    r"(?:beste|geachte|hallo|dag|goede(?:morgen|middag|avond|ndag)|dear|hello|hi|good morning)\b"
    r"[^.!?]{0,60}[,.!]?$|met vriendelijke groet.*|vriendelijke groet.*|hartelijke groet.*|groet.*"
    r"|kind regards.*|best wishes.*|yours sincerely.*",
    re.IGNORECASE,
)


def percent_borrowed(text: str, standards: Sequence[str]) -> int:
    """The share of the words of `text` that stand in sentences of `standards`, in whole percents.

    A place that was filled counts as borrowed with its sentence; greetings and closings count for nothing.
    """
    own = [each for each in sentences(text) if not _FRAME.fullmatch(each)]
    words = sum(_words(each) for each in own)
    if not words:
        return 0
    patterns = [pattern for each in standards for pattern in _patterns(each)]
    borrowed = sum(_words(each) for each in own if any(p.fullmatch(each) for p in patterns))
    return round(100 * borrowed / words)


def blanks(text: str, standards: Sequence[str]) -> list[str]:
    """The places of standard texts that still stand open in `text`, in their order."""
    known = {place for each in standards for place in _PLACE.findall(each)}
    return list(dict.fromkeys(each for each in _PLACE.findall(text) if each in known))


def _words(sentence: str) -> int:
    return len(_WORD.findall(sentence))


@cache
def _patterns(standard: str) -> list[re.Pattern[str]]:
    """One for each sentence that has words of its own; its places match whatever was filled in."""
    found = []
    for sentence in sentences(standard):
        parts = _PLACE.split(sentence)
        if any(_WORD.search(part) for part in parts):
            found.append(re.compile(".{0,200}?".join(map(re.escape, parts)), re.IGNORECASE))
    return found
