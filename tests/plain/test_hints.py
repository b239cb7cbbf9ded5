"""The hints, measured on sentences that we labelled ourselves: a hint that is wrong is worse than none."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gehoor.plain.hints import HintKind, hints, is_technical

LABELLED = list(
    csv.DictReader(Path(__file__).with_name("hints.csv").read_text().splitlines(), delimiter=";")
)


def judged() -> dict[str, tuple[int, int, int]]:
    """For each kind: hints that are right, hints that are wrong, and what was missed."""
    counts = {}
    for kind in HintKind:
        right = wrong = missed = 0
        for row in LABELLED:
            given_, meant = kind in _kinds(row), kind in row["expected"].split()
            right += given_ and meant
            wrong += given_ and not meant
            missed += meant and not given_
        counts[kind.value] = (right, wrong, missed)
    return counts


def _kinds(row: dict[str, str]) -> set[HintKind]:
    return {each.kind for each in hints(row["sentence"], row["language"])}


def test_the_set_is_large_enough_to_say_something() -> None:
    assert len(LABELLED) >= 60
    assert {row["language"] for row in LABELLED} == {"nl", "en"}


@pytest.mark.parametrize("kind", [HintKind.LONG, HintKind.WORD, HintKind.PASSIVE])
def test_hints_are_right_nine_times_in_ten(kind: HintKind) -> None:
    right, wrong, missed = judged()[kind.value]
    assert right / (right + wrong) >= 0.9, (right, wrong, missed)
    assert right / (right + missed) >= 0.8, (right, wrong, missed)


def test_plain_sentences_are_left_alone() -> None:
    plain = [row for row in LABELLED if not row["expected"]]
    assert [row["sentence"] for row in plain if _kinds(row)] == []


def test_a_hint_says_what_to_write_instead() -> None:
    (hint,) = hints("Derhalve komt hij later.", "nl")
    assert (hint.phrase, hint.instead) == ("Derhalve", "daarom")


def test_measurements_make_a_text_technical_and_a_date_does_not() -> None:
    assert is_technical("De SNR is 6 dB, gemeten op 2437 MHz, met firmware 2.1 op de TL-WR841N.")
    assert not is_technical("Uw bank komt donderdag 5 maart tussen 8 en 12 uur, bestelling 204811.")


@given(st.text(max_size=300), st.sampled_from(["nl", "en"]))
def test_any_text_can_be_read(text: str, language: str) -> None:
    assert all(each.phrase for each in hints(text, language))


if __name__ == "__main__":
    for kind, (right, wrong, missed) in judged().items():
        print(f"{kind}: {right} right, {wrong} wrong, {missed} missed")
