"""W17: who is let down and stays silent is asked by the owner the next working day: one tap answers."""

from __future__ import annotations

import pytest
from django.test import Client

from gehoor.aftercare.actions.silent import ask_the_silent
from gehoor.aftercare.models import Message
from gehoor.cases.enums import Channel
from gehoor.cases.models import Case
from gehoor.casework.actions import watch
from gehoor.casework.letters import status_token
from gehoor.core import clock
from tests.support.aftercare import looks
from tests.support.house import House
from tests.support.programs import make_source, message, post
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

SUBJECT = "Het is ons niet gelukt"


@pytest.fixture
def case(house: House) -> Case:
    """Asked on Monday, due on Monday evening, and not answered."""
    case = house.writes("2026-03-02 10:00", "Waar blijft mijn bank?").case
    house.work("2026-03-02 18:00")
    return case


@pytest.mark.requirement("W17")
def test_the_silent_customer_is_asked_the_next_working_day(house: House, case: Case) -> None:
    assert looks(house, "2026-03-02 19:00") == 0
    assert looks(house, "2026-03-03 10:00") == 1
    mail, text = house.last_mail()
    assert SUBJECT in str(mail["Subject"])
    assert "Groet, Samira" in text
    path = f"/volg/{status_token(case)}/nazorg"
    assert path in text
    visitor = Client()
    with clock.travel(local("2026-03-03 11:00")):
        page = visitor.get(path).text
        for words in ("Ik wacht de nieuwe datum af", "Bel mij", "Ik ben hier ontevreden over"):
            assert f">{words}</button>" in page
        assert not Message.objects.get().feels, "opening it says nothing"
        visitor.post(f"{path}/gevoel", {"feels": "call-me"})
        visitor.post(f"{path}/gevoel", {"feels": "angry"})
    row = Message.objects.get()
    assert (row.feels, row.felt_in and row.felt_in.case) == ("call-me", case)
    with clock.travel(local("2026-03-03 11:05")):
        desk = house.browser(house.world.samira).get(f"/zaak/{case.reference}").text
    assert "Bel mij" in desk


@pytest.mark.requirement("W17")
def test_who_contacted_us_already_is_not_asked(house: House, case: Case) -> None:
    house.writes("2026-03-02 20:00", "En? Ik wacht nog steeds.", **{"In-Reply-To": _ours(case)})
    looks(house, "2026-03-03 10:00")
    assert Message.objects.get().skipped == "spoke"
    assert SUBJECT not in str(house.last_mail()[0]["Subject"])


@pytest.mark.requirement("W17")
def test_whatsapp_is_a_channel_by_which_they_are_asked(house: House) -> None:
    source = make_source(house.world.team, "whatsapp")
    source.send_url = "http://127.0.0.1:9/"
    source.save()
    with clock.travel(local("2026-03-02 10:00")):
        post(source, message(at=clock.now().isoformat()))
    case = Case.objects.get()
    with clock.travel(local("2026-03-02 18:00")):
        watch.sweep()
    with clock.travel(local("2026-03-03 10:00")):
        assert ask_the_silent() == 1
    row = Message.objects.get()
    assert row.contact
    assert (row.contact.channel, row.case) == (Channel.CHAT, case)
    assert "Deze mail" not in row.contact.text


def test_a_breach_on_friday_is_asked_after_on_monday(house: House) -> None:
    house.writes("2026-03-06 10:00", "Waar blijft mijn bank?")
    house.work("2026-03-06 18:00")
    assert looks(house, "2026-03-07 12:00") == 0
    assert looks(house, "2026-03-09 10:00") == 1


def _ours(case: Case) -> str:
    contact = case.contacts.filter(direction="out").first()
    return contact.message_id if contact else ""
