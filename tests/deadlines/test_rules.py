"""More time within the rule, and why something is not charged: for any dates."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gehoor.core.calendars import ServiceHours
from gehoor.deadlines.enums import Why
from gehoor.deadlines.rules import Ladder, later_day, why_not
from tests.support.world import AMSTERDAM, local

DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))
HOURS = ServiceHours(zone=AMSTERDAM, weekly=())
ARRIVED = (local("2026-07-08 09:00"), local("2026-07-14 09:00"))
LADDER = Ladder(False, 18000, local("2026-07-15 17:00"), 7, ARRIVED)
NOW = local("2026-07-22 00:00")


@given(due=DAYS, away=DAYS, asked=st.integers(0, 14), most=st.integers(0, 60))
def test_more_time_is_never_less_time_and_never_more_than_the_rule(
    due: date, away: date, asked: int, most: int
) -> None:
    first = due - timedelta(days=asked)
    day = later_day(due, first, away, most)
    if day is None:
        assert max(due, away + timedelta(days=7)) > first + timedelta(days=most)
    else:
        assert due <= day <= first + timedelta(days=most)
        assert day >= away + timedelta(days=7)


def test_the_first_moment_is_the_beginning_of_the_day() -> None:
    assert why_not(LADDER, 18000, NOW, HOURS) is None
    assert why_not(LADDER, 18000, NOW - timedelta(seconds=1), HOURS) is Why.EARLY


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"done": True}, Why.DONE),
        ({"cents": None}, Why.FREE),
        ({"cents": 17999}, Why.MORE),
        ({"objected": True}, Why.OBJECTED),
        ({"arrived": ARRIVED[:1]}, Why.FEW),
        ({"arrived": ()}, Why.FEW),
    ],
)
def test_each_of_these_alone_is_enough(changed: dict[str, object], why: Why) -> None:
    facts: dict[str, object] = {
        "done": False,
        "cents": 18000,
        "due_at": LADDER.due_at,
        "charged_after": 7,
        "arrived": ARRIVED,
    }
    ladder = Ladder(**{**facts, **changed})  # type: ignore[arg-type]
    assert why_not(ladder, 18000, datetime(2026, 8, 1, tzinfo=AMSTERDAM), HOURS) is why
