"""M53: callers from an area with an outage hear so first, and choose a text message at its repair.

The telephone exchange is a program that speaks the contract over the signed webhook, the gateway for text
messages a server on this machine. The row is not marked: it wants the text message under key 1, which is
the call back of M35; here it is key 2.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from gehoor.cases.enums import Channel
from gehoor.cases.models import Case, Contact
from gehoor.casework.actions.repairs import tell_due
from gehoor.channels.calls.models import Exchange
from gehoor.channels.delivery import Delivery
from gehoor.channels.voice.contract import Heard
from gehoor.core import clock
from gehoor.outages.actions import New, publish, repaired, update
from gehoor.outages.models import Outage
from gehoor.parties.models import Address, Party
from gehoor.promises.models import Promise
from gehoor.relays.rules import fits
from tests.support.calling import make_exchange
from tests.support.gateway import gateway
from tests.support.laws import broken
from tests.support.leading import Caller, lives_in
from tests.support.programs import make_source
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def world() -> Iterator[World]:
    with clock.travel(local("2026-03-02 11:00")):
        yield make_world()


@pytest.fixture
def outage(world: World) -> Outage:
    expected = local("2026-03-02 15:00")
    new = New("Zwolle", "8031-8043", "internet en telefoon", "internet and telephone", expected)
    return publish(world.team.brand, new, world.lotte)


@pytest.fixture
def exchange(world: World) -> Iterator[Exchange]:
    """It is 11:01."""
    made = make_exchange(world.team)
    with clock.travel(local("2026-03-02 11:01")):
        yield made


def test_who_lives_there_chooses_a_text_message_and_gets_it_at_the_repair(
    world: World, outage: Outage, exchange: Exchange
) -> None:
    party = lives_in("8035AB12")
    caller = Caller(exchange).calls()
    assert "storing in Zwolle: internet en telefoon" in caller.heard[0]
    assert "Wij verwachten herstel vandaag 15.00 uur" in caller.heard[0]
    assert "Toets 2 voor een sms bij herstel" in caller.heard[0]
    caller.presses("2")
    assert caller.does == ["say", "ring-off"]
    assert "uiterlijk vandaag 15.15 uur" in caller.heard[-1]
    caller.tells(Heard.HUNG_UP)
    promise = Promise.objects.get()
    assert (promise.case.party, promise.kind, promise.owner) == (party, "update", world.lotte)
    assert promise.due_at == local("2026-03-02 15:15")
    assert (promise.case.is_open, promise.case.owner) == (False, world.lotte)
    assert tell_due() == 0
    with gateway() as sms:
        make_gateway(world, sms.url)
        with clock.travel(local("2026-03-02 14:10")):
            repaired(outage, world.lotte)
            assert tell_due() == 1
        with clock.travel(local("2026-03-02 14:10") + timedelta(minutes=2)):
            assert Delivery().deliver_next()
        (line,) = sms.said
    assert line["to"] == "+31612345678"
    assert "het werkt weer in Zwolle: internet en telefoon." in line["text"]
    assert fits(line["text"].strip())
    promise.refresh_from_db()
    assert (promise.state, promise.keeping.at) == ("kept", local("2026-03-02 14:10"))
    assert promise.case.questions.get().state == "answered"
    assert broken() == {}


def test_a_later_moment_comes_by_text_message_too(
    world: World, outage: Outage, exchange: Exchange
) -> None:
    lives_in("8035AB12")
    Caller(exchange).calls().presses("2")
    make_gateway(world, "http://127.0.0.1:9/send")
    with clock.travel(local("2026-03-02 14:55")):
        update(
            outage, world.lotte, what_nl="internet", what_en="internet",
            expected_at=local("2026-03-02 18:00"),
        )  # fmt: skip
        assert tell_due() == 1
    line = Contact.objects.get(direction="out", channel=Channel.SMS)
    assert "in Zwolle is de storing er nog." in line.text
    assert "U hoort als het werkt, of uiterlijk ma 2 mrt 18.15 meer." in line.text
    assert fits(line.text.strip())


def make_gateway(world: World, url: str) -> None:
    source = make_source(world.team, "sms", Channel.SMS)
    source.send_url = url
    source.save()


def test_who_lives_elsewhere_hears_nothing_of_it(outage: Outage, exchange: Exchange) -> None:
    lives_in("1011AB12")
    caller = Caller(exchange).calls()
    assert (caller.heard, caller.does) == ([], ["connect"])


def test_who_is_not_known_keys_in_the_postcode(outage: Outage, exchange: Exchange) -> None:
    caller = Caller(exchange).calls()
    assert "Toets de vier cijfers van uw postcode" in caller.heard[0]
    caller.presses("8035")
    assert "storing in Zwolle" in caller.heard[-1]
    caller.presses("2")
    assert caller.does == ["say", "ring-off"]
    assert outage.interests.get().number == "+31612345678"


def test_who_calls_again_has_asked_already(outage: Outage, exchange: Exchange) -> None:
    lives_in("8035AB12")
    for key in ("v-1", "v-2"):
        Caller(exchange, key=key).calls().presses("2")
    assert (Case.objects.count(), Promise.objects.count()) == (1, 1)


def test_a_line_that_takes_no_text_message_is_not_offered_one(
    outage: Outage, exchange: Exchange
) -> None:
    party = Party.objects.create(name="Mevr. Jansen")
    Address.objects.create(party=party, kind="phone", value="+31384212345")
    Address.objects.create(party=party, kind="postal", value="8035AB12")
    caller = Caller(exchange, number="038-421 23 45").calls()
    assert "sms" not in caller.heard[0]
    caller.presses("2")
    assert "Toets 1" in caller.heard[-1]
