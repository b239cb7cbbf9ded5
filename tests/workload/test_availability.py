"""Who can take a call: not somebody on a pause, who is away today, or who is gone."""

from __future__ import annotations

from datetime import date

import pytest

from gehoor.core import clock
from gehoor.workload.actions.pausing import come_back, pause
from gehoor.workload.availability import available, is_available
from tests.support.world import local
from tests.workload.crew import Crew

pytestmark = pytest.mark.django_db


def test_a_pause_lasts_two_minutes_and_can_end_sooner(crew: Crew) -> None:
    world = crew.world
    with clock.travel(local("2026-03-02 10:00")):
        assert is_available(world.samira)
        pause(world.samira)
        assert available([world.samira, world.lotte]) == [world.lotte]
        come_back(world.samira)
    with clock.travel(local("2026-03-02 10:01")):
        assert is_available(world.samira)
        pause(world.samira)
    with clock.travel(local("2026-03-02 10:03")):
        assert is_available(world.samira)


def test_who_is_away_or_gone_takes_no_call(crew: Crew) -> None:
    world = crew.world
    with clock.travel(local("2026-03-02 10:00")):
        world.samira.away_from = date(2026, 3, 2)
        world.lotte.is_active = False
        assert available([world.samira, world.lotte, world.fatma]) == [world.fatma]
