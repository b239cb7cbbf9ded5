"""The worker sleeps until the next promise that it knows of, and is woken for an earlier one."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.db import transaction

from gehoor.cases.models import Case
from gehoor.casework.actions.receive import open_case
from gehoor.channels import worker
from gehoor.core import clock
from gehoor.parties.actions import recognise
from gehoor.promises.actions import Draft, make, refresh_due
from gehoor.promises.enums import PromiseKind, Stage
from gehoor.promises.models import Promise
from tests.support.world import World, make_world

pytestmark = pytest.mark.django_db(transaction=True)

ASLEEP = 1.5  # seconds after its start in which the worker has done its first round
LATE = 1.0  # seconds


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
def case(world: World) -> Case:
    received = world.mail("Waar blijft mijn kast?")
    address, _ = recognise("mail", received.address, received.name, "nl")
    return open_case(world.team, received, address).case


@pytest.fixture
def working() -> Iterator[None]:
    stop = threading.Event()
    thread = threading.Thread(target=worker.run, args=[stop])
    thread.start()
    time.sleep(ASLEEP)
    yield
    stop.set()
    thread.join(10)
    assert not thread.is_alive()


def promise(case: Case, seconds: float) -> Promise:
    """One that was made now and is half-way in so many seconds."""
    due_at = clock.now() + timedelta(seconds=2 * seconds)
    draft = Draft(kind=PromiseKind.UPDATE, wording="Nieuws", due_at=due_at)
    with transaction.atomic():
        made = make(case, draft, told_in=case.contacts.latest("pk"), by=None)
        refresh_due(case)
    return made


def lateness(made: Promise) -> float:
    """Seconds from the moment at which it was to be looked at until it was; ten when it never was."""
    assert made.wake_at
    while clock.now() < made.wake_at + timedelta(seconds=10):
        if Promise.objects.get(pk=made.pk).stage != Stage.FRESH:
            return (clock.now() - made.wake_at).total_seconds()
        time.sleep(0.02)
    return 10.0


def test_it_wakes_up_for_the_next_promise(case: Case, working: None) -> None:
    assert 0 <= lateness(promise(case, 6.0)) < LATE


def test_it_is_woken_for_a_promise_that_is_due_before_it_would_look(
    case: Case, working: None
) -> None:
    assert 0 <= lateness(promise(case, 0.5)) < LATE
