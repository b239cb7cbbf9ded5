"""Dissatisfaction is recognised by its words, in Dutch and English, and its absence too (G01)."""

from __future__ import annotations

import time

import pytest

from gehoor.casework.displeasure import displeased
from tests.casework.said_of_us import CONTENT, DISPLEASED

LEAST = 0.85


def test_precision_and_recall_on_our_own_list(capsys: pytest.CaptureFixture[str]) -> None:
    missed = [each for each in DISPLEASED if not displeased(each)]
    wrong = [each for each in CONTENT if displeased(each)]
    found = len(DISPLEASED) - len(missed)
    precision, recall = found / (found + len(wrong)), found / len(DISPLEASED)
    with capsys.disabled():
        size = len(DISPLEASED) + len(CONTENT)
        print(f"\ndissatisfaction: precision {precision:.2f}, recall {recall:.2f} of {size}")
    assert precision >= LEAST, wrong
    assert recall >= LEAST, missed


def test_it_gives_the_words_as_they_were_written() -> None:
    assert displeased("Dit is nu de derde keer, WAARDELOOS") == "de derde keer"
    assert displeased("Dit is Waardeloos") == "Waardeloos"


@pytest.mark.parametrize(
    "text", ["", " ", "geen klacht", "ik ben niet ontevreden", "not a complaint", "İ" * 5_000]
)
def test_nothing_is_found_in_what_says_the_opposite_or_nothing(text: str) -> None:
    assert displeased(text) == ""


@pytest.mark.parametrize("text", ["niet " * 50_000, "beloofd " + "a" * 100_000, "geen " * 20_000])
def test_a_long_message_takes_no_time(text: str) -> None:
    begun = time.perf_counter()
    displeased(text)
    assert time.perf_counter() - begun < 0.1
