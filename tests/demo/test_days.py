"""The moments of the demo lie where people are, whatever the time at which it starts."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from gehoor.core.calendars import ServiceHours
from gehoor.demo.days import Days
from gehoor.staff.models import ServiceCalendar
from tests.support.world import WEEKDAYS_8_TO_20, local


def hours() -> ServiceHours:
    return ServiceCalendar(weekly=WEEKDAYS_8_TO_20).hours()


def test_service_time_ago_at_night_is_the_evening_before() -> None:
    days = Days(local("2026-03-04 03:00"), hours())
    assert days.ago(hours=2) == local("2026-03-03 18:00")


def test_service_time_ago_skips_the_weekend() -> None:
    days = Days(local("2026-03-02 08:30"), hours())
    assert days.ago(hours=1) == local("2026-02-27 19:30")


def test_working_days_back_skip_the_weekend_and_holidays() -> None:
    days = Days(local("2026-04-07 10:00"), hours())
    assert days.on(-1, "09:00") == local("2026-04-03 09:00")
    assert days.on(1, "09:00") == local("2026-04-08 09:00")


def test_soon_is_on_a_whole_five_minutes_and_not_before() -> None:
    days = Days(local("2026-03-04 10:02"), hours())
    assert days.soon(minutes=20) == local("2026-03-04 10:25")


def test_soon_at_night_is_when_people_are_there_again() -> None:
    days = Days(local("2026-03-04 03:02"), hours())
    assert days.soon(minutes=20) == local("2026-03-04 08:20")
    assert days.soon(minutes=-13) == local("2026-03-03 19:45")


def test_an_evening_before_the_clock_changes_is_still_that_evening() -> None:
    days = Days(local("2026-03-30 08:00"), hours())
    assert days.on(-1, "20:00").astimezone(ZoneInfo("Europe/Amsterdam")).hour == 20
    assert days.ago(hours=12) == local("2026-03-27 08:00")
    assert days.now - days.ago(hours=12) < timedelta(days=3)
