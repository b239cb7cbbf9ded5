"""M21: the oldest term first, and the age of what waits in sight all day."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.desk.queue import due
from gehoor.foresight.actions.learning import refresh
from gehoor.foresight.actions.planning import plan
from tests.support.answered import ask
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)

NOW = local("2026-03-04 16:00")
ARRIVED = [
    *(local("2026-03-02 11:00") + timedelta(minutes=number) for number in range(10)),
    *(local("2026-03-03 09:00") + timedelta(minutes=number) for number in range(20)),
    *(local("2026-03-04 09:00") + timedelta(minutes=number) for number in range(15)),
    *(local("2026-03-04 14:00") + timedelta(minutes=number) for number in range(15)),
]


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.mark.requirement("M21")
def test_what_is_due_first_is_on_top_and_the_board_counts_ages(world: World) -> None:
    for number, at in reversed(list(enumerate(ARRIVED))):
        ask(world, at, 100 + number)
    assert Case.objects.open().count() == 60
    client = Client()
    client.force_login(world.samira)
    with clock.travel(NOW):
        refresh()
        plan(world.team, 40, local("2026-03-06 17:00"), "Rooster", world.lotte)
        listed = due.page(None, "").rows
        board = client.get(reverse("desk:outlook")).content.decode()
    dues = [each.due for each in listed]
    assert dues == sorted(dues)
    assert [
        f'data-age="{age}">{count}<' in board for age, count in enumerate((15, 15, 20, 10))
    ] == [True] * 4
    assert "60 wachten" in board
    assert "40 per dag" in board
    assert "klaar vr 6 maart 10.00 uur" in board
