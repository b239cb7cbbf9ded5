"""A machine whose clock jumps an hour or a day, either way: no promise is lost, none breaks early."""

from __future__ import annotations

from datetime import timedelta
from itertools import accumulate

import pytest
from django.db import transaction
from django.db.models import F

from gehoor.casework.actions import watch
from gehoor.casework.actions.receive import open_case
from gehoor.core import clock
from gehoor.parties.actions import recognise
from gehoor.promises.actions import Draft, make, refresh_due
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Breach, Promise
from tests.support.laws import broken
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)

BEGIN = local("2026-03-02 09:00")
HOUR, DAY, STEP = timedelta(hours=1), timedelta(days=1), timedelta(minutes=20)
CASES, EACH = 4, 6


def promise_much(world: World) -> list[int]:
    """Six promises in each of four cases, due every twenty minutes from ten o'clock on."""
    keys = []
    for number in range(CASES):
        received = world.mail(f"Vraag {number}", f"k{number}@post.example")
        address, _ = recognise("mail", received.address, "", "nl")
        case = open_case(world.team, received, address).case
        for turn in range(EACH):
            due_at = BEGIN + HOUR + STEP * (turn * CASES + number)
            draft = Draft(kind=PromiseKind.UPDATE, wording=f"Nieuws {turn}", due_at=due_at)
            with transaction.atomic():
                told = case.contacts.filter(direction="out").latest("pk")
                keys.append(make(case, draft, told_in=told, by=None).pk)
                refresh_due(case)
    return keys


@pytest.mark.parametrize("jump", [HOUR, -HOUR, DAY, -DAY], ids=["+1h", "-1h", "+1d", "-1d"])
@pytest.mark.parametrize("and_back", [False, True], ids=["for good", "and back"])
def test_a_jump_of_the_clock_loses_nothing_and_breaks_nothing_early(
    jump: timedelta, and_back: bool
) -> None:
    with clock.travel(BEGIN):
        keys = promise_much(make_world())
    steps = [STEP] * 9 + [jump] + [STEP] * 6 + ([-jump] if and_back else []) + [STEP] * 90
    for moment in accumulate(steps, initial=BEGIN):
        with clock.travel(moment):
            while watch.sweep():
                pass
            assert not Promise.objects.open().filter(due_at__lte=moment).exists()
    with clock.travel(moment):
        assert {*broken()} <= {"stuck-in-the-outbox"}
    assert Breach.objects.filter(promise__in=keys).count() == len(keys)
    assert not Breach.objects.filter(at__lt=F("promise__due_at")).exists()


def test_an_hour_back_does_not_break_what_is_due_within_that_hour() -> None:
    with clock.travel(BEGIN):
        keys = promise_much(make_world())
    with clock.travel(BEGIN + timedelta(minutes=30)):
        assert not Breach.objects.exists()
        while watch.sweep():
            pass
        assert Promise.objects.open().filter(pk__in=keys).count() == len(keys)
