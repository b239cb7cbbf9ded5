"""The pharmacy: an order and a side question, a reminder, and medicines that wait to be collected."""

from __future__ import annotations

import pytest

from gehoor.promises.enums import Proof
from tests.support.house import House

from .playing import Story

pytestmark = pytest.mark.django_db(transaction=True)
JANSEN = "a.jansen@post.example"
ORDER = "Ik wil mij aanmelden voor het portaal. Ook wil ik graag mijn herhaalmedicijnen bestellen."


def test_the_order_that_nobody_confirmed(house: House) -> None:
    story = Story.begins(house, "2026-03-02 10:00", ORDER, JANSEN, Subject="Bestelling")
    story.begins_procedure("2026-03-02 10:30", "pharmacy")
    story.writes("2026-03-03 09:00", "Is mijn bestelling nu geplaatst of niet?")
    story.keeps("2026-03-03 15:00", "update", Proof.MESSAGE, "", "Uw huisarts vindt het goed.")
    assert "do 5 maart" in story.letter
    story.writes("2026-03-04 12:20", "Mijn portaal werkt nog niet. Wanneer kan ik inloggen?")
    story.keeps("2026-03-05 11:00", "update", Proof.MESSAGE, "", "Uw bestelling ligt klaar.")
    assert "zo 15 maart" in story.letter
    story.wait("2026-03-16 08:30")  # reminders, and the day on which it should have been collected
    assert "Herinnering" in str([each["Subject"] for each in house.inbox(JANSEN)])
    story.keeps("2026-03-16 11:00", "call-back", Proof.CALL, "Zij haalt het vandaag op")
    with story.at("2026-03-16 12:00"):
        story.answers("Uw account is actief.", closes=True)
    story.wait("2026-03-18 12:00")
    assert "afgehandeld" in story.page
