"""Sharing out work, and who can still be given something: pure rules."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from gehoor.staff.rules import is_here_for
from gehoor.workload.rules import HEAD_START, Work, share_out

ALL = frozenset({1, 2, 3})
LAST = date(2026, 3, 31)


def test_work_goes_to_whoever_has_least_and_ends_evenly() -> None:
    given = share_out([Work(key, 1, ALL) for key in range(10)], {1: 4, 2: 0, 3: 0})
    has = {person: list(given.values()).count(person) for person in ALL}
    assert has == {1: 1, 2: 5, 3: 4}


def test_who_knows_the_customer_goes_first_within_reason() -> None:
    work = Work(7, 1, ALL, knows=frozenset({1}))
    assert share_out([work], {1: HEAD_START, 2: 0, 3: 0}) == {7: 1}
    assert share_out([work], {1: HEAD_START + 1, 2: 0, 3: 0}) == {7: 2}


def test_nobody_gets_what_they_cannot_do() -> None:
    only = Work(1, 1, frozenset({3}), knows=frozenset({1}))
    assert share_out([only, Work(2, 1, frozenset())], {3: 99}) == {1: 3}


def test_a_case_with_more_promises_weighs_more() -> None:
    given = share_out([Work(1, 9, frozenset({1, 2})), Work(2, 1, frozenset({1, 2}))], {})
    assert given == {1: 1, 2: 2}


@pytest.mark.parametrize(
    ("today", "day", "can"),
    [
        (date(2026, 3, 23), date(2026, 4, 10), True),
        (date(2026, 3, 24), date(2026, 4, 1), False),
        (date(2026, 3, 24), LAST, True),
        (LAST + timedelta(days=1), LAST + timedelta(days=1), False),
    ],
)
def test_from_a_week_before_the_last_day_nothing_beyond_it(
    today: date, day: date, can: bool
) -> None:
    assert is_here_for(LAST, day, today) is can
    assert is_here_for(None, day, today)
