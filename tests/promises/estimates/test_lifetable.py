"""How long answers take, from those that came and those still awaited."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest

from gehoor.core.calendars import NoServiceHours, ServiceHours
from gehoor.promises.estimates.axis import ServiceAxis
from gehoor.promises.estimates.lifetable import LifeTable, Spell
from gehoor.promises.estimates.tracking import HIGHEST, LOWEST, TARGET, next_level

OFFICE = ServiceHours(ZoneInfo("Europe/Amsterdam"), (((time(8), time(20)),),) * 5 + ((), ()))
START = datetime(2026, 3, 2, tzinfo=UTC)


def test_without_censoring_the_table_is_the_plain_distribution() -> None:
    table = LifeTable.of(Spell(0, age, ended=True) for age in range(1, 11))
    assert [table.quantile(share) for share in (0.05, 0.5, 0.9)] == [1, 5, 9]
    assert table.chance(9) == pytest.approx(0.9)
    assert table.chance(0.5) == 0


def test_who_still_waits_makes_the_quantile_later() -> None:
    """Kaplan and Meier: of ten, five were answered at 1 to 5; the others wait since 3."""
    answered = [Spell(0, age, ended=True) for age in (1, 2, 3, 4, 5)]
    waiting = [Spell(0, 3, ended=False)] * 5
    assert LifeTable.of([*answered, *waiting]).chance(3) == pytest.approx(0.3)
    assert LifeTable.of([*answered, *waiting]).chance(4) == pytest.approx(0.65)


def test_who_came_before_the_period_counts_from_the_age_that_it_had_then() -> None:
    """An old case that is answered today says nothing of the young ages at which nobody looked at it."""
    young = [Spell(0, 1, ended=True), Spell(0, 2, ended=True)]
    old = [Spell(9, 10, ended=False), Spell(9, 11, ended=True)]
    assert LifeTable.of([*young, *old]).chance(2) == LifeTable.of(young).chance(2) == 1


def test_a_share_that_was_never_reached_gives_the_longest_age_seen() -> None:
    assert LifeTable.of([Spell(0, 5, ended=True), Spell(0, 40, ended=False)]).quantile(0.9) == 40
    assert LifeTable.of([]).quantile(0.9) == 0


def test_the_level_settles_where_nine_in_ten_are_kept() -> None:
    """Dates from a table that is too low by design: the level climbs until the target is met."""
    chance, level, kept = Random(3), TARGET, 0
    for number in range(6000):
        outcome = chance.random() < level - 0.05
        level = next_level(level, outcome)
        kept += outcome and number >= 3000
    assert kept / 3000 == pytest.approx(TARGET, abs=0.015)
    assert LOWEST <= next_level(LOWEST, kept=True) <= next_level(HIGHEST, kept=False) <= HIGHEST


def test_the_axis_counts_as_the_calendar_does_also_over_the_night_of_summer_time() -> None:
    axis, chance = ServiceAxis(OFFICE, START), Random(7)
    for _ in range(200):
        moment = START + timedelta(minutes=chance.randrange(60 * 24 * 150))
        work = timedelta(minutes=chance.randrange(1, 60 * 200))
        assert axis.at(moment) == OFFICE.between(START, moment).total_seconds()
        assert axis.moment(axis.at(moment) + work.total_seconds()) == OFFICE.add(moment, work)


def test_hours_that_are_never_open_have_no_moments() -> None:
    never = ServiceHours(ZoneInfo("UTC"), ((),) * 7)
    with pytest.raises(NoServiceHours):
        ServiceAxis(never, START).moment(60)
