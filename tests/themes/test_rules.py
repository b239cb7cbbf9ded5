"""What many texts share: the words that stand in most of them, and nothing when there are too few."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gehoor.staff.rules import is_spared
from gehoor.themes.rules import MOST_WORDS, shared
from tests.support.world import local

DOUBLE = "Klacht: dubbele factuur\nWaarom kreeg ik twee facturen?"
CHAIR = "Stoel\nWaar blijft mijn stoel?"


def test_the_theme_is_what_twenty_share_and_the_rest_stay_out() -> None:
    found = shared([DOUBLE, CHAIR] * 20)
    assert found is not None
    assert (found.words, found.name) == (("dubbe", "factu"), "dubbele factuur")
    assert found.places == tuple(range(0, 40, 2))
    assert shared([DOUBLE, CHAIR] * 19) is None


def test_words_that_everybody_writes_are_no_theme() -> None:
    assert shared(["Goedemorgen, ik heb een vraag over mijn klacht"] * 40) is None


def test_other_endings_are_the_same_word_and_the_name_is_the_one_that_most_write() -> None:
    found = shared(["dubbele facturen"] * 8 + ["factuur dubbel"] * 13)
    assert found is not None
    assert set(found.words) == {"dubbe", "factu"}
    assert set(found.name.split()) == {"dubbel", "factuur"}
    assert len(found.places) == 21


def test_one_word_alone_is_a_theme_only_when_nearly_everybody_writes_it() -> None:
    trade = [f"Bank {chr(97 + number)}aaaa" for number in range(20)]
    assert shared([*trade, *[f"Iets {chr(97 + number)}bbbb" for number in range(20)]]) is None
    assert shared([*trade, "Stoel kapot"]) is not None


@given(st.lists(st.text(max_size=60), max_size=40), st.integers(min_value=1, max_value=10))
def test_every_member_holds_every_word(texts: list[str], least: int) -> None:
    found = shared(texts, least)
    if found is None:
        return
    assert least <= len(found.places) <= len(texts)
    assert 1 <= len(found.words) <= MOST_WORDS
    for place in found.places:
        assert all(word in texts[place].casefold() for word in found.words)


@pytest.mark.parametrize(
    ("about", "at", "spared"),
    [
        ("Dubbele factuur?", "2026-03-02 10:00", True),
        ("FACTUREN dubbel", "2026-03-02 10:00", True),
        ("Dubbele stoel", "2026-03-02 10:00", False),
        ("Dubbele factuur", "2026-03-03 00:00", False),
    ],
)
def test_who_is_spared_until_midnight_gets_what_holds_all_words(
    about: str, at: str, spared: bool
) -> None:
    until = local("2026-03-03 00:00").isoformat()
    rows = [{"words": ["dubbe", "factu"], "until": until}]
    assert is_spared(rows, about, local(at)) is spared  # type: ignore[arg-type]
