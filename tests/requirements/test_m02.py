"""M02: answered where the customer asked, unless they choose otherwise; a call keeps the case."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import uuid4

import pytest

from gehoor.cases.enums import Channel, Direction
from gehoor.cases.models import Case, Contact
from gehoor.channels.messages.models import Source
from gehoor.core import clock
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address
from gehoor.promises.enums import PromiseKind
from tests.requirements.promising import Desk
from tests.support.gateway import Gateway, gateway
from tests.support.house import House
from tests.support.programs import make_source, message, post
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

NUMBER = "06-12345612"
HTMX = {"HX-Request": "true"}


@pytest.fixture
def whatsapp(house: House) -> Iterator[tuple[Source, Gateway]]:
    with gateway() as there:
        source = make_source(house.world.team, "whatsapp", Channel.CHAT)
        Source.objects.update(send_url=there.url)
        yield source, there


def writes(house: House, source: Source, at: str, key: str, text: str, **fields: str) -> Contact:
    """Noor writes by WhatsApp, and the worker sends what we say to that."""
    with clock.travel(local(at)):
        answer = post(source, message(text, id=key, name="Noor", **fields))
        assert answer.status_code == 201, answer.content
    house.work(at)
    return Contact.objects.filter(direction=Direction.IN).latest("pk")


def answers(house: House, case: Case, at: str, text: str) -> str:
    """Samira answers from the desk; what she saw of the letter before it went."""
    desk = house.browser(house.world.samira)
    form = {"key": str(uuid4()), "text": text, "then": "stay", "answers_offered": "1",
            "keeps_offered": "1"}  # fmt: skip
    with clock.travel(local(at)):
        shown = desk.post(f"/zaak/{case.reference}/antwoord/lezen", form, headers=HTMX).text
        answer = desk.post(f"/zaak/{case.reference}/antwoord", form, headers=HTMX)
        assert answer.status_code == 200, answer.text
    house.work(at)
    return shown


@pytest.mark.requirement("M02")
def test_whatsapp_is_answered_in_whatsapp_and_a_call_from_there_keeps_the_case(
    house: House, whatsapp: tuple[Source, Gateway]
) -> None:
    source, there = whatsapp
    asked = writes(house, source, "2026-03-02 10:00", "m-1", "Waar is mijn bank?",
                   mail="noor@post.example")  # fmt: skip
    case = asked.case
    assert there.said[0]["to"] == "noor"
    assert "W-" in there.said[0]["text"]

    shown = answers(house, case, "2026-03-02 10:20", "Uw bank staat in Assen.")
    said = there.said[-1]["text"]
    assert said.startswith("Uw bank staat in Assen.")
    assert "Bellen: " not in said
    assert "/volg/" in said
    assert "Bellen: 0592" not in shown
    assert "Zo leest de klant het (chat)" in shown
    assert case.contacts.latest("pk").channel == Channel.CHAT
    assert house.inbox("noor@post.example") == []

    again = writes(house, source, "2026-03-02 10:30", "m-2", "bel me maar")
    assert again.case == case
    number = len(there.said)
    desk = Desk(house, house.world.samira)
    promise = desk.promise(
        "2026-03-02 10:32", case, kind="call-back", when="vandaag 14-14.30u", number=NUMBER
    )
    assert (promise.kind, promise.case) == (PromiseKind.CALL_BACK, case)
    assert (promise.starts_at, promise.due_at) == (
        local("2026-03-02 14:00"),
        local("2026-03-02 14:30"),
    )
    assert promise.owner == house.world.samira
    confirmed = there.said[number]["text"]
    assert "Wij bellen u op 06-…12" in confirmed
    assert "14.00" in confirmed
    assert "deze mail" not in confirmed
    known = Address.objects.get(kind=AddressKind.PHONE)
    assert (known.value, known.party) == ("+31612345612", case.party)
    assert Case.objects.count() == 1
    _they_choose_mail_and_get_mail(house, case, there)


def _they_choose_mail_and_get_mail(house: House, case: Case, there: Gateway) -> None:
    desk = house.browser(house.world.samira)
    with clock.travel(local("2026-03-02 11:00")):
        desk.post(f"/zaak/{case.reference}/klant/bereik", {"kind": "mail"}, headers=HTMX)
    said = len(there.said)
    answers(house, case, "2026-03-02 11:01", "De doos staat klaar, met het nummer erop.")
    assert len(there.said) == said
    _, text = house.last_mail("noor@post.example")
    assert "De doos staat klaar" in text
    assert "Bellen: (0592) 01 23 45 Assen" in text
    assert case.contacts.latest("pk").case == case


def test_a_known_number_needs_no_typing(house: House, whatsapp: tuple[Source, Gateway]) -> None:
    source, there = whatsapp
    case = writes(
        house, source, "2026-03-02 10:00", "m-1", "Bel me maar over mijn bank.", phone=NUMBER
    ).case
    desk = Desk(house, house.world.samira)
    desk.promise("2026-03-02 10:05", case, kind="call-back", when="vandaag 14-14.30u")
    assert "Wij bellen u op 06-…12" in there.said[-1]["text"]


def test_a_new_matter_a_week_later_is_a_case_of_its_own(
    house: House, whatsapp: tuple[Source, Gateway]
) -> None:
    source, _there = whatsapp
    first = writes(house, source, "2026-03-02 10:00", "m-1", "Waar is mijn bank?").case
    later = writes(house, source, "2026-03-12 10:00", "m-2", "Waar is mijn kast?").case
    assert first != later


def test_who_has_no_mail_hears_there_that_we_broke_our_word(
    house: House, whatsapp: tuple[Source, Gateway]
) -> None:
    source, there = whatsapp
    case = writes(house, source, "2026-03-02 10:00", "m-1", "Waar is mijn bank?").case
    said = len(there.said)
    house.work("2026-03-04 10:00")
    assert case.promises.filter(state="broken").exists()
    assert "/volg/" in there.said[said]["text"]
    assert case.contacts.latest("pk").channel == Channel.CHAT
