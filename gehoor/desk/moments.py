"""How moments read on the desk: short, because they are scanned; in the reader's language and zone."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from gehoor.core import clock, wording

SOON = timedelta(hours=1)


def language() -> str:
    """`nl` or `en`: the language of whoever reads this page."""
    return "en" if (get_language() or "").startswith("en") else "nl"


def zone() -> ZoneInfo:
    return ZoneInfo(timezone.get_current_timezone_name())


def end_of_today() -> datetime:
    tomorrow = clock.now().astimezone(zone()).date() + timedelta(days=1)
    return datetime(tomorrow.year, tomorrow.month, tomorrow.day, tzinfo=zone())


def _days_away(at: datetime) -> int:
    return (at.astimezone(zone()).date() - clock.now().astimezone(zone()).date()).days


def due(at: datetime) -> str:
    """`nog 38 min`, `9 min te laat`, `15.30`, `morgen 9.30`, `do 9.30`, `di 17 mrt`."""
    left = at - clock.now()
    if abs(left) < SOON:
        return minutes_left(left)
    if left < timedelta(0):
        return _("te laat sinds %(moment)s") % {"moment": stamp(at)}
    return stamp(at)


def minutes_left(left: timedelta) -> str:
    """Whole minutes, rounded so that `nog 0 min` is never said of a moment that is still to come."""
    if left < timedelta(0):
        return _("%(minutes)s min te laat") % {"minutes": max(1, int(-left / timedelta(minutes=1)))}
    return _("nog %(minutes)s min") % {"minutes": -(-left // timedelta(minutes=1)) or 1}


def stamp(at: datetime) -> str:
    """A moment as near as it needs to be: the time today, with the day this week, else the date."""
    away, said = _days_away(at), wording.clock_time(at, language(), zone())
    if away == 0:
        return said
    if away == 1:
        return _("morgen %(time)s") % {"time": said}
    if -6 <= away <= 6:
        weekday = wording.WEEKDAYS[language()][at.astimezone(zone()).weekday()]
        return f"{weekday} {said}"
    return f"{wording.short_day(at, language(), zone())}"


def by(at: datetime, starts_at: datetime | None = None) -> str:
    """`uiterlijk di 3 maart 12.00 uur`, or the window: as a customer would read it."""
    return wording.window(starts_at, at, language(), zone())


def full(at: datetime, starts_at: datetime | None = None) -> str:
    """`di 3 maart 12.00 uur`, or the window `wo 4 maart tussen 8.00 en 12.00 uur`."""
    if starts_at:
        return wording.window(starts_at, at, language(), zone())
    return wording.moment(at, language(), zone())


def month(at: datetime) -> str:
    """`sep 2019`."""
    local = at.astimezone(zone())
    return f"{wording.SHORT_MONTHS[language()][local.month - 1]} {local.year}"
