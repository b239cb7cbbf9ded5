"""T29: five working days at most until a person answers, whatever the crisis."""

from __future__ import annotations

import pytest

from gehoor.foresight.actions.terms import NewTerm, ceiling_days, set_ceiling, set_term
from gehoor.foresight.models import Ceiling
from gehoor.foresight.policies import Refused
from gehoor.staff.enums import Role
from tests.support.world import World, make_world

pytestmark = pytest.mark.django_db(transaction=True)

DAY = 12 * 60


@pytest.fixture
def world() -> World:
    world = make_world()
    world.fatma.role = Role.ADMINISTRATOR
    world.fatma.save()
    return world


@pytest.mark.requirement("T29")
def test_nobody_goes_above_a_week_without_the_board(world: World) -> None:
    assert ceiling_days() == 5
    set_term(world.team, NewTerm(5 * DAY), world.fatma)
    with pytest.raises(Refused, match="60 openingsuren"):
        set_term(world.team, NewTerm(5 * DAY + 1), world.fatma)

    set_ceiling(7, "Zomer", world.fatma)
    with pytest.raises(Refused, match="alleen het bestuur"):
        set_ceiling(8, "Crisis", world.fatma)
    assert ceiling_days() == 7

    set_ceiling(8, "Crisis", world.fatma, board="J. de Groot, bestuursbesluit 12")
    logged = Ceiling.objects.latest("pk")
    assert (ceiling_days(), logged.by, logged.board) == (
        8,
        world.fatma,
        "J. de Groot, bestuursbesluit 12",
    )


def test_a_lead_does_not_move_the_ceiling(world: World) -> None:
    with pytest.raises(Refused, match="manager"):
        set_ceiling(6, "Druk", world.lotte)
