"""K34: the organisation contacts before the term lapses; thirty days of doing nothing are loud."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gehoor.cases.enums import Direction
from gehoor.casework.models import Alert
from gehoor.core import clock
from gehoor.insight.oldest import oldest
from gehoor.promises.enums import PromiseState
from tests.support.playing import time_passes, writes
from tests.support.world import local, make_world


@pytest.mark.django_db(transaction=True)
@pytest.mark.requirement("K34")
def test_thirty_days_of_doing_nothing_alarm_everybody_and_each_lapse_is_told() -> None:
    world = make_world()
    case = writes(world, "2026-03-02 10:00", "Waar blijft mijn bed?", subject="Bed")
    moment = local("2026-03-02 10:00")
    while moment < local("2026-04-01 10:00"):
        moment += timedelta(hours=1)
        time_passes(moment)
    called = {each.colleague for each in Alert.objects.filter(case=case)}
    assert called >= {world.samira, world.lotte, world.fatma}
    lapsed = case.promises.filter(state=PromiseState.BROKEN)
    assert lapsed.count() > 5
    for promise in lapsed:
        told = promise.breach.told_in
        assert (told.direction, told.at) == (Direction.OUT, promise.breach.at)
    younger = writes(world, "2026-03-31 10:00", "En mijn stoel?", subject="Stoel")
    with clock.travel(local("2026-04-01 10:00")):
        first = oldest()[0]
    assert first.reference == case.reference != younger.reference
