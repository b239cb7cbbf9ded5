"""What somebody types is read as words, phrases, numbers and filters."""

from __future__ import annotations

import pytest

from gehoor.finding.lines import Filter, Kind, Term, read
from gehoor.finding.passages import folded, passage
from gehoor.finding.vocabulary import slipped

KEYS = frozenset({"status", "van"})


def test_words_phrases_and_what_is_left_out() -> None:
    line = read('bank "diepe kras" -rood -"in de winkel"')
    assert line.terms == (
        Term("bank"),
        Term("diepe kras", Kind.PHRASE),
        Term("rood", without=True),
        Term("in de winkel", Kind.PHRASE, without=True),
    )


@pytest.mark.parametrize(
    "number", ["KW-800123", "KW-800 123", "06-1234 5678", "1.234,56", "+31 6 12345678", "800123"]
)
def test_a_number_is_one_term_however_it_is_parted(number: str) -> None:
    assert read(f"kast {number}").terms == (Term(number, Kind.NUMBER), Term("kast"))


def test_only_known_keys_are_filters() -> None:
    line = read('status:open van:"Samira B" -van:ik https://x.example re:kast', KEYS)
    assert line.filters == (
        Filter("status", "open"),
        Filter("van", "Samira B"),
        Filter("van", "ik", without=True),
    )
    assert line.said == "https://x.example re:kast"


def test_a_filter_is_not_part_of_a_name() -> None:
    assert read("status:open Jansen", KEYS).said == "Jansen"


def test_signs_alone_are_nothing() -> None:
    assert read('- "" !? --').terms == ()


def test_the_passage_stands_around_the_hit() -> None:
    text = "woord " * 100 + "de banken zijn kapot " + "woord " * 100
    parts = passage(text, {"bank"})
    assert [part.text for part in parts if part.hit] == ["banken"]
    assert len("".join(part.text for part in parts)) < 200


def test_a_hit_is_no_other_word_that_begins_alike() -> None:
    assert not any(part.hit for part in passage("een bankrekeningnummer", {"bank"}))


def test_accents_and_notation_do_not_hide_a_hit() -> None:
    parts = passage("Café Réunion, tel. 06-1234 5678", {"reunion"}, {"0612345678"})
    assert [part.text for part in parts if part.hit] == ["Réunion", "06-1234 5678"]


def test_folding_keeps_the_length() -> None:
    text = "İstanbul Çelik ﬁets ß"
    assert len(folded(text)) == len(text)


@pytest.mark.parametrize(
    ("one", "other", "away"),
    [("jansen", "jansen", 0), ("jansne", "jansen", 1), ("jansn", "jansen", 1), ("bezorgen", "verzorgen", 2),
     ("kast", "tafel", 3)],
)  # fmt: skip
def test_slips_of_the_pen_are_counted(one: str, other: str, away: int) -> None:
    assert slipped(one, other, 2) == away
