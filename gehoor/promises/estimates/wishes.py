"""When an answer is of use to the customer, and what comes of that wish (requirement M65)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from enum import StrEnum

from gehoor.core.calendars import ServiceHours

from .expected import Expected

END_OF_DAY = time(17)
FRIDAY = 4


class Wish(StrEnum):
    TODAY = "today"
    THIS_WEEK = "week"
    NO_HURRY = "no-hurry"


def wanted_by(wish: Wish, hours: ServiceHours, now: datetime, patience: int) -> datetime:
    """The moment after which the answer is of less use (UTC): 17.00 today, on Friday, or when there is no
    hurry on the `patience`-th working day. On the evening or weekend itself it is the end of that day.
    """
    today = now.astimezone(hours.zone).date()
    if wish is Wish.NO_HURRY:
        return hours.working_day_after(now, patience, at_hour=END_OF_DAY.hour)
    day = today if wish is Wish.TODAY else today + timedelta(max(FRIDAY - today.weekday(), 0))
    end = hours.instant(day, END_OF_DAY)
    return end if end > now else hours.instant(today + timedelta(days=1), time())


def fitted(found: Expected, wish: Wish, until: datetime) -> tuple[Expected, bool]:
    """The date to give, and whether it meets the wish.

    Who can wait gets the later date, so that who cannot goes first in a list by date.
    """
    fits = found.due_at <= until
    if not fits or wish is Wish.TODAY:
        return found, fits
    return (
        replace(
            found,
            due_at=until,
            rule_nl=f"{found.rule_nl}; de klant kan wachten",
            rule_en=f"{found.rule_en}; the customer can wait",
        ),
        True,
    )
