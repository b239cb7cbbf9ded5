"""A call that we lead, event by event over HTTP: every way that it can go, and what stays of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.test import Client

from gehoor.cases.models import Case, Contact
from gehoor.channels.calls.enums import Happens
from gehoor.channels.calls.filing import finish
from gehoor.channels.calls.models import Call, Event, Exchange
from gehoor.channels.calls.ringing import calls_of
from gehoor.channels.voice.contract import Heard
from gehoor.channels.voice.flagging import flag_noted
from gehoor.channels.voice.models import Course, Turn
from gehoor.core import clock
from gehoor.goodwill.actions import Gesture, give
from gehoor.goodwill.enums import Reason
from gehoor.goodwill.models import Costs
from gehoor.outages.actions import repaired, update
from gehoor.outages.models import Outage
from gehoor.promises.models import Promise
from tests.support.calling import make_exchange, tell
from tests.support.laws import broken
from tests.support.leading import Caller, lives_in, make_outage
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def _monday() -> Iterator[None]:
    with clock.travel(local("2026-03-02 14:00")):
        yield


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
def exchange(world: World) -> Exchange:
    return make_exchange(world.team, s201=world.samira)


@pytest.fixture
def outage(world: World) -> Outage:
    return make_outage(world)


def test_without_an_outage_it_rings_at_once(world: World, exchange: Exchange) -> None:
    caller = Caller(exchange).calls()
    assert caller.does == ["connect"]
    assert list(calls_of(world.samira)) == [caller.row]


def test_who_is_not_known_keys_in_a_postcode(
    world: World, exchange: Exchange, outage: Outage
) -> None:
    caller = Caller(exchange).calls()
    assert (caller.last[-1]["most"], caller.last[-1]["at_once"]) == (4, "0")
    assert "Toets de vier cijfers van uw postcode" in caller.heard[0]
    assert not calls_of(world.samira).exists()
    caller.presses("9302")
    assert caller.heard[-1].startswith("Er is een storing in Roden")
    caller.presses("1")
    assert caller.does == ["say", "ring-off"]
    contact = Contact.objects.get(direction="in")
    assert contact.text.splitlines()[-1] == "14.00 gebeld, 14.00 toetste 9302, 14.00 toetste 1."
    assert [each["pressed"] for each in contact.facts["heard"]] == ["", "9302", "1"]


def test_who_lives_elsewhere_hears_so_and_gets_a_person(
    world: World, exchange: Exchange, outage: Outage
) -> None:
    caller = Caller(exchange).calls()
    caller.presses("1011")
    assert caller.heard[-1] == "Bij u is ons geen storing bekend."
    assert caller.does == ["say", "connect"]
    assert list(calls_of(world.samira)) == [caller.row]


def test_a_repeat_is_answered_the_same_and_promises_once(
    world: World, exchange: Exchange, outage: Outage
) -> None:
    lives_in("9301AB12")
    caller = Caller(exchange).calls()
    now = clock.now()
    answers = [caller.tells(Heard.PRESSED, now, "1") for _ in range(3)]
    assert [each.status_code for each in answers] == [201, 200, 200]
    assert len({each.content for each in answers}) == 1
    assert (Promise.objects.count(), Event.objects.count(), Turn.objects.count()) == (1, 2, 2)


def test_who_rings_off_without_a_choice_is_called_back_and_marked(
    world: World, exchange: Exchange, outage: Outage
) -> None:
    lives_in("9301AB12")
    caller = Caller(exchange).calls()
    caller.tells(Heard.HUNG_UP, clock.now() + timedelta(seconds=5))
    assert caller.does == []
    promise = Promise.objects.get()
    assert (promise.kind, promise.due_at) == ("call-back", local("2026-03-02 18:00"))
    assert Costs.objects.get().case == promise.case
    assert flag_noted() == 0
    assert broken() == {}


def test_who_wants_a_person_rings_on_the_desk_and_is_marked_when_it_is_noted(
    world: World, exchange: Exchange, outage: Outage
) -> None:
    lives_in("9301AB12")
    caller = Caller(exchange).calls()
    with clock.travel(clock.now() + timedelta(minutes=3)):
        caller.presses("0")
        assert caller.does == ["say", "connect"]
        assert list(calls_of(world.samira)) == [caller.row]
        tell(exchange, Happens.ANSWERED, caller.key, extension="201")
        tell(exchange, Happens.ENDED, caller.key)
        Call.objects.update(words="Mijn internet doet het niet.")
        finish(caller.row, world.samira)
        assert (flag_noted(), flag_noted()) == (1, 0)
        assert Costs.objects.to_make_good().count() == 1
        give(Case.objects.get(), world.lotte, Gesture(500, Reason.COSTS))
    assert not Costs.objects.to_make_good().exists()


def test_who_calls_again_keeps_the_first_date_in_the_same_case(
    world: World, exchange: Exchange, outage: Outage
) -> None:
    lives_in("9301AB12")
    Caller(exchange).calls().presses("1")
    with clock.travel(local("2026-03-02 15:00")):
        again = Caller(exchange, key="v-2").calls()
        again.presses("1")
        assert "uiterlijk vandaag 18.00 uur" in again.heard[-1]
    assert (Case.objects.count(), Promise.objects.count()) == (1, 1)


def test_while_nobody_is_there_key_0_leads_to_when_and_to_a_promise(
    world: World, exchange: Exchange, outage: Outage
) -> None:
    lives_in("9301AB12")
    with clock.travel(local("2026-03-02 21:00")):
        caller = Caller(exchange).calls()
        caller.presses("0")
        assert "Dinsdag 3 maart 08.00 uur zijn wij er weer." in caller.heard[-1]
        assert caller.does == ["ask"]
        caller.presses("1")
    assert Promise.objects.get().due_at == local("2026-03-03 12:00")
    assert broken() == {}


def test_a_number_that_is_withheld_is_asked_for(
    world: World, exchange: Exchange, outage: Outage
) -> None:
    caller = Caller(exchange, number="").calls()
    caller.presses("9301")
    assert "op dit nummer" not in caller.heard[-1]
    caller.presses("1")
    assert (caller.last[-1]["most"], caller.last[-1]["at_once"]) == (10, "")
    caller.presses("123")
    assert caller.does == ["ask"]
    caller.presses("0687654321")
    assert "0 6 8 7 6 5 4 3 2 1" in caller.heard[-1]
    assert Promise.objects.get().wording == "Wij bellen u terug op 06-…21"
    assert not Costs.objects.exists()


def test_what_we_expect_is_as_it_is_now_and_what_is_repaired_is_not_said(
    world: World, exchange: Exchange, outage: Outage
) -> None:
    lives_in("9301AB12", "en")
    update(
        outage, world.lotte, what_nl=outage.what_nl, what_en=outage.what_en,
        expected_at=local("2026-03-03 09:00"),
    )  # fmt: skip
    assert "Expected repair: Tuesday 3 March at 09:00." in Caller(exchange).calls().heard[0]
    with clock.travel(local("2026-03-03 10:00")):
        caller = Caller(exchange, key="v-2").calls()
        assert "We do not know yet until when." in caller.heard[0]
        repaired(outage, world.lotte)
        assert Caller(exchange, key="v-3").calls().does == ["connect"]
    assert Course.objects.filter(outage=outage).count() == 2


def test_what_is_not_signed_leads_nothing(exchange: Exchange) -> None:
    answer = Client().post(f"/api/voice/{exchange.name}", b"{}", content_type="application/json")
    assert (answer.status_code, Call.objects.count()) == (202, 0)
