"""The main road without a channel: received, acknowledged, promised, answered, kept or broken."""

from __future__ import annotations

import pytest
from django.db import IntegrityError, transaction

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case, Contact, Outgoing
from gehoor.casework.actions.answer import Answer, answer, proposed
from gehoor.casework.actions.receive import open_case
from gehoor.casework.actions.watch import sweep
from gehoor.casework.models import Alert
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.parties.actions import recognise
from gehoor.promises.enums import PromiseState
from gehoor.promises.models import Promise
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def world() -> World:
    return make_world()


def opened(world: World, at: str = "2026-03-02 10:00") -> Case:
    with clock.travel(local(at)):
        received = world.mail("Wanneer wordt mijn bank opgehaald?", subject="Bank beschadigd")
        address, _ = recognise("mail", received.address, received.name, "nl")
        return open_case(world.team, received, address).case


def test_a_mail_becomes_a_case_with_a_dated_promise_and_an_acknowledgement(world: World) -> None:
    case = opened(world)
    promise = case.promises.get()
    assert promise.due_at == local("2026-03-02 18:00")
    assert promise.owner == world.samira
    text = Contact.objects.get(case=case, direction=Direction.OUT).text
    assert "uiterlijk ma 2 maart 18.00 uur" in text
    assert "/volg/" in text
    assert Outgoing.objects.get().recipient == "a.jansen@post.example"


def test_an_answer_keeps_the_promise_and_closes(world: World) -> None:
    case = opened(world)
    with clock.travel(local("2026-03-02 11:00")):
        answer(case, world.samira, proposed(case, "Donderdag.", closes=True))
    case.refresh_from_db()
    assert not case.is_open
    assert case.promises.get().state == PromiseState.KEPT


def test_an_answer_that_leaves_silence_is_refused_with_ways_out(world: World) -> None:
    case = opened(world)
    with clock.travel(local("2026-03-02 11:00")), pytest.raises(Refusal) as refusal:
        answer(case, world.samira, proposed(case, "Ik zoek het uit.", closes=False))
    assert refusal.value.law == 2
    assert len(refusal.value.ways_out) == 3


def test_closing_with_an_open_question_is_refused(world: World) -> None:
    case = opened(world)
    with clock.travel(local("2026-03-02 11:00")), pytest.raises(Refusal) as refusal:
        what = Answer("Klaar.", keeps=tuple(case.promises.all()), closes=True)
        answer(case, world.samira, what)
    assert refusal.value.law == 4


def test_time_warns_then_breaks_and_recovers(world: World) -> None:
    case = opened(world)
    with clock.travel(local("2026-03-02 14:00")):
        assert sweep() == 1
    with clock.travel(local("2026-03-02 16:24")):
        assert sweep() == 1
    assert Alert.objects.filter(case=case).count() == 3
    with clock.travel(local("2026-03-02 18:00")):
        assert sweep() == 1
        assert sweep() == 0
    broken, successor = case.promises.order_by("pk")
    assert broken.state == PromiseState.BROKEN
    assert successor.due_at == local("2026-03-03 14:00")
    told = broken.breach.told_in
    assert "Dat is ons niet gelukt" in told.text
    assert "di 3 maart 14.00 uur" in told.text
    assert Alert.objects.filter(case=case, colleague=world.fatma).exists()


def test_the_database_refuses_silence_a_silent_move_and_deletion(world: World) -> None:
    case = opened(world)
    with pytest.raises(IntegrityError, match=r"law [23]"), transaction.atomic():
        Promise.objects.update(due_at=local("2026-03-09 10:00"))
    with pytest.raises(IntegrityError, match=r"law [23]"), transaction.atomic():
        Promise.objects.update(state=PromiseState.KEPT, wake_at=None)
    with pytest.raises(IntegrityError, match="law 9"), transaction.atomic():
        Contact.objects.filter(case=case)._raw_delete("default")
    with pytest.raises(IntegrityError, match="law 9"), transaction.atomic():
        Contact.objects.filter(case=case).update(text="anders")
