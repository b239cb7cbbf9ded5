"""What races with time: an answer after the date, a promise that broke while somebody was typing."""

from __future__ import annotations

import pytest

from gehoor.cases.models import Case
from gehoor.casework.actions import watch
from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.actions.receive import join, open_case
from gehoor.casework.actions.renegotiate import renegotiate
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.parties.actions import recognise
from gehoor.promises.enums import PromiseState
from gehoor.promises.models import Promise
from tests.support.laws import broken
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
def case(world: World) -> Case:
    with clock.travel(local("2026-03-02 10:00")):
        received = world.mail("Wanneer wordt mijn bank opgehaald?", subject="Bank beschadigd")
        address, _ = recognise("mail", received.address, received.name, "nl")
        return open_case(world.team, received, address).case


def test_an_answer_after_the_date_breaks_the_promise_and_says_so(world: World, case: Case) -> None:
    with clock.travel(local("2026-03-02 18:01")):
        told = answer(case, world.samira, proposed(case, "Donderdag.", closes=True))
    late, successor = case.promises.order_by("pk")
    assert (late.state, successor.state) == (PromiseState.BROKEN, PromiseState.KEPT)
    assert late.breach.told_in == told
    assert "uiterlijk ma 2 maart 18.00 uur. Dat is ons niet op tijd gelukt" in told.text
    assert "kept-after-the-date" not in broken()


def test_an_answer_in_time_does_not_apologise(world: World, case: Case) -> None:
    with clock.travel(local("2026-03-02 17:59")):
        told = answer(case, world.samira, proposed(case, "Donderdag.", closes=True))
    assert "spijt" not in told.text


def test_a_promise_that_broke_while_somebody_typed_is_kept_through_its_successor(
    world: World, case: Case
) -> None:
    with clock.travel(local("2026-03-02 17:59")):
        typed = proposed(case, "Donderdag.", closes=True)
    with clock.travel(local("2026-03-02 18:00")):
        watch.sweep(), watch.sweep(), watch.sweep()
        answer(case, world.samira, typed)
    late, successor = case.promises.order_by("pk")
    assert (late.state, successor.state) == (PromiseState.BROKEN, PromiseState.KEPT)


def test_after_its_date_a_promise_cannot_be_moved(world: World, case: Case) -> None:
    with clock.travel(local("2026-03-02 18:00")), pytest.raises(Refusal) as refusal:
        renegotiate(
            case.promises.get(), world.samira, due_at=local("2026-03-04 12:00"), reason="Druk."
        )
    assert refusal.value.law == 3


def test_a_promise_that_cannot_be_attended_does_not_hold_up_the_others(
    world: World, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = case.promises.get().pk
    with clock.travel(local("2026-03-02 10:30")):
        received = world.mail("Waar is mijn kast?", sender="b@post.example")
        address, _ = recognise("mail", received.address, received.name, "nl")
        second = open_case(world.team, received, address).case.promises.get().pk

    def warn(promise: Promise, *, calls: bool) -> None:
        if promise.pk == first:
            raise ValueError("this one fails")
        promise.stage = "half"
        promise.save(update_fields=["stage"])

    monkeypatch.setattr(watch, "_warn", warn)
    with clock.travel(local("2026-03-02 15:00")):
        assert watch.sweep() == 1
    assert Promise.objects.get(pk=second).stage == "half"


def test_a_notice_of_a_broken_promise_does_not_silence_the_answer_to_a_reminder(
    world: World, case: Case
) -> None:
    for at in ("2026-03-02 18:00", "2026-03-03 14:00"):
        with clock.travel(local(at)):
            watch.sweep(), watch.sweep(), watch.sweep()
    with clock.travel(local("2026-03-03 15:00")):
        address = case.participants.get().address
        join(case, world.mail("Hoe zit het nu?", sender=address.value), address)
        told = case.contacts.latest("pk")
        assert (told.direction, told.automatic) == ("out", True)
        assert "ma 2 maart 10.00 uur" in told.text
