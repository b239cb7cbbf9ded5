"""What somebody types to find something, read as words, phrases, numbers and filters. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

LONGEST = 300
MOST_TERMS = 12
NUMBER = re.compile(r"(?<!\S)(-?)(\+?(?:[^\W\d_]{1,4}-?)?\d(?:[ .,/-]?\d){3,30})(?!\S)")
_PART = re.compile(
    r"""
    (?P<minus>-)? (?: "(?P<phrase>[^"]*)"? | (?P<key>[^\W\d_]+):(?:"(?P<quoted>[^"]*)"?|(?P<value>\S*))
        | (?P<word>\S+) )
    """,
    re.VERBOSE,
)


class Kind(Enum):
    WORD = "word"
    PHRASE = "phrase"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Term:
    text: str
    kind: Kind = Kind.WORD
    without: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    key: str
    value: str
    without: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """`said` is the line without its filters: what may be a reference, a name or an address as a whole."""

    said: str
    terms: tuple[Term, ...] = ()
    filters: tuple[Filter, ...] = ()

    @property
    def words(self) -> list[str]:
        return [each.text for each in self.terms if each.kind is Kind.WORD and not each.without]


def read(text: str, keys: frozenset[str] = frozenset()) -> Line:
    """`"two words"` stand together, `-word` leaves out, `key:value` filters when the key is one of `keys`.

    A number is one term however it is parted: "06-1234 5678", "KW-800 123", "1.234,56".
    """
    text = " ".join(text.replace("\0", "").split())[:LONGEST]
    filters: list[Filter] = []
    terms: list[Term] = []
    said: list[str] = []
    for part in _PART.finditer(text):
        key = (part["key"] or "").lower()
        if key in keys:
            value = part["quoted"] if part["quoted"] is not None else part["value"]
            filters.append(Filter(key, value or "", bool(part["minus"])))
        else:
            said.append(part.group())
    rest = " ".join(said)
    numbers = NUMBER.finditer(rest)
    terms += (Term(each[2], Kind.NUMBER, bool(each[1])) for each in numbers)
    for part in _PART.finditer(NUMBER.sub(" ", rest)):
        if part["phrase"] is not None:
            terms.append(Term(part["phrase"].strip(), Kind.PHRASE, bool(part["minus"])))
        elif word := part.group().removeprefix("-").strip():
            terms.append(Term(word, Kind.WORD, bool(part["minus"])))
    whole = tuple(each for each in terms if re.search(r"\w", each.text))
    return Line(rest, whole[:MOST_TERMS], tuple(filters))
