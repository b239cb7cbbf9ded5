"""The line of briefing is there from the start, and what a customer went through shows in the mood."""

from __future__ import annotations

import pytest

from gehoor.handovers.enums import Mood
from gehoor.handovers.rules import LONGEST_BRIEFING, Past, briefing, mood, problem_in, tried


def test_the_newest_note_tells_it_best() -> None:
    notes = ["mobiel valt uit sinds za, herstart al gedaan", "ouder en langer geleden"]
    line = briefing("mevr. Jansen", notes, "Mobiel", [])
    assert line == "mevr. Jansen, mobiel valt uit sinds za, herstart al gedaan"
    assert problem_in(line, "mevr. Jansen") == "mobiel valt uit sinds za"


def test_without_notes_the_customers_words_do() -> None:
    said = ["Sinds zaterdag valt mijn mobiel uit. Ik heb hem al herstart, zonder resultaat."]
    line = briefing("A. Jansen", [], "Mobiel valt uit", said)
    assert line == "A. Jansen, Mobiel valt uit Sinds zaterdag, Ik heb hem al herstart"


def test_it_is_never_empty_and_never_too_long() -> None:
    assert briefing("", [], "", []) == "…"
    assert len(briefing("A. Jansen", ["x" * 100 + "," + "y" * 119] * 3, "z" * 400, [])) <= 300
    assert len(briefing("A" * 200, [], "z" * 200, [])) == LONGEST_BRIEFING


def test_what_was_tried_stands_once() -> None:
    texts = [
        "Router herstart, kabel gecontroleerd",
        "router herstart",
        "Wat nu?",
        "I restarted it.",
    ]
    assert tried(texts) == ["router herstart", "I restarted it"]


@pytest.mark.parametrize(
    ("said", "past", "felt"),
    [
        ("Wanneer komt mijn bank?", Past(), Mood.CALM),
        ("Ik wacht nog steeds op mijn bank.", Past(), Mood.WORRIED),
        ("Wanneer komt mijn bank?", Past(reminders=1), Mood.WORRIED),
        ("Dit is belachelijk, ik ben het zat.", Past(), Mood.ANGRY),
        ("Wanneer komt mijn bank?", Past(reminders=2), Mood.ANGRY),
        ("This is unacceptable", Past(), Mood.ANGRY),
    ],
)
def test_mood(said: str, past: Past, felt: Mood) -> None:
    assert mood(said, past) is felt
