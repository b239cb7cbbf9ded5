"""A sentence that asks several things, cut where the next of them begins."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from .asking import IMPERATIVE, INTERROGATIVE, INVERTED, WISH
from .body import Sentence
from .cues import is_request

_BETWEEN = re.compile(
    r"(?P<and>(?:[,;]\s+|\s+[-–]\s+|\s+)(?:en|maar|plus|alsook|evenals|and|but|as well as)\s+"
    r"(?:(?:ook|also|verder|daarnaast|tevens|dan|then)\s+)?)|(?P<comma>[,;]\s+)",
)
_WHETHER = re.compile(r"(?:of|if|whether) \w", re.IGNORECASE)
_PAPER = re.compile(
    r"(?:een|de|het|mijn|onze|uw|a|an|the|my|our|your) (?:\w+ ){0,2}?(?:kopie|overzicht|factuur|"
    r"bewijs|\w*formulier|"
    r"\w*voorwaarden|telefoonnummer|handleiding|offerte|contract|verklaring|copy|overview|invoice|"
    r"receipt|form|"
    r"terms|number|manual|quote|statement)\b",
)
_INFINITIVE = re.compile(
    r"\b(?:op|toe|terug|aan|uit|mee|af|over|in|na)?(?:sturen|storten|betalen|verwijderen|passen|"
    r"blokkeren|"
    r"corrigeren|wijzigen|bellen|halen|annuleren|vergoeden|crediteren|mailen|plannen|schelden|"
    r"trekken|schrijven|"
    r"leggen|bezorgen|repareren|vervangen|zetten|melden|noteren|reserveren|leveren|bestellen)\b",
)
_WORD = re.compile(r"\w+")
SHORTEST = 2
MOST_SEAMS, NEAR = 40, 200
"""How many places of a sentence are looked at, and how far to either side: so its length costs no more."""


def clauses(sentence: Sentence) -> Iterator[Sentence]:
    """The parts of a sentence that each ask something; what asks nothing goes with the part after it."""
    text, begins = sentence.text.lower(), 0
    if len(text) != len(sentence.text):  # a letter that has no small form of its own length
        text = sentence.text
    for seam in islice(_BETWEEN.finditer(text), MOST_SEAMS):
        left, right = text[max(begins, seam.start() - NEAR) : seam.start()], text[seam.end() :]
        if _is_cut(left, right[:NEAR], seam, asks=sentence.asks):
            yield _part(sentence, begins, seam.start())
            begins = seam.end()
    yield _part(sentence, begins, len(text))


def _is_cut(left: str, right: str, seam: re.Match[str], *, asks: bool) -> bool:
    if len(_WORD.findall(left)) < SHORTEST or not (is_request(left) or _asks(left, asks=asks)):
        return False
    if INVERTED.match(right) or _wishes(right, seam):
        return True
    if INTERROGATIVE.match(right):
        return len(_WORD.findall(right)) > SHORTEST
    return _paper(left, right) or (bool(seam["and"]) and _goes_on_asking(left, right))


def _wishes(right: str, seam: re.Match[str]) -> bool:
    """After a comma "graag" may still belong to what stands before it ("ik wil hem, graag")."""
    wish = WISH.match(right)
    return bool(wish and (seam["and"] or wish.group().lower() != "graag"))


def _asks(left: str, *, asks: bool) -> bool:
    return asks and bool(INTERROGATIVE.match(left))


def _goes_on_asking(left: str, right: str) -> bool:
    """After "en": "of ...", another thing to do with its own object, or an infinitive beside another."""
    if _WHETHER.match(right):
        return True
    if len(_WORD.findall(right)) <= SHORTEST:
        return False
    return bool(IMPERATIVE.match(right) or (_INFINITIVE.search(left) and _INFINITIVE.search(right)))


def _paper(left: str, right: str) -> bool:
    return bool(_PAPER.match(right) and _PAPER.search(left))


def _part(whole: Sentence, start: int, end: int) -> Sentence:
    return Sentence(whole.text[start:end], whole.start + start, whole.start + end, whole.items)
