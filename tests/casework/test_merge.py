"""Two cases go on as one: nothing is lost, every door leads to the one, and it can be undone for a time."""

from __future__ import annotations

import pytest
from django.test import Client

from gehoor.cases.enums import Direction, SendState
from gehoor.cases.models import Case, Contact, Outgoing
from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.actions.delivery import sent
from gehoor.casework.actions.merge import merge, unmerge
from gehoor.casework.actions.moving import move
from gehoor.casework.correspondence import reply_address
from gehoor.casework.letters import STATUS_PATH, status_token
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.intake.threading import find_thread
from gehoor.parties.models import Address
from gehoor.promises.models import Promise
from tests.support.laws import broken
from tests.support.playing import comes_back, now, time_passes, writes
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)

OTHER = "b.jansen@post.example"


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
def chair(world: World) -> Case:
    return writes(world, "2026-03-02 10:00", "Waar blijft order 4711?", subject="Stoel")


@pytest.fixture
def seat(world: World) -> Case:
    return writes(world, "2026-03-02 10:30", "En waar blijft order 4712?", subject="Zitting")


def merged(world: World, ending: Case, into: Case, at: str = "2026-03-02 11:00") -> Case:
    with clock.travel(local(at)):
        merge(ending, into, world.samira, confirmed=True)
    return now(into)


def state(case: Case) -> list[object]:
    """All that a merge moves, as it lies in one case."""
    case = now(case)
    questions = list(case.questions.order_by("pk").values_list("pk", "number"))
    held = [
        list(rows.order_by("pk").values_list("pk", flat=True))
        for rows in (case.contacts, case.promises, case.participants, case.notes, case.alerts)
    ]
    return [case.closed_at, case.due_at, case.keys, case.merged_into_id, questions, held]


def test_everything_moves_and_both_say_so(world: World, chair: Case, seat: Case) -> None:
    contacts = Contact.objects.count()
    chair = merged(world, seat, chair)
    assert chair.contacts.count() == contacts
    assert [each.number for each in chair.questions.order_by("number")] == [1, 2]
    assert chair.keys == ["4711", "4712"]
    assert chair.due_at == min(each.due_at for each in chair.promises.open())
    seat = now(seat)
    assert (seat.merged_into, seat.is_open, seat.due_at) == (chair, False, None)
    Outgoing.objects.update(state=SendState.SENT, sent_at=seat.closed_at)
    with clock.travel(local("2026-03-02 11:01")):
        assert broken() == {}


def test_replies_and_links_of_the_one_lead_to_the_other(
    world: World, chair: Case, seat: Case
) -> None:
    letter = seat.contacts.get(direction=Direction.OUT)
    token = reply_address(seat, "a@b.example").partition("+")[2].partition("@")[0]
    chair = merged(world, seat, chair)
    address = Address.objects.get(value="a.jansen@post.example")
    with clock.travel(local("2026-03-02 12:00")):
        by_token = world.mail("Nog iets.", reply_token=token)
        by_thread = world.mail("Nog iets.", references=(letter.message_id,))
        assert find_thread(by_token, address, False).case == chair
        assert find_thread(by_thread, address, False).case == chair
        page = Client().get(f"/{STATUS_PATH}/{status_token(seat)}").content.decode()
    assert chair.reference in page


def test_promises_that_came_along_are_watched_and_moved(
    world: World, chair: Case, seat: Case
) -> None:
    stale = seat.promises.get()
    chair = merged(world, seat, chair)
    with clock.travel(local("2026-03-02 12:00")):
        move(stale, world.samira, due_at=local("2026-03-03 12:00"), reason="De fabriek is dicht")
    time_passes("2026-03-03 12:00")
    assert Promise.objects.get(pk=stale.pk).breach.told_in.case == chair
    assert not now(seat).promises.exists()


def test_nothing_happens_any_more_in_the_one_that_ended(
    world: World, chair: Case, seat: Case
) -> None:
    merged(world, seat, chair)
    with clock.travel(local("2026-03-02 12:00")), pytest.raises(Refusal) as refusal:
        answer(seat, world.samira, proposed(seat, "Dag.", closes=True))
    assert chair.reference in str(refusal.value)
    comes_back(world, seat, "2026-03-02 13:00", "Hoort dit er ook bij?")
    assert chair.contacts.filter(reply="Hoort dit er ook bij?").exists()


def test_it_can_be_undone_and_leaves_no_trace_but_the_timeline(
    world: World, chair: Case, seat: Case
) -> None:
    before = state(chair), state(seat)
    row_case = merged(world, seat, chair)
    sent(Outgoing.objects.get(contact__in=row_case.contacts.filter(subject="Re: Zitting")))
    with clock.travel(local("2026-03-02 11:05")):
        unmerge(row_case.merges_here.get(), world.samira)
    assert (state(chair), state(seat)) == before
    Outgoing.objects.update(state=SendState.SENT, sent_at=seat.opened_at)
    with clock.travel(local("2026-03-02 11:06")):
        assert broken() == {}


def test_it_cannot_be_undone_when_something_happened_since(
    world: World, chair: Case, seat: Case
) -> None:
    chair = merged(world, seat, chair)
    comes_back(world, chair, "2026-03-02 11:30", "Ik vergat de kleur.")
    with pytest.raises(Refusal, match="iets gebeurd"):
        unmerge(chair.merges_here.get(), world.samira)


def test_two_customers_are_merged_only_when_confirmed(world: World, chair: Case) -> None:
    other = writes(world, "2026-03-02 10:40", "Ook de stoel.", sender=OTHER)
    with pytest.raises(Refusal) as refusal:
        merge(other, chair, world.samira)
    assert refusal.value.law == 7
    chair = merged(world, other, chair)
    received = world.mail("Dank, en nog iets?", sender=OTHER, subject="Re: Stoel")
    address = Address.objects.get(value=OTHER)
    assert find_thread(received, address, False).case == chair


@pytest.mark.parametrize("wrong", ["itself", "closed", "again"])
def test_what_cannot_be_one_is_refused(world: World, chair: Case, seat: Case, wrong: str) -> None:
    if wrong == "closed":
        with clock.travel(local("2026-03-02 10:45")):
            answer(chair, world.samira, proposed(chair, "Morgen.", closes=True))
    if wrong == "again":
        merged(world, seat, chair)
    with pytest.raises(Refusal):
        merge(seat, seat if wrong == "itself" else chair, world.samira)
