"""Opening hours as a customer reads them."""

from __future__ import annotations

from datetime import time
from zoneinfo import ZoneInfo

from gehoor.core.calendars import ServiceHours, Span
from gehoor.core.hours_text import opening_hours

ZONE = ZoneInfo("Europe/Amsterdam")


def said(*weekly: tuple[Span, ...]) -> tuple[str, str]:
    hours = ServiceHours(ZONE, weekly)
    return opening_hours(hours, "nl"), opening_hours(hours, "en")


def test_days_with_the_same_hours_are_said_together() -> None:
    week, saturday = ((time(8), time(20)),), ((time(9), time(12)), (time(13), time(17, 30)))
    assert said(*[week] * 5, saturday, ()) == (
        "ma t/m vr 8.00–20.00, za 9.00–12.00 en 13.00–17.30",
        "Mon to Fri 8:00–20:00, Sat 9:00–12:00 and 13:00–17:30",
    )


def test_a_day_begins_at_nought_and_ends_at_twenty_four() -> None:
    early, late, half = ((time(0), time(8)),), ((time(20), time(0)),), ((time(18), time(0, 30)),)
    assert said(early, late, half, (), (), (), ())[0] == (
        "ma 0.00–8.00, di 20.00–24.00, wo 18.00–0.30"
    )


def test_who_never_closes_is_there_day_and_night() -> None:
    always = ((time(0), time(0)),)
    assert said(*[always] * 7) == ("ma t/m zo dag en nacht", "Mon to Sun day and night")
