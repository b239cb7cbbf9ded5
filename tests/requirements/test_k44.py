"""K44: solved at the first contact is counted on the customer's side, and taken back when they return."""

from __future__ import annotations

import pytest

from gehoor.cases.enums import Channel
from gehoor.casework.actions.answer import answer, proposed
from gehoor.channels.noted.actions import submit
from gehoor.channels.noted.translate import Who
from gehoor.core import clock
from gehoor.insight.first_contact import FirstContact, first_contact
from tests.support.house import House
from tests.support.mailing import CUSTOMER
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

MONDAY, THURSDAY, NEXT_MONDAY = "2026-03-02 10:00", "2026-03-05 11:00", "2026-03-09 12:01"
QUESTION = "Wanneer komt bestelling KW-104512?"


def solved_on_monday(house: House) -> None:
    contact = house.writes(MONDAY, QUESTION)
    with clock.travel(local("2026-03-02 12:00")):
        answer(contact.case, house.world.samira, proposed(contact.case, "Do.", closes=True))


def counted(at: str = NEXT_MONDAY) -> FirstContact:
    with clock.travel(local(at)):
        return first_contact(local("2026-03-02 00:00"), local("2026-03-03 00:00"))


@pytest.mark.requirement("K44")
def test_a_quiet_week_after_monday_is_a_yes(house: House) -> None:
    solved_on_monday(house)
    assert counted("2026-03-09 11:59") == FirstContact(solved=0, not_solved=0, too_early=1)
    assert counted() == FirstContact(solved=1, not_solved=0, too_early=0)
    with clock.travel(local(NEXT_MONDAY)):
        page = house.browser(house.world.samira).get("/overzicht/een-keer").content.decode()
    assert "100%" in page
    assert "binnen 7 dagen na het sluiten niet terugkwam" in page


@pytest.mark.requirement("K44")
def test_a_call_on_thursday_about_the_same_order_takes_it_back(house: House) -> None:
    solved_on_monday(house)
    assert counted(THURSDAY).not_solved == 0
    with clock.travel(local(THURSDAY)):
        who = Who("A. Jansen", CUSTOMER)
        text = "Bestelling KW-104512 is er nog niet."
        submit(house.world.samira, Channel.PHONE, who, subject="", text=text, at=clock.now())
    assert counted() == FirstContact(solved=0, not_solved=1, too_early=0)


def test_a_call_about_something_else_does_not(house: House) -> None:
    solved_on_monday(house)
    with clock.travel(local(THURSDAY)):
        who = Who("A. Jansen", CUSTOMER)
        text = "Wat kost een lamp?"
        submit(house.world.samira, Channel.PHONE, who, subject="", text=text, at=clock.now())
    assert counted().solved == 1


def test_a_word_of_thanks_does_not(house: House) -> None:
    solved_on_monday(house)
    message, _ = house.last_mail()
    house.writes("2026-03-03 09:00", "Dank u wel!", **{"In-Reply-To": message["Message-ID"]})
    assert counted().solved == 1


def test_who_had_to_write_twice_was_not_helped_at_once(house: House) -> None:
    house.writes(MONDAY, QUESTION)
    message, _ = house.last_mail()
    again = {"In-Reply-To": message["Message-ID"]}
    contact = house.writes("2026-03-02 11:00", "Ik hoor niets. Wanneer komt hij?", **again)
    with clock.travel(local("2026-03-02 12:00")):
        answer(contact.case, house.world.samira, proposed(contact.case, "Do.", closes=True))
    assert counted().not_solved == 1
