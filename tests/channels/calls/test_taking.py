"""What an exchange tells is stored first, once, and a call that nobody answered is a promise."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gehoor.cases.models import Case, Contact
from gehoor.channels.calls.enums import Happens, Level
from gehoor.channels.calls.filing import NOTING_TAKES, file_forgotten, finish
from gehoor.channels.calls.models import Call, Event
from gehoor.channels.calls.recognition import level_of
from gehoor.channels.calls.taking import take_up_pending
from gehoor.core import clock
from gehoor.intake.models import RawItem
from gehoor.parties.models import Address
from tests.support.calling import NUMBER, make_exchange, ring, tell
from tests.support.laws import broken
from tests.support.leading import lives_in
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def world(db: None) -> World:
    return make_world()


@pytest.fixture(autouse=True)
def _monday() -> object:
    with clock.travel(local("2026-03-02 14:00")):
        yield


def test_an_event_told_twice_is_one_call(world: World) -> None:
    exchange = make_exchange(world.team)
    ring(exchange)
    assert tell(exchange, Happens.RINGING, number=NUMBER).status_code == 200
    assert (Call.objects.count(), Event.objects.count()) == (1, 1)


def test_an_unsigned_event_is_kept_apart(world: World) -> None:
    exchange = make_exchange(world.team)
    answer = tell(exchange, Happens.RINGING, number=NUMBER, secret="verkeerd")
    assert (answer.status_code, Call.objects.count()) == (202, 0)
    item = RawItem.objects.get()
    assert item.state == "quarantined"
    assert "sleutel" in item.reason
    exchange.refresh_from_db()
    assert exchange.unsigned_reason


def test_an_event_that_was_stored_before_a_crash_is_taken_up(world: World) -> None:
    exchange = make_exchange(world.team)
    call = ring(exchange)
    Event.objects.update(call=None)
    Call.objects.filter(pk=call.pk).update(number="")
    assert take_up_pending() == 1
    assert Call.objects.get().number == "+31612345678"


def test_the_end_may_come_before_the_beginning(world: World) -> None:
    exchange = make_exchange(world.team, s201=world.samira)
    tell(exchange, Happens.ANSWERED, number=NUMBER, extension="201")
    call = ring(exchange, extension="201", at=clock.now() - timedelta(seconds=5))
    assert call.colleague == world.samira
    assert not call.is_ringing


def test_a_missed_call_is_a_contact_and_a_promise_to_call_back(world: World) -> None:
    exchange = make_exchange(world.team)
    ring(exchange, keyed={"topic": "factuur"})
    tell(exchange, Happens.ENDED, at=clock.now() + timedelta(seconds=40))
    contact = Contact.objects.get(direction="in")
    assert contact.text == "Gemiste oproep: niemand nam op. Keuze in het menu: factuur."
    promise = contact.case.promises.get()
    assert promise.kind == "call-back"
    assert promise.due_at == local("2026-03-02 18:00")
    assert broken() == {}


def test_a_missed_call_of_a_known_customer_joins_the_open_matter(world: World) -> None:
    exchange = make_exchange(world.team)
    ring(exchange)
    tell(exchange, Happens.ENDED)
    ring(exchange, call="c-2")
    tell(exchange, Happens.ENDED, call="c-2", at=clock.now() + timedelta(seconds=9))
    case = Case.objects.get()
    assert case.contacts.filter(channel="phone").count() == 2
    assert case.promises.filter(kind="call-back").count() == 1
    assert broken() == {}


def test_words_that_nobody_filed_go_on_the_timeline_by_themselves(world: World) -> None:
    exchange = make_exchange(world.team, s201=world.samira)
    call = ring(exchange, extension="201")
    tell(exchange, Happens.ANSWERED, extension="201")
    Call.objects.filter(pk=call.pk).update(words="De bank is stuk.")
    tell(exchange, Happens.ENDED)
    assert file_forgotten() == 0
    with clock.travel(clock.now() + NOTING_TAKES):
        assert file_forgotten() == 1
    contact = Contact.objects.get(channel="phone")
    assert contact.text == "De bank is stuk."
    assert contact.case.owner == world.samira
    assert contact.facts["answered_at"]
    assert broken() == {}


def test_a_withheld_number_becomes_nobody_elses(world: World) -> None:
    exchange = make_exchange(world.team, s201=world.samira)
    for key in ("c-1", "c-2"):
        call = ring(exchange, "", call=key, extension="201")
        Call.objects.filter(pk=call.pk).update(words=f"Gesprek {key}", colleague=world.samira)
        call.refresh_from_db()
        finish(call, world.samira)
    assert Address.objects.count() == 2
    assert level_of(Call.objects.latest("pk")) in (Level.UNKNOWN, Level.NUMBER_KNOWN)


def test_a_number_that_only_the_caller_says_shows_who_it_may_be_and_proves_nothing(
    world: World,
) -> None:
    party = lives_in("9301AB12")
    exchange = make_exchange(world.team)
    said, proven = ring(exchange, call="c-1", proven=False), ring(exchange, call="c-2")
    assert (said.party, proven.party) == (party, party)
    assert (level_of(said), level_of(proven)) == (Level.UNKNOWN, Level.NUMBER_KNOWN)
