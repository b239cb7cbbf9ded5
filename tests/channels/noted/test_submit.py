"""A colleague notes a call, a letter or a visit: stored first, and a case before the form is closed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from gehoor.cases.enums import Channel
from gehoor.cases.models import Contact, Outgoing
from gehoor.casework.policies import Refusal
from gehoor.channels.noted.actions import submit
from gehoor.channels.noted.translate import Who
from gehoor.core import clock
from gehoor.intake.models import RawItem
from gehoor.parties.models import Address, Party
from tests.support.laws import sentences
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)

JANSEN = Who("mevr. Jansen", "A.Jansen@post.example", "06-12345678")


@pytest.fixture
def world() -> Iterator[World]:
    with clock.travel(local("2026-03-02 10:00")):
        yield make_world()


def note(
    world: World, channel: Channel = Channel.PHONE, who: Who = JANSEN, **words: str
) -> Contact:
    contact = submit(
        world.samira,
        channel,
        who,
        subject=words.get("subject", "Bank"),
        text=words.get("text", "Belt over order 4711: de bank is kapot."),
        at=clock.now(),
    )
    assert contact
    return contact


def test_a_call_becomes_a_case_with_a_promise_and_a_mail_that_says_so(world: World) -> None:
    contact = note(world)
    assert contact.channel == Channel.PHONE
    assert contact.facts["why"] == "Genoteerd door Samira el Idrissi."
    assert contact.case.promises.get().due_at == local("2026-03-02 18:00")
    assert Outgoing.objects.get().recipient == "a.jansen@post.example"
    assert RawItem.objects.get().contact == contact
    assert sentences() == []


def test_a_mail_address_and_a_number_are_one_customer(world: World) -> None:
    first = note(world)
    later = note(world, who=Who(phone="+31 6 1234 5678"), text="Belt weer over 4711.")
    assert later.case == first.case
    assert Party.objects.count() == 1
    assert {each.kind for each in Address.objects.all()} == {"mail", "phone"}


def test_an_address_of_somebody_else_stays_theirs(world: World) -> None:
    neighbour = note(world, who=Who("Buurman", phone="06-12345678"), subject="Kast", text="Kast?")
    note(world, Channel.COUNTER, Who("mevr. Jansen", "a.jansen@post.example"))
    note(world, Channel.COUNTER, JANSEN, text="Ik ben bereikbaar bij mijn buurman.")
    assert Address.objects.get(kind="phone").party == neighbour.party
    assert Party.objects.count() == 2


def test_the_same_note_sent_twice_is_one_contact(world: World) -> None:
    assert note(world) == note(world)
    assert RawItem.objects.count() == 1


def test_a_customer_whom_nobody_can_reach_is_refused_with_what_to_do(world: World) -> None:
    with pytest.raises(Refusal) as refusal:
        note(world, Channel.COUNTER, Who("Noor"))
    assert refusal.value.law == 10
    assert not RawItem.objects.exists()


def test_without_a_mail_address_the_owner_is_asked_to_call(world: World) -> None:
    contact = note(world, who=Who("dhr. de Wit", phone="0592 765432"))
    assert [each.kind for each in contact.case.alerts.all()] == ["unreachable"]
    assert not Outgoing.objects.exists()
    assert sentences() == []
