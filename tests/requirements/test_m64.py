"""M64: one action publishes an outage on every channel within a minute, and withdraws it likewise.

Each channel is asked as its own side does: a telephone program over the signed webhook (what it speaks are
the words that come back), a browser for the pages and the block, and a mail from the area.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count

import pytest
from django.test import Client

from gehoor.casework.actions.receive import open_case
from gehoor.channels.calls.models import Exchange
from gehoor.channels.chat.models import Window
from gehoor.core import clock
from gehoor.outages.current import FRESH
from gehoor.outages.models import Outage
from gehoor.parties.models import Address
from tests.desk.support import signed_in
from tests.support.calling import make_exchange
from tests.support.customer import Customer, words, writes
from tests.support.leading import Caller, lives_in
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)

PUBLISHED, CARRIED = local("2026-03-02 11:02:00"), local("2026-03-02 11:03:00")
SAID = {"where": "Zwolle 8031-8043", "what": "internet / internet", "until": "vandaag 15u"}
MINUTE = 60
_keys = count(1)


@pytest.fixture
def world() -> Iterator[World]:
    with clock.travel(PUBLISHED):
        yield make_world()


@pytest.fixture
def jansen(world: World) -> Customer:
    """She lives there; so does Noor, who calls."""
    customer = writes(world)
    Address.objects.create(party=customer.case.party, kind="postal", value="8035AB12")
    lives_in("8035AB14")
    Window.objects.create(brand=world.team.brand, team=world.team)
    return customer


def channels(jansen: Customer, exchange: Exchange) -> dict[str, str]:
    """What each of them says at 11.03."""
    with clock.travel(CARRIED):
        browser = jansen.prove(Client())
        phone = Caller(exchange, key=f"v-{next(_keys)}").calls().heard
        return {
            "telephone": " ".join(phone),
            "contact page": words(browser.get("/contact/kwartelhof-wonen")),
            "block": browser.get("/contact/kwartelhof-wonen.json").content.decode(),
            "chat": words(browser.get("/chat")),
            "status page": words(browser.get(jansen.path)),
            "acknowledgement": acknowledged(jansen),
        }


def acknowledged(jansen: Customer) -> str:
    """The answer to one more mail of hers."""
    received = jansen.world.mail("Mijn internet doet het niet.", sender=jansen.address)
    address = Address.objects.get(value=jansen.address)
    contact = open_case(jansen.world.team, replace(received, at=clock.now()), address)
    return contact.case.contacts.get(direction="out").text


@pytest.mark.requirement("M64")
def test_the_lead_publishes_once_and_every_channel_carries_it_and_drops_it_again(
    world: World, jansen: Customer
) -> None:
    exchange, lotte = make_exchange(world.team), signed_in(world.lotte)
    page = lotte.post("/storingen", {"brand": world.team.brand_id, **SAID}, follow=True)
    assert "Storing in Zwolle: internet. Verwacht herstel: ma 2 maart 15.00 uur." in words(page)
    for channel, said in channels(jansen, exchange).items():
        assert "Zwolle: internet" in said, channel
    assert FRESH < MINUTE  # so long another process may still tell what it knew
    lotte.post(f"/storingen/{Outage.objects.get().pk}/verholpen")
    for channel, said in channels(jansen, exchange).items():
        assert "Zwolle" not in said, channel


@pytest.mark.requirement("M64")
def test_another_text_stands_everywhere_as_soon(world: World, jansen: Customer) -> None:
    exchange, lotte = make_exchange(world.team), signed_in(world.lotte)
    lotte.post("/storingen", {"brand": world.team.brand_id, **SAID})
    text = {"what": "alleen telefoon / telephone only", "until": ""}
    lotte.post(f"/storingen/{Outage.objects.get().pk}/tekst", text)
    for channel, said in channels(jansen, exchange).items():
        assert "alleen telefoon" in said, channel
