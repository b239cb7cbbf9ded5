"""Whatever a procedure looks like and however its steps end: forwards only, each once, and it ends."""

from __future__ import annotations

from datetime import timedelta
from types import SimpleNamespace
from typing import Any

from hypothesis import given
from hypothesis import strategies as some

from gehoor.procedures.enums import Outcome, Unit, When
from gehoor.procedures.rules import dates, following, reminders
from gehoor.staff.models import ServiceCalendar
from tests.support.world import WEEKDAYS_8_TO_20, local

HOURS = ServiceCalendar(name="Kantoor", weekly=WEEKDAYS_8_TO_20).hours()


def step(number: int, when: str, back: int, chained: bool, **more: Any) -> Any:
    looks_at = max(1, number - back) if when in (When.DONE, When.NOT_DONE) and number > 1 else None
    when = when if looks_at or when in (When.ALWAYS, When.CHOSEN) else When.ALWAYS
    return SimpleNamespace(
        number=number, when=when, looks_at=looks_at, chained=chained and number > 1, **more
    )


shapes = some.lists(
    some.tuples(some.sampled_from(When), some.integers(1, 4), some.booleans()), max_size=8
)
ends = some.lists(some.sampled_from(Outcome), min_size=8, max_size=8)


@given(shapes=shapes, ends=ends)
def test_it_goes_forwards_and_ends(
    shapes: list[tuple[str, int, bool]], ends: list[Outcome]
) -> None:
    steps = [step(number, *shape) for number, shape in enumerate(shapes, 1)]
    taken: dict[int, str] = {}
    told: list[int] = []
    for _ in range(len(steps) + 1):
        coming = following(steps, taken)
        told += [each.number for each in coming]
        for each in coming:
            taken[each.number] = ""
            assert following(steps, taken) == []
        for each in coming:
            taken[each.number] = ends[each.number - 1]
    assert following(steps, taken) == []
    assert told == sorted(set(told))
    for number in told:
        mine = steps[number - 1]
        if not mine.chained and mine.looks_at:
            wanted = Outcome.DONE if mine.when == When.DONE else Outcome.LAPSED
            assert taken[mine.looks_at] == wanted


@given(
    term=some.integers(1, 60),
    unit=some.sampled_from(Unit),
    doer=some.sampled_from(["team", "customer"]),
    window=some.sampled_from([(None, None), (8, 12), (13, 17), (None, 12)]),
    minutes=some.integers(0, 60 * 24 * 400),
    days=some.sets(some.integers(1, 20), max_size=3),
)
def test_a_step_is_due_after_it_begins_and_reminders_come_before_that(
    term: int,
    unit: str,
    doer: str,
    window: tuple[int | None, int | None],
    minutes: int,
    days: set[int],
) -> None:
    start = local("2026-01-01 00:00") + timedelta(minutes=minutes)
    from_hour, until_hour = window
    mine = SimpleNamespace(
        term=term, unit=unit, doer=doer, from_hour=from_hour, until_hour=until_hour, reminders=list(days)
    )  # fmt: skip
    found = dates(mine, start, HOURS)
    assert found.due_at > start
    assert found.starts_at is None or start < found.starts_at < found.due_at
    if doer == "team" and unit != Unit.SERVICE_HOURS:
        assert HOURS.is_working_day(HOURS.day_of(found.due_at))
    ladder = reminders(mine, found.due_at, HOURS)
    assert ladder == sorted(ladder)
    assert all(each < found.due_at for each in ladder)
