"""Whoever says that we call back calls back, in whosever case it is (towards M16)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gehoor.casework.actions.answer import Answer, answer
from gehoor.casework.actions.promising import promise
from gehoor.core import clock
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind
from tests.support.playing import now, writes
from tests.support.world import local, make_world

pytestmark = pytest.mark.django_db(transaction=True)


def test_the_maker_calls_unless_somebody_else_was_chosen() -> None:
    world = make_world()
    case = writes(world, "2026-03-02 10:00", "Kunt u mij bellen?")
    assert case.owner == world.samira
    with clock.travel(local("2026-03-02 11:00")):
        due = clock.now() + timedelta(hours=3)
        call = Draft(PromiseKind.CALL_BACK, "Wij bellen u", due)
        answer(now(case), world.lotte, Answer("Ik bel u vanmiddag.", makes=(call,)))
        assert case.promises.get(kind="call-back").owner == world.lotte
        chosen = Draft(
            PromiseKind.CALL_BACK, "Fatma belt u", due + timedelta(hours=1), owner=world.fatma
        )
        promise(now(case), world.lotte, chosen)
        assert case.promises.get(wording="Fatma belt u").owner == world.fatma
