"""The quality form: what it may hold, and how each item is judged with one key. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

MOST_ITEMS = 8
"""What can be looked at in one conversation, and budgets.md asks of the form."""
NOT_HERE, LEAST, MOST = 0, 1, 4
"""A mark: 0 does not apply here, 1 not yet, 2 partly, 3 well, 4 an example to others."""
_TIMES = r"(?:\d+|twee|drie|vier|vijf|two|three|four|five)\s*(?:x|×|keer|maal|times)"
_NAME = r"\b(?:klant|achter|voor|customer\W*s?\W+|first\W+|last\W+)?na(?:am|me)n?\b"
_PARROTS = re.compile(
    rf"{_NAME}.{{0,40}}\b{_TIMES}|{_TIMES}.{{0,40}}{_NAME}"
    rf"|(?:gebruikt|noemt|noemde|herhaalt|uses?|used|says?|said|repeats?)\b.{{0,30}}{_NAME}"
    rf"|{_NAME}.{{0,30}}\b(?:gebruikt|genoemd|herhaald|used|said|repeated)\b"
    r"|\b(?:slotzin|afsluitzin|standaardzin|openingszin|belscript|script|closing phrase|opening phrase"
    r"|standard phrase)\w*|\b(?:letterlijk|woordelijk|verbatim|word for word)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to look at; `key` stays the same when its words get better."""

    key: str
    nl: str
    en: str

    def text(self, language: str) -> str:
        return self.nl if language == "nl" else self.en


FIRST = (
    Item(
        "betrokken",
        "Betrokken: de klant merkt dat het ons kan schelen",
        "Involved: the customer notices that we care",
    ),
    Item(
        "begrepen",
        "Begrepen: wat de klant wil, staat er in één zin",
        "Understood: one sentence says what the customer wants",
    ),
    Item(
        "opgelost",
        "Opgelost: de vraag is beantwoord, of heeft een datum",
        "Solved: the question is answered, or has a date",
    ),
    Item(
        "toegezegd",
        "Toegezegd: wat wij doen en wanneer is duidelijk",
        "Promised: what we do and when is clear",
    ),
    Item(
        "niet-dubbel",
        "Niets dubbel gevraagd van wat wij al weten",
        "Nothing asked that we know already",
    ),
    Item("taal", "Gewone taal, passend bij deze klant", "Plain words that suit this customer"),
)
"""The form that an organisation begins with."""


def parrots(words: str) -> bool:
    """Whether an item would judge repeating: a name so many times, a fixed phrase, a script (M57)."""
    return bool(_PARROTS.search(words))


def is_complete(marks: Mapping[str, int], items: Sequence[Item]) -> bool:
    """Whether each item has one mark, and nothing else has."""
    wanted = {each.key for each in items}
    return wanted == set(marks) and all(NOT_HERE <= each <= MOST for each in marks.values())
