"""The greeting: by time of day, title, u or je, and language; the name once."""

from __future__ import annotations

from datetime import datetime

import pytest

from gehoor.handovers.greeting import greeting, speaks_informally
from tests.support.world import local

AT = {"morning": 9, "afternoon": 14, "evening": 18}


def at(part: str) -> datetime:
    return local(f"2026-03-02 {AT[part]:02}:00")


@pytest.mark.parametrize(
    ("name", "problem", "part", "said"),
    [
        (
            "mevr. Jansen",
            "mobiel valt uit sinds za",
            "afternoon",
            "Goedemiddag mevrouw Jansen, ik hoor dat uw mobiel sinds zaterdag uitvalt.",
        ),
        (
            "dhr. P. van den Berg",
            "internet werkt niet sinds di",
            "morning",
            "Goedemorgen meneer Van den Berg, ik hoor dat uw internet sinds dinsdag niet werkt.",
        ),
        (
            "A. Jansen",
            "Mijn bank is beschadigd",
            "evening",
            "Goedenavond A. Jansen, ik hoor dat uw bank beschadigd is.",
        ),
        (
            "Mevrouw Anna de Vries",
            "Wanneer wordt mijn bank opgehaald?",
            "morning",
            "Goedemorgen mevrouw De Vries, ik lees uw vraag: wanneer wordt uw bank opgehaald?",
        ),
        (
            "A. Jansen",
            "Bank beschadigd",
            "morning",
            "Goedemorgen A. Jansen, ik lees waar het over gaat: bank beschadigd.",
        ),
        ("a.jansen@post.example", "", "morning", "Goedemorgen."),
    ],
)
def test_in_dutch(name: str, problem: str, part: str, said: str) -> None:
    assert greeting(name, problem, at(part), "nl") == said


def test_je_to_who_says_je() -> None:
    assert speaks_informally("Hoi, kun je mij helpen met mijn mobiel?")
    assert not speaks_informally("Kunt u mij helpen? Als je belt, neemt niemand op.")
    said = greeting("Noor Bakker", "mijn pakket komt niet aan", at("morning"), "nl", informal=True)
    assert said == "Goedemorgen Noor Bakker, ik hoor dat je pakket niet aankomt."


def test_in_english() -> None:
    said = greeting("Mrs Smith", "my phone keeps dropping out since Sat", at("afternoon"), "en")
    assert said == (
        "Good afternoon Ms Smith, I hear that your phone keeps dropping out since Saturday."
    )
    asked = greeting("J. Smith", "When will my sofa be collected?", at("evening"), "en")
    assert asked == (
        "Good evening J. Smith, I have your question here: when will your sofa be collected?"
    )
