"""The sweep handles many promises together, the most urgent first, and none holds up another."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from gehoor.cases.models import Case
from gehoor.casework.actions import watch
from gehoor.casework.actions.receive import open_case
from gehoor.core import clock
from gehoor.insight.oldest import oldest
from gehoor.parties.actions import recognise
from gehoor.promises.models import Breach, Promise
from tests.support.laws import broken
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)

MANY, TERM = 8, local("2026-03-02 18:30")


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
def cases(world: World) -> list[Case]:
    """Eight, each a few minutes after the one before it, in an order of their own."""
    return [mailed(world, number, 10 + (number * 3) % MANY) for number in range(MANY)]


def mailed(world: World, number: int, minute: int) -> Case:
    with clock.travel(local(f"2026-03-02 10:{minute:02d}")):
        received = world.mail(f"Vraag {number}", f"k{number}@post.example")
        address, _ = recognise("mail", received.address, "", "nl")
        return open_case(world.team, received, address).case


def test_the_first_date_comes_first(cases: list[Case]) -> None:
    with clock.travel(TERM):
        assert watch.sweep() == MANY
        assert {*broken()} <= {"stuck-in-the-outbox"}
    handled = [each.promise.due_at for each in Breach.objects.order_by("pk")]
    assert handled == sorted(handled)
    assert {each.alerts.filter(kind="broken").count() for each in cases} == {3}


def test_each_customer_hears_of_their_own_promise_at_their_own_address(cases: list[Case]) -> None:
    with clock.travel(TERM):
        watch.sweep()
    for number, case in enumerate(cases):
        told = case.contacts.latest("pk")
        assert told.outgoing.recipient == f"k{number}@post.example"
        acknowledgement = case.contacts.filter(direction="out").earliest("pk")
        assert acknowledgement.message_id in told.outgoing.references
        assert case.reference in told.text


def test_many_cost_few_questions(cases: list[Case]) -> None:
    with clock.travel(TERM), CaptureQueriesContext(connection) as few:
        watch.sweep(limit=1)
    with clock.travel(TERM), CaptureQueriesContext(connection) as many:
        watch.sweep()
    assert Breach.objects.count() == MANY
    assert len(many) < 2 * len(few)


def test_a_case_that_a_colleague_holds_is_left_for_the_next_look(cases: list[Case]) -> None:
    held, *others = cases
    other = connection.copy()
    try:
        other.set_autocommit(False)
        with other.cursor() as cursor:
            cursor.execute("select id from cases_case where id = %s for update", [held.pk])
            with clock.travel(TERM):
                assert watch.sweep() == len(others)
        other.rollback()
    finally:
        other.close()
    assert held.promises.count() == 1
    with clock.travel(TERM):
        assert watch.sweep() == 1


def test_what_fails_is_set_back_and_the_others_are_handled(
    cases: list[Case], monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = cases[0].promises.get()
    real = watch._break

    def fail(promise: Promise, *rest: object) -> None:
        if promise.pk == bad.pk:
            raise ValueError("this one fails")
        real(promise, *rest)  # type: ignore[arg-type]

    with monkeypatch.context() as patch, clock.travel(TERM):
        patch.setattr(watch, "_break", fail)
        assert watch.sweep() == MANY - 1
        assert watch.sweep() == 0, "it does not head the queue for ever"
    with clock.travel(TERM + timedelta(minutes=1)):
        assert watch.sweep() == 1
    assert Breach.objects.filter(promise=bad).exists()


def test_the_next_moment_is_that_of_the_first_promise(world: World, cases: list[Case]) -> None:
    first = Promise.objects.open().order_by("wake_at")[0]
    assert watch.next_wake() == first.wake_at
    with clock.travel(first.wake_at - timedelta(seconds=1)):
        assert watch.sweep() == 0


def test_what_was_promised_first_stands_on_top_of_the_oldest(cases: list[Case]) -> None:
    with clock.travel(TERM):
        watch.sweep()
        found = oldest()
    first = min(Promise.objects.filter(slips=0), key=lambda each: each.made_at)
    assert found[0].reference == first.case.reference
    assert found[0].since == first.made_at
