"""The provider's boxes: announced, late, a holiday, EUR 180, and proof of posting."""

from __future__ import annotations

import pytest

from gehoor.deadlines.models import Reminder
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind, Proof
from tests.support.house import House
from tests.support.world import local

from .playing import Story

pytestmark = pytest.mark.django_db(transaction=True)
JANSEN = "a.jansen@post.example"
ANNOUNCED = "Op 30 april kreeg ik een brief over nieuwe boxen. Wanneer komen ze?"


def test_the_box_that_came_late_and_went_back(house: House) -> None:
    story = Story.begins(house, "2026-04-30 10:00", ANNOUNCED, JANSEN, Subject="Nieuwe boxen")
    with story.at("2026-04-30 11:00"):
        word = Draft(PromiseKind.UPDATE, "De dag waarop uw box komt", local("2026-06-22 17:00"))
        story.answers("Dat plannen wij in juni.", word)
    story.begins_procedure("2026-06-22 10:00", "box")
    assert "EUR 180" in story.letter or "EUR 180" in story.page
    assert "donderdag 9 juli" in story.page
    story.keeps("2026-06-22 12:00", "update", Proof.MESSAGE, "", "Uw box komt deze week.")
    delivery = story.case.promises.get(kind="delivery")
    story.wait("2026-06-25 11:00")
    story.desk().move(
        "2026-06-25 11:00", delivery, "ma 29 juni 17.00", "onze bus met uw box staat stil"
    )
    story.look(local("2026-06-25 11:00"))
    assert "ma 13 juli" in story.letter  # her date moved with ours, in the same message
    story.keeps("2026-06-29 14:00", "delivery", Proof.SCAN, "3SKWAR0042")
    action = story.case.customer_actions.get()
    story.sends("2026-07-01 12:00", "later", action=str(action.pk), until="2026-07-20")
    assert "maandag 27 juli" in story.page
    story.wait("2026-07-30 10:00")  # three reminders; nobody scanned the box
    assert [f"{each.at:%d-%m}" for each in Reminder.objects.order_by("at")] == [
        "20-07",
        "26-07",
        "29-07",
    ]
    assert "maandag 3 augustus" in story.page
    story.writes("2026-07-30 14:02", "Hier is mijn verzendbewijs van 10 juli.")
    story.keeps(
        "2026-07-31 11:00",
        "decision",
        Proof.MESSAGE,
        "",
        "U hebt gelijk: u betaalt niets.",
        closes=True,
    )
    story.wait("2026-08-04 12:00")
    assert "afgehandeld" in story.page
    assert story.looks > 100


def test_the_scan_that_ends_it(house: House) -> None:
    from gehoor.cases.enums import ScanKind
    from gehoor.casework.actions.carriage import take_over
    from gehoor.casework.actions.handing_in import label
    from gehoor.casework.carriers import Told

    story = Story.begins(house, "2026-06-26 10:00", "Mijn nieuwe box werkt niet.", JANSEN)
    story.begins_procedure("2026-06-26 11:00", "box")
    story.keeps("2026-06-29 14:00", "delivery", Proof.SCAN, "3SKWAR0042")
    with story.at("2026-06-29 15:00"):
        label(story.case.customer_actions.get(), "3SRETOUR0042")
    with story.at("2026-07-10 11:02"):
        take_over(Told("3SRETOUR0042", ScanKind.HANDED_IN, local("2026-07-10 11:02")))
    assert "U hoeft niets meer te doen." in story.letter
    story.keeps(
        "2026-07-13 10:00", "update", Proof.MESSAGE, "", "Uw oude box is binnen.", closes=True
    )
    story.wait("2026-07-23 12:00")
    assert "afgehandeld" in story.page
