"""An outage on the pages of customers: who lives there reads of it, and one tap is a promise of word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from gehoor.cases.models import Case
from gehoor.casework.actions.receive import open_case
from gehoor.casework.actions.repairs import tell_due
from gehoor.channels.chat.models import Window
from gehoor.core import clock
from gehoor.outages.actions import repaired
from gehoor.outages.current import at_home, forget
from gehoor.outages.models import Outage
from gehoor.parties.models import Address
from gehoor.promises.models import Promise
from tests.support.customer import Customer, words, writes
from tests.support.laws import broken
from tests.support.leading import make_outage
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)

TAP = "Laat mij weten als het weer werkt"
THERE = "/contact/kwartelhof-wonen/storing"
UNSENT = {"stuck-in-the-outbox"}
"""No mail server delivers here."""


@pytest.fixture
def world() -> Iterator[World]:
    with clock.travel(local("2026-03-02 14:00")):
        yield make_world()


@pytest.fixture
def outage(world: World) -> Outage:
    return make_outage(world)


@pytest.fixture
def jansen(world: World) -> Customer:
    return writes(world)


def lives(customer: Customer, postal: str) -> None:
    Address.objects.create(party=customer.case.party, kind="postal", value=postal)


def test_one_tap_on_the_status_page_is_a_promise(
    client: Client, jansen: Customer, outage: Outage
) -> None:
    lives(jansen, "9301AB12")
    jansen.prove(client)
    page = words(client.get(jansen.path))
    assert "Storing in Roden: internet en telefoon" in page
    assert "Verwacht herstel: ma 2 maart 17.00 uur." in page
    assert "Woont u daar?" not in page
    form = {"outage": outage.pk}
    page = words(client.post(f"{jansen.path}/storing", form, follow=True))
    assert TAP not in page
    assert "Duurt het langer, dan hoort u dat uiterlijk maandag 2 maart om 17.15 uur." in page
    promise = outage.interests.get().promise
    assert (promise.case, promise.due_at) == (jansen.case, local("2026-03-02 17:15"))
    assert broken().keys() <= UNSENT


def test_who_lives_elsewhere_reads_nothing_of_it(
    client: Client, jansen: Customer, outage: Outage
) -> None:
    lives(jansen, "1011AB12")
    assert "Storing" not in words(jansen.prove(client).get(jansen.path))


def test_before_the_check_a_page_does_not_tell_where_somebody_lives(
    client: Client, world: World, jansen: Customer, outage: Outage
) -> None:
    elsewhere = writes(world, sender="noor@post.example")
    lives(jansen, "9301AB12")
    lives(elsewhere, "1011AB12")
    for each in (jansen, elsewhere):
        page = words(Client().get(each.path))
        assert "Woont u daar? Dan sturen wij u bericht." in page


def test_another_outage_than_one_of_the_brand_is_not_there(
    client: Client, jansen: Customer, outage: Outage
) -> None:
    for said in ("", "x", outage.pk + 1):
        assert client.post(f"{jansen.path}/storing", {"outage": said}).status_code == 404
    assert not outage.interests.exists()


def test_a_tap_after_the_repair_says_so(
    client: Client, world: World, jansen: Customer, outage: Outage
) -> None:
    repaired(outage, world.lotte)
    page = client.post(f"{jansen.path}/storing", {"outage": outage.pk}, follow=True)
    assert "Dit is verholpen." in words(page)


def test_anybody_finds_it_by_postcode_and_asks_to_hear(client: Client, outage: Outage) -> None:
    assert "Storing in Roden" in words(client.get("/contact/kwartelhof-wonen"))
    assert "Bij 1011 is ons nu geen storing bekend." in words(client.get(f"{THERE}?postcode=1011"))
    page = client.get(f"{THERE}?postcode=9301 ab")
    assert "Verwacht herstel: ma 2 maart 17.00 uur." in words(page)
    with clock.travel(local("2026-03-02 14:01")):
        form = {"reach": "06-12 34 56 78", "shown": page.context["shown"].signed}
        answer = client.post(f"{THERE}?postcode=9301 ab", form, follow=True)
    assert "U krijgt bericht als het weer werkt." in words(answer)
    interest = outage.interests.get()
    assert interest.number == "+31612345678"
    assert not Case.objects.get().is_open  # nobody has work in it
    assert broken().keys() <= UNSENT


def test_a_mail_address_will_do_and_nothing_goes_there_before_the_repair(
    client: Client, world: World, outage: Outage
) -> None:
    page = client.get(f"{THERE}?postcode=9301")
    with clock.travel(local("2026-03-02 14:01")):
        form = {"reach": "noor@post.example", "shown": page.context["shown"].signed}
        client.post(f"{THERE}?postcode=9301", form)
    case = Case.objects.get()
    assert not case.contacts.filter(direction="out").exists()
    with clock.travel(local("2026-03-02 15:00")):
        repaired(outage, world.lotte)
        assert tell_due() == 1
    assert case.contacts.get(direction="out").outgoing.recipient == "noor@post.example"
    assert broken().keys() <= UNSENT


@pytest.mark.parametrize("reach", ["", "038-421 23 45", "0900-1234", "niets", "a@b"])
def test_what_cannot_be_reached_is_asked_again(client: Client, outage: Outage, reach: str) -> None:
    shown = client.get(f"{THERE}?postcode=9301").context["shown"].signed
    with clock.travel(local("2026-03-02 14:01")):
        answer = client.post(f"{THERE}?postcode=9301", {"reach": reach, "shown": shown})
    assert (answer.status_code, Promise.objects.count()) == (422, 0)


def test_the_block_on_other_sites_and_the_chat_say_it(
    client: Client, world: World, outage: Outage
) -> None:
    said = "Storing in Roden: internet en telefoon. Verwacht herstel: ma 2 maart 17.00 uur."
    assert client.get("/contact/kwartelhof-wonen.json").json()["outages"] == [said]
    Window.objects.create(brand=world.team.brand, team=world.team)
    assert said in words(client.get("/chat"))
    assert "Outage in Roden: internet and telephone." in words(client.get("/chat?taal=en"))


def test_a_mail_from_the_area_is_answered_with_it(world: World, outage: Outage) -> None:
    jansen = writes(world)
    assert "storing" not in jansen.case.contacts.get(direction="out").text
    lives(jansen, "9301AB12")
    received = world.mail("Mijn internet doet het niet meer.", sender=jansen.address)
    address = Address.objects.get(value=jansen.address)
    with clock.travel(local("2026-03-03 14:00")):
        contact = open_case(world.team, replace(received, at=clock.now()), address)
    letter = contact.case.contacts.get(direction="out").text
    assert "Bij u in de buurt is nu een storing, in Roden: internet en telefoon." in letter


def test_while_nothing_is_out_nobody_asks_the_database(world: World, jansen: Customer) -> None:
    brand, party = world.team.brand_id, jansen.case.party_id
    forget()
    assert at_home(brand, party) is None
    with CaptureQueriesContext(
        connection,
    ) as asked:
        assert at_home(brand, party) is None
    assert len(asked) == 0
