"""What was advised, said, chosen and complained of goes along when cases merge, and comes back."""

from __future__ import annotations

import pytest

from gehoor.casework import advice
from gehoor.casework.actions.advising import advise
from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.actions.judging import judge, to_judge
from gehoor.casework.actions.merge import merge, unmerge
from gehoor.casework.actions.thanking import thank
from gehoor.casework.received import Judged
from gehoor.complaints.actions.registering import register
from gehoor.core import clock
from tests.support.customer import writes
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def world() -> World:
    return make_world()


def test_it_moves_with_the_case_and_back(world: World) -> None:
    case, other = writes(world).case, writes(world, subject="Bank, nog eens").case
    with clock.travel(local("2026-03-02 11:00")):
        answer(case, world.samira, proposed(case, "Zet de bank rechtop.", closes=True))
        advise(case, world.samira, advice.lines(case)[0])
        register(case.questions.get(), world.samira)
        thank(case, world.lotte, world.samira, "Goed gezien.")
        given, said_in = to_judge(case), case.contacts.order_by("pk").first()
        assert given
        assert said_in
        judge(case, said_in, Judged(answer=given.pk, helped=True, friendly=5))
        row = merge(case, other, world.lotte)
        for each in ("advice", "complaints", "kudos", "feedback"):
            assert getattr(other, each).count() == 1, each
            assert getattr(case, each).count() == 0, each
        unmerge(row, world.lotte)
        for each in ("advice", "complaints", "kudos", "feedback"):
            assert getattr(case, each).count() == 1, each
