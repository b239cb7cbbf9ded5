"""What a clause is: a request, a courtesy, a rhetorical question, trouble, or none of these."""

from __future__ import annotations

import re
from enum import Enum

from .asking import DIRECT, IMPERATIVE, INVERTED, REQUEST, REQUEST_WORDS
from .joints import ADDITIVE, ADDS_WITHIN, COUNTED, EMPTY, LEADING, POINTING
from .tones import COURTESY, DEPENDENT, RHETORICAL, RHETORICAL_WORDS, TROUBLE

_TOKEN = re.compile(r"[\w&]+")
_STEM = 6
"""Letters of a word that are compared, so that its forms meet."""


class Sounds(Enum):
    """What a clause is. Something `EMPTY` asks for what was already said ("kunt u dit regelen?")."""

    STATEMENT = "statement"
    TROUBLE = "trouble"
    REQUEST = "request"
    EMPTY = "empty"
    COURTESY = "courtesy"
    RHETORICAL = "rhetorical"
    DEPENDENT = "dependent"


def sounds(text: str, *, asks: bool) -> Sounds:
    """What a clause is; `asks`: it ends in a question mark."""
    bare = " ".join(stripped(text).lower().split())
    words = set(_TOKEN.findall(bare))
    if not words.isdisjoint(RHETORICAL_WORDS) and RHETORICAL.search(bare):
        return Sounds.RHETORICAL
    if COURTESY.match(bare):
        return Sounds.COURTESY
    if DEPENDENT.match(text.lower()):
        return Sounds.DEPENDENT
    if asks or _requests(bare, words):
        return Sounds.EMPTY if words <= POINTING else Sounds.REQUEST
    return Sounds.TROUBLE if TROUBLE.search(bare) else Sounds.STATEMENT


def is_request(text: str) -> bool:
    """Whether it asks, by its words alone."""
    bare = stripped(text).lower()
    return _requests(bare, set(_TOKEN.findall(bare)))


def _requests(bare: str, words: set[str]) -> bool:
    if any(each.match(bare) for each in (INVERTED, DIRECT, IMPERATIVE)):
        return True
    return not words.isdisjoint(REQUEST_WORDS) and bool(REQUEST.search(bare))


def is_additive(text: str) -> bool:
    """Whether it says of itself that it comes on top of something else."""
    return bool(ADDITIVE.match(text) or ADDS_WITHIN.search(text.lower()))


def is_counted(text: str) -> bool:
    """Whether it announces a list of questions ("ik heb twee vragen:")."""
    return bool(COUNTED.search(text.lower()))


def stripped(text: str) -> str:
    """Without the words that only connect it to what came before."""
    before = ""
    while before != text:
        before = text
        for lead in (ADDITIVE, LEADING):
            text = lead.sub("", text, count=1)
    return text


def tokens(text: str) -> set[str]:
    """The words that carry meaning, each cut short so that forms of one word meet."""
    found = (each.lower() for each in _TOKEN.findall(text))
    return {each[:_STEM] for each in found if each not in EMPTY}
