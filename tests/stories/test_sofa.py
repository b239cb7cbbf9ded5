"""The sofa: damaged, a choice, a plan that slips, delivered, and asked once whether all is well."""

from __future__ import annotations

import pytest

from gehoor.casework.actions import chains
from gehoor.promises.chains import Dates
from gehoor.promises.enums import Proof
from tests.support.house import House
from tests.support.world import local

from .playing import Story

pytestmark = pytest.mark.django_db(transaction=True)
JANSEN = "a.jansen@post.example"


def test_the_sofa_that_came_damaged(house: House) -> None:
    text = "Mijn bank is beschadigd bezorgd. Wat kunt u doen?"
    story = Story.begins(house, "2026-03-02 09:14", text, JANSEN, Subject="Bank beschadigd")
    story.begins_procedure("2026-03-02 10:21", "sofa")
    options = "U kunt kiezen: herstel, een nieuwe bank, korting of geld terug."
    story.keeps("2026-03-03 15:00", "assessment", Proof.MESSAGE, "", options)
    assert "di 10 maart" in story.letter
    story.writes("2026-03-04 19:22", "Ik wil graag een nieuwe bank.")
    assert "di 10 maart tussen 08.00 en 12.00 uur" in story.letter
    pick_up = story.case.promises.get(kind="pick-up")
    with story.at("2026-03-09 10:00"):
        later = Dates(local("2026-03-12 12:00"), local("2026-03-12 08:00"))
        shift = chains.propose(pick_up, house.world.samira, later, "onze bus staat stil")
    with story.at("2026-03-09 11:00"):
        chains.confirm(shift, house.world.samira)
    assert "do 12 maart" in story.letter
    story.keeps("2026-03-12 11:00", "pick-up", Proof.SCAN, "PC41")
    delivery = story.case.promises.open().get(kind="delivery")
    story.keeps(f"{delivery.due_at:%Y-%m-%d} 11:00", "delivery", Proof.SCAN, "PC42")
    last = story.case.promises.open().get(kind="update")
    words = "Wij hopen te horen of alles goed is: antwoord op deze mail."
    story.wait(f"{last.due_at:%Y-%m-%d} 09:00")
    with story.at(f"{last.due_at:%Y-%m-%d} 10:00"):
        story.answers(words, closes=True)
    story.wait(f"{last.due_at:%Y-%m-%d} 18:00")
    assert "afgehandeld" in story.page
