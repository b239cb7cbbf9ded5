"""One message with several requests becomes several questions, in the customer's own words."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gehoor.casework.splitting import LONGEST, MOST, split


def words(text: str) -> list[str]:
    return [each.words for each in split(text)]


@pytest.mark.parametrize(
    ("text", "questions"),
    [
        (
            "Goedemorgen, ik wil me aanmelden en graag bestellen: 2x product A",
            ["Ik wil me aanmelden", "Graag bestellen: 2x product A"],
        ),
        (
            "Wat is dit voor service?? Wanneer komt mijn bank? Ik herhaal: wanneer komt mijn bank?",
            ["Wanneer komt mijn bank?"],
        ),
        (
            "Kunt u mij helpen? Ik wil mijn adres wijzigen. Alvast bedankt!",
            ["Ik wil mijn adres wijzigen."],
        ),
        (
            "Please order:\n- 2 chairs\n- 1 table\nThanks,\nTom",
            ["Please order: - 2 chairs - 1 table"],
        ),
        (
            "Two questions:\n1. When do you open\n2. The delivery date\nRegards, Ann",
            ["When do you open", "The delivery date"],
        ),
        (
            "When does it come, who brings it and can he carry it upstairs?",
            ["When does it come", "Who brings it", "Can he carry it upstairs?"],
        ),
        (
            "Graag bestellen: 2x product A. Komt dhr. B. Smit dat o.a. brengen?",
            ["Graag bestellen: 2x product A.", "Komt dhr. B. Smit dat o.a. brengen?"],
        ),
        (
            "Is de tafel er in wit? Zo ja, wat is de levertijd?",
            ["Is de tafel er in wit?"],
        ),
        (
            "De lamp is kapot. Daarnaast wil ik mijn adres wijzigen.",
            ["De lamp is kapot.", "Wil ik mijn adres wijzigen."],
        ),
        (
            "We verhuizen naar Beilen. Kunt u dit aanpassen?",
            ["We verhuizen naar Beilen. Kunt u dit aanpassen?"],
        ),
        (
            "Zie hieronder.\n\n-----Oorspronkelijk bericht-----\nVan: Jan\nWaar is mijn pakket?",
            [],
        ),
        (
            "Bel mij terug.\n\nMet vriendelijke groet,\nJan\nPS Kan de monteur ook de tv nakijken?",
            ["Bel mij terug.", "Kan de monteur ook de tv nakijken?"],
        ),
        ("Dank u wel, fijn weekend!", []),
        ("", []),
    ],
)
def test_what_is_a_question_of_its_own(text: str, questions: list[str]) -> None:
    assert words(text) == questions


def test_a_question_says_where_it_stands() -> None:
    text = "Hallo, kunt u de factuur sturen? Ook wil ik graag een nieuwe pas."
    assert [text[each.start : each.end] for each in split(text)] == [
        "kunt u de factuur sturen?",
        "Ook wil ik graag een nieuwe pas.",
    ]


@given(st.text(alphabet="abgiknortuw ?.,;:-\n1)>ïé", max_size=400))
def test_whatever_is_written_every_question_lies_within_it(text: str) -> None:
    found = split(text)
    assert len(found) <= MOST
    assert all(0 <= each.start < each.end <= len(text) for each in found)
    assert all(each.words and len(each.words) <= LONGEST + 1 for each in found)


@pytest.mark.parametrize("part", ["en ", ", hoe ", "en of ", "? ", "- x\n", "graag, ", "a"])
def test_no_message_takes_long(part: str) -> None:
    begun = process_time()
    split(part * (8_000 // len(part)))
    assert process_time() - begun < 0.25
