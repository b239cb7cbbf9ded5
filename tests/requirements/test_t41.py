"""T41: when the ceiling is in danger, the screen shows what it takes to keep it, and logs the choice."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from gehoor.core import clock
from gehoor.foresight.actions.learning import refresh
from gehoor.foresight.models import CeilingChoice
from gehoor.staff.models import ServiceCalendar
from tests.support.answered import ask, settle
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)

MONDAY = local("2026-03-02 09:00")
A_DAY = 60


@pytest.fixture
def world() -> World:
    """Samira alone, seven hours a day: sixty answers a day are seven minutes each."""
    world = make_world()
    ServiceCalendar.objects.update(weekly=[[["09:00", "16:00"]]] * 5 + [[], []])
    world.team.refresh_from_db()
    return world


def sixty_a_day(world: World) -> None:
    for number in range(A_DAY):
        asked = local("2026-02-27 09:00") + number * timedelta(minutes=7)
        settle(world, ask(world, asked - timedelta(minutes=30), number).case, asked)


@pytest.mark.requirement("T41")
def test_a_ceiling_in_danger_shows_the_hours_it_takes_and_logs_the_choice(world: World) -> None:
    sixty_a_day(world)
    for number in range(4 * A_DAY + 120):
        ask(world, local("2026-02-26 15:59"), 1000 + number)
    client = Client()
    client.force_login(world.lotte)
    with clock.travel(MONDAY):
        refresh()
        page = client.get(reverse("desk:outlook")).content.decode()
        assert "120 vragen wachten dan langer dan 5 werkdagen, vanaf do 5 mrt" in page
        assert "14 uur extra nodig" in page
        for option in ("Extra uren van het eigen team", "Collega&#x27;s van een ander team"):
            assert option in page
        client.post(
            reverse("desk:ceiling-choice", args=[world.team.pk]),
            {"option": "hours", "note": "Lotte en Samira tot 18.00 uur"},
        )
    chosen = CeilingChoice.objects.get()
    assert (chosen.option, chosen.by, chosen.note) == (
        "hours",
        world.lotte,
        "Lotte en Samira tot 18.00 uur",
    )
    assert (chosen.projected["count"], chosen.projected["hours"]) == (120, 14)
    with clock.travel(MONDAY):
        assert (
            "Lotte en Samira tot 18.00 uur" in client.get(reverse("desk:outlook")).content.decode()
        )
