"""What fits in one text message (GSM 03.38)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gehoor.relays.rules import fits, places, plain


@pytest.mark.parametrize(
    ("text", "taken"),
    [("", 0), ("abc", 3), ("€", 2), ("[W-1]", 7), ("één", 3), ("Zoë", None), ("Ωé\n", 3)],
)
def test_places_of_seven_bits(text: str, taken: int | None) -> None:
    assert places(text) == taken


def test_160_places_fit_and_161_do_not() -> None:
    assert fits("a" * 160)
    assert not fits("a" * 161)
    assert fits("€" * 80)
    assert not fits("€" * 80 + "a")


def test_one_character_from_outside_leaves_70_units() -> None:
    assert fits("ë" * 70)
    assert not fits("a" * 70 + "ë")
    assert not fits("😀" * 36)


def test_names_and_quotes_are_said_in_the_alphabet() -> None:
    assert plain("Zoë’s “bank” – á…") == 'Zoe\'s "bank" - a...'
    assert plain("Łódź") == "Łodz"


@given(st.text(max_size=200))
def test_saying_it_plainly_twice_changes_nothing(text: str) -> None:
    said = plain(text)
    assert plain(said) == said
    if places(text) is not None:
        assert said == text
