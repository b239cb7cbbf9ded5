"""Whether a reply asks for what was done already: by stems that stand in one sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gehoor.guides.rules import apart, repeated, speaks_of


@pytest.mark.parametrize(
    ("text", "words", "speaks"),
    [
        ("Kunt u het modem herstarten?", "modem herstart", True),
        ("Ik heb mijn modem gereset.", "modem reset", True),
        ("Please restart your modem.", "modem restarted", True),
        ("Het modem is oud. Herstart de televisie.", "modem herstart", False),
        ("De modems worden geleverd.", "modem herstart", False),
        ("Wat dan ook.", "de het een", False),
    ],
)
def test_speaks_of(text: str, words: str, speaks: bool) -> None:
    assert speaks_of(text, words) is speaks


def test_things_are_told_apart() -> None:
    assert apart("modem herstart, andere kabel en gereset.") == [
        "modem herstart",
        "andere kabel",
        "gereset",
    ]
    assert apart(" , en ") == []


def test_who_says_that_it_was_done_asks_for_nothing() -> None:
    assert (
        repeated("U hebt de kabel al vervangen. Herstart nu het modem.", ["kabel vervangen"]) == []
    )
    assert repeated("Vervang de kabel.", ["kabel vervangen"]) == ["kabel vervangen"]
    assert repeated("Kunt u de kabel vervangen?", ["kabel vervangen"]) == ["kabel vervangen"]


@given(st.text(max_size=200), st.lists(st.text(max_size=40), max_size=4))
def test_any_words_can_be_compared(reply: str, tried: list[str]) -> None:
    assert set(repeated(reply, tried)) <= set(tried)
