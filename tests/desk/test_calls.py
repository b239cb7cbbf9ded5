"""A call at the desk: who it is, what is open, and that nothing of it is lost."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client

from gehoor.cases.models import Contact
from gehoor.channels.calls.enums import Happens
from gehoor.channels.calls.models import Call, Check, Exchange
from gehoor.core import clock
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address, Party
from tests.desk.support import Opener, signed_in
from tests.support.calling import NUMBER, make_exchange, ring, tell
from tests.support.laws import broken
from tests.support.world import World

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("now")]


@pytest.fixture
def exchange(world: World) -> Exchange:
    return make_exchange(world.team, s201=world.samira, s202=world.lotte)


def known(
    case_party: Party, kind: AddressKind = AddressKind.PHONE, value: str = "+31612345678"
) -> None:
    Address.objects.create(party=case_party, kind=kind, value=value)


def test_one_key_answers_and_lands_on_the_open_matter(
    desk: Client, exchange: Exchange, opened: Opener
) -> None:
    case = opened(ago=timedelta(hours=5))
    known(case.party)
    call = ring(exchange, extension="201")
    strip = desk.get("/gesprekken").content.decode()
    assert "nummer bekend" in strip
    assert 'data-key="c"' in strip
    landed = desk.post(f"/gesprek/{call.pk}/opnemen")
    assert landed.headers["Location"] == f"/zaak/{case.reference}"


def test_a_call_rings_at_the_desk_of_its_extension_only(
    desk: Client, world: World, exchange: Exchange
) -> None:
    ring(exchange, extension="202")
    assert "Neem op" not in desk.get("/gesprekken").content.decode()
    assert "Neem op" in signed_in(world.lotte).get("/gesprekken").content.decode()


def test_who_is_second_hears_who_answered(desk: Client, world: World, exchange: Exchange) -> None:
    call = ring(exchange)
    desk.post(f"/gesprek/{call.pk}/opnemen")
    second = signed_in(world.lotte)
    assert "Samira" in second.post(f"/gesprek/{call.pk}/opnemen", follow=True).content.decode()
    assert Call.objects.get().colleague == world.samira


def test_what_is_typed_survives_a_reload_and_becomes_the_contact(
    desk: Client, exchange: Exchange, opened: Opener
) -> None:
    case = opened()
    known(case.party)
    call = ring(exchange, extension="201")
    desk.post(f"/gesprek/{call.pk}/opnemen")
    desk.post(f"/gesprek/{call.pk}/woorden", {"words": "Bank moet voor vrijdag weg."})
    assert "Bank moet voor vrijdag weg." in desk.get("/").content.decode()
    tell(exchange, Happens.ENDED, at=clock.now() + timedelta(minutes=3))
    done = desk.post(f"/gesprek/{call.pk}/klaar", {"words": "Bank moet voor vrijdag weg."})
    assert done.headers["Location"] == f"/zaak/{case.reference}"
    contact = Contact.objects.get(channel="phone")
    assert (contact.case, contact.direction) == (case, "in")
    assert contact.facts["ended_at"]
    assert "Bank moet" in desk.get(f"/zaak/{case.reference}").content.decode()
    assert "data-words" not in desk.get("/gesprekken").content.decode()
    assert broken() == {}


def test_a_second_click_files_a_call_once(desk: Client, exchange: Exchange) -> None:
    call = ring(exchange, extension="201")
    desk.post(f"/gesprek/{call.pk}/opnemen")
    for _ in range(2):
        desk.post(f"/gesprek/{call.pk}/klaar", {"words": "Waar is mijn bank?"})
    assert Contact.objects.filter(channel="phone").count() == 1


def test_a_new_case_in_a_call_that_goes_on(desk: Client, world: World, exchange: Exchange) -> None:
    call = ring(exchange, extension="201")
    desk.post(f"/gesprek/{call.pk}/opnemen")
    desk.post(f"/gesprek/{call.pk}/nieuw", {"words": "Kast is stuk.", "name": "Mevr. Vos"})
    call.refresh_from_db()
    assert call.case
    assert (call.case.owner, call.party and call.party.name) == (world.samira, "Mevr. Vos")
    desk.post(f"/gesprek/{call.pk}/klaar", {"words": "Ook de la klemt."})
    said = call.case.contacts.filter(channel="phone").order_by("pk")
    assert [each.text for each in said] == ["Kast is stuk.", "Ook de la klemt."]
    assert broken() == {}


@pytest.mark.parametrize(
    ("kind", "value", "typed"),
    [
        (AddressKind.POSTAL, "9401AB12", "9401ab 12"),
        (AddressKind.NUMBER, "123456", "123 456"),
        (AddressKind.PHONE, "+31592012345", "0592 - 01 23 45"),
        (AddressKind.MAIL, "vos@bakkerij.example", "Vos@bakkerij.example"),
    ],
)
def test_one_identifier_finds_who_calls(
    desk: Client, exchange: Exchange, opened: Opener, kind: AddressKind, value: str, typed: str
) -> None:
    case = opened()
    known(case.party, kind, value)
    call = ring(exchange, "0687654321", extension="201")
    desk.post(f"/gesprek/{call.pk}/opnemen")
    found = desk.post(f"/gesprek/{call.pk}/wie", {"q": typed})
    assert found.headers["Location"] == f"/zaak/{case.reference}"
    assert Check.objects.get().what == kind.value


def test_an_order_number_finds_who_calls(desk: Client, exchange: Exchange, opened: Opener) -> None:
    case = opened(text="Waar blijft bestelling 204811?")
    call = ring(exchange, extension="201")
    desk.post(f"/gesprek/{call.pk}/opnemen")
    found = desk.post(f"/gesprek/{call.pk}/wie", {"q": "204811"})
    assert found.headers["Location"] == f"/zaak/{case.reference}"


def test_house_number_12_is_not_123(desk: Client, exchange: Exchange, opened: Opener) -> None:
    known(opened().party, AddressKind.POSTAL, "9401AB123")
    call = ring(exchange, extension="201")
    desk.post(f"/gesprek/{call.pk}/opnemen")
    assert (
        "Niemand gevonden"
        in desk.post(f"/gesprek/{call.pk}/wie", {"q": "9401AB12"}).content.decode()
    )


def test_nobody_touches_the_call_of_another(desk: Client, world: World, exchange: Exchange) -> None:
    call = ring(exchange, extension="201")
    desk.post(f"/gesprek/{call.pk}/opnemen")
    other = signed_in(world.lotte)
    for verb in ("woorden", "klaar", "nieuw", "wie"):
        assert other.post(f"/gesprek/{call.pk}/{verb}", {"words": "x", "q": "x"}).status_code == 404


def test_the_number_of_a_caller_who_was_found_is_known_the_next_time(
    desk: Client, exchange: Exchange, opened: Opener
) -> None:
    case = opened()
    call = ring(exchange, NUMBER, extension="201")
    desk.post(f"/gesprek/{call.pk}/opnemen")
    desk.post(f"/gesprek/{call.pk}/wie", {"q": "a.jansen@post.example"})
    desk.post(f"/gesprek/{call.pk}/klaar", {"words": "Wanneer komt u?"})
    assert Address.objects.get(kind="phone").party == case.party
    assert ring(exchange, NUMBER, call="c-2").party == case.party
