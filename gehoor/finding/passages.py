"""The piece of a text in which the words that were looked for stand, in parts that hit or not. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass

WIDTH = 180
BEFORE = 60
LONGER = 6
"""Letters that a word may have more than its stem."""
SCANNED = 50_000
_WORD = re.compile(r"\w+(?:[.,/@-]\w+)*")


@dataclass(frozen=True, slots=True)
class Part:
    text: str
    hit: bool


def folded(text: str) -> str:
    """In small letters without accents; as many characters as `text` has."""
    return "".join(unicodedata.normalize("NFD", each)[0] for each in text.lower())[: len(text)]


def passage(text: str, stems: Collection[str], numbers: Collection[str] = ()) -> tuple[Part, ...]:
    """About 180 characters around the first hit; the beginning when there is none.

    A hit is a word that begins with a stem and is little longer, or a number in whatever notation.
    """
    text = " ".join(text[:SCANNED].split())
    hits = _hits(text, stems, numbers)
    first = hits[0][0] if hits else 0
    begin = 0 if first <= BEFORE else text.rfind(" ", 0, first - BEFORE) + 1
    end = len(text) if len(text) <= begin + WIDTH else text.rfind(" ", 0, begin + WIDTH)
    end = max(end, hits[0][1]) if hits else end
    parts: list[Part] = [Part("… ", hit=False)] if begin else []
    at = begin
    for start, stop in hits:
        if start >= at and stop <= end:
            parts += [Part(text[at:start], hit=False), Part(text[start:stop], hit=True)]
            at = stop
    parts.append(Part(text[at:end] + (" …" if end < len(text) else ""), hit=False))
    return tuple(each for each in parts if each.text)


def _hits(text: str, stems: Collection[str], numbers: Collection[str]) -> list[tuple[int, int]]:
    plain = folded(text)
    found = [match.span() for match in _WORD.finditer(plain) if _is_one(match.group(), stems)]
    for number in numbers:
        written = r"[ .,/()+-]{0,2}".join(map(re.escape, number))
        found += [match.span() for match in re.finditer(rf"(?<!\d){written}(?!\d)", plain)]
    return sorted(set(found))


def _is_one(word: str, stems: Collection[str]) -> bool:
    pieces = [word, *re.split(r"[.,/@-]", word)]
    return any(
        piece == stem
        or (len(stem) > 2 and piece.startswith(stem) and len(piece) <= len(stem) + LONGER)
        for piece in pieces
        for stem in stems
    )
