"""When the customer of an order hears from us next."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gehoor.orders.rules import next_word
from tests.support.world import local

ZONE = ZoneInfo("Europe/Amsterdam")
BEGIN = local("2025-01-01 00:00")


@pytest.mark.parametrize(
    ("last", "due", "days", "expected"),
    [
        ("2026-01-16 14:05", "2026-01-23 22:00", 3, "2026-01-19 10:00"),
        ("2026-01-20 10:00", "2026-01-23 22:00", 3, "2026-01-22 10:00"),
        ("2026-01-16 14:05", "2026-01-18 12:00", 3, "2026-01-17 10:00"),
        ("2026-01-22 10:00", "2026-01-23 22:00", 3, "2026-01-25 10:00"),
        ("2026-01-16 08:00", "2026-01-17 22:00", 3, "2026-01-19 10:00"),
        ("2026-03-27 23:30", "2026-03-30 22:00", 3, "2026-03-29 10:00"),
    ],
)
def test_word_comes_the_day_before_or_after_some_days(
    last: str, due: str, days: int, expected: str
) -> None:
    assert next_word(local(last), local(due), days, ZONE) == local(expected)


@given(
    last=st.timedeltas(timedelta(), timedelta(days=730)).map(BEGIN.__add__),
    ahead=st.timedeltas(timedelta(hours=-100), timedelta(days=300)),
    days=st.integers(1, 30),
)
def test_who_hears_when_it_is_due_is_never_silent(
    last: datetime, ahead: timedelta, days: int
) -> None:
    due = last + ahead
    word = next_word(last, due, days, ZONE)
    assert word > last
    assert not is_silent(last, word, days, ZONE)
    assert is_silent(last, last + timedelta(days=days + 1, hours=1), days, ZONE)


def is_silent(last: datetime, now: datetime, days: int, zone: ZoneInfo) -> bool:
    """More than `days` calendar days without word."""
    quiet = _day(now, zone) - _day(last, zone)
    return quiet > timedelta(days=days)


def _day(moment: datetime, zone: ZoneInfo) -> date:
    return moment.astimezone(zone).date()
