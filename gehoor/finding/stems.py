"""Words as the index knows them, in both languages, put together to one question to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db import connection

from .lines import Kind, Term

STEMS = """
select plainto_tsquery('gehoor_nl', said)::text, plainto_tsquery('gehoor_en', said)::text,
    phraseto_tsquery('gehoor_nl', said)::text, phraseto_tsquery('gehoor_en', said)::text,
    gehoor_number_words(said)
from unnest(%s::text[]) with ordinality as each (said, place) order by place
"""
_LEXEME = re.compile(r"'((?:[^']|'')*)'")


@dataclass(frozen=True, slots=True)
class Wanted:
    """One term: `ways` are the tsqueries of which one has to hold; `numbers` its number without signs."""

    ways: tuple[str, ...]
    without: bool = False
    numbers: tuple[str, ...] = ()

    @property
    def query(self) -> str:
        return ("!" if self.without else "") + "(" + " | ".join(self.ways) + ")"

    def share(self, of: Mapping[str, float]) -> float | None:
        """The share of the texts that it is in; None when it is too rare to be known."""
        found = [_share(way, of) for way in self.ways]
        known = [each for each in found if each is not None]
        return min(sum(known), 1.0) if known else None


def _share(way: str, of: Mapping[str, float]) -> float | None:
    each = [of.get(lexeme) for lexeme in lexemes(way)]
    known = [share for share in each if share is not None]
    return min(known) if known and len(known) == len(each) else None


def lexemes(query: str) -> list[str]:
    return [each.replace("''", "'") for each in _LEXEME.findall(query)]


def wanted(terms: Sequence[Term], meant: Mapping[str, Iterable[str]]) -> list[Wanted]:
    """Terms as the index knows them, without words that say nothing ("de", "the").

    meant: for a word that nobody ever wrote, the words that may have been meant.
    """
    asked = [(term, said) for term in terms for said in (term.text, *meant.get(term.text, ()))]
    with connection.cursor() as cursor:
        cursor.execute(STEMS, [[said for _, said in asked]])
        rows = cursor.fetchall()
    found: dict[Term, Wanted | None] = {}
    for (term, _), row in zip(asked, rows, strict=True):
        one = _wanted(term, *row)
        earlier = found.get(term)
        if earlier and one:
            one = Wanted((*earlier.ways, *one.ways), term.without, earlier.numbers)
        found[term] = one or earlier
    return [each for each in found.values() if each]


def _wanted(
    term: Term, dutch: str, english: str, dutch_phrase: str, english_phrase: str, numbers: list[str]
) -> Wanted | None:
    if term.kind is Kind.PHRASE:
        dutch, english = dutch_phrase, english_phrase
    if term.kind is Kind.NUMBER and numbers:
        digits = min(numbers, key=len)
        return Wanted((f"'{digits}'",), term.without, (digits,))
    if not dutch or not english:  # a word that says nothing in one of the languages
        return None
    return Wanted(tuple(dict.fromkeys((f"({dutch})", f"({english})"))), term.without)


def together(all_of: Sequence[Wanted]) -> str:
    """One tsquery; empty when there is nothing to look for."""
    if not any(not each.without for each in all_of):
        return ""
    return " & ".join(each.query for each in all_of)
