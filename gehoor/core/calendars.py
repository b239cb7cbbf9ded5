"""Service hours: how long people are there, in pure functions of their inputs.

A term in service hours counts only the minutes that somebody works. Everything is computed in the
organisation's zone and returned as an instant in UTC, so a night in which the clock changes costs
nobody an hour.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import holidays

Span = tuple[time, time]
"""Opening and closing time on one day; a closing time of 00:00 means the end of that day."""

LONGEST_SEARCH = timedelta(days=3660)
LONGEST_CLOSED = timedelta(days=366)
RESOLUTION = timedelta(milliseconds=1)


class NoServiceHours(ValueError):
    """These hours are never open: give at least one day with opening times."""


@lru_cache(maxsize=256)
def public_holidays(country: str, year: int, good_friday: bool) -> frozenset[date]:
    """Recognised holidays of a country (ISO 3166 code; "" for none).

    Good Friday is no recognised Dutch holiday for everybody (Algemene termijnenwet art. 3 lists it for
    statutory terms, most service desks work), so the organisation chooses.
    """
    if not country:
        return frozenset()
    found = set(holidays.country_holidays(country, years=year))
    friday = easter(year) - timedelta(days=2)
    found.discard(friday)
    return frozenset(found | ({friday} if good_friday else set()))


def easter(year: int) -> date:
    """Western Easter Sunday, after the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (a + 11 * h) // 319
    r = (2 * e + 2 * i - k - h + m + 32) % 7
    month = (h - m + r + 90) // 25
    return date(year, month, (h - m + r + month + 19) % 32)


@lru_cache(maxsize=1024)  # the same openings are asked for every case
def _instant(zone: ZoneInfo, day: date, at: time) -> datetime:
    wall = datetime.combine(day, at)
    found, other = (wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    return _jump(zone, other, found) if other < found else found


def _jump(zone: ZoneInfo, before: datetime, after: datetime) -> datetime:
    """The one moment between two instants at which the zone's offset changes."""
    offset = before.astimezone(zone).utcoffset()
    while after - before > RESOLUTION:
        middle = before + (after - before) / 2
        if middle.astimezone(zone).utcoffset() == offset:
            before = middle
        else:
            after = middle
    return after.replace(microsecond=0)


@dataclass(frozen=True, slots=True)
class ServiceHours:
    """Weekly hours in one zone, less holidays.

    `weekly` has seven tuples, Monday first, each of the spans of that day in order.
    """

    zone: ZoneInfo
    weekly: tuple[tuple[Span, ...], ...]
    country: str = "NL"
    good_friday: bool = False
    closed: frozenset[date] = field(default_factory=frozenset)

    def is_open_on(self, day: date) -> bool:
        if day in self.closed:
            return False
        return day not in public_holidays(self.country, day.year, self.good_friday)

    def spans(self, day: date) -> list[tuple[datetime, datetime]]:
        """The opening spans of a day as instants in UTC."""
        if not self.is_open_on(day):
            return []
        spans = [self._instants(day, *span) for span in self.weekly[day.weekday()]]
        return [(opens, closes) for opens, closes in spans if opens < closes]

    def _instants(self, day: date, opens: time, closes: time) -> tuple[datetime, datetime]:
        last = day + timedelta(days=1) if closes == time(0) else day
        return self.instant(day, opens), self.instant(last, closes)

    def instant(self, day: date, at: time) -> datetime:
        """The first instant (UTC) at which the clock on the wall shows that time, or is past it.

        The second case is a time that the clock skips, an hour in spring or a whole day in Apia in 2011:
        then it is the moment of the jump.
        """
        return _instant(self.zone, day, at)

    def open_spans(self, start: datetime) -> Iterator[tuple[datetime, datetime]]:
        """What is left of the opening spans from `start` on, in order; ends after ten years."""
        start = start.astimezone(
            UTC
        )  # arithmetic in a local zone would be on the wall, not in time
        # A clock that goes back over midnight shows yesterday's date again in today's hours, and the other
        # way round.
        day = start.astimezone(self.zone).date() - timedelta(days=1)
        last = day + LONGEST_SEARCH
        while day <= last:
            for opens, closes in self.spans(day):
                if closes > start:
                    yield max(opens, start), closes
            day += timedelta(days=1)

    def day_of(self, moment: datetime) -> date:
        """The date on the wall at that instant."""
        return moment.astimezone(self.zone).date()

    def days_later(self, moment: datetime, days: int) -> datetime:
        """The same time by the clock on the wall, so many days later."""
        local = moment.astimezone(self.zone)
        return self.instant(local.date() + timedelta(days=days), local.time())

    def nearest(
        self, day: date, is_one: Callable[[date], object], *, step: int = -1
    ) -> date | None:
        """The day itself or the nearest before it of which `is_one` holds (after it, with step 1).

        None when there is none within a year.
        """
        for away in range(LONGEST_CLOSED.days):
            if is_one(found := day + timedelta(days=step * away)):
                return found
        return None

    def is_open(self, moment: datetime) -> bool:
        today = moment.astimezone(self.zone).date()
        days = (today + timedelta(days=step) for step in (-1, 0, 1))
        return any(opens <= moment < closes for day in days for opens, closes in self.spans(day))

    def add(self, start: datetime, work: timedelta) -> datetime:
        """The instant at which `work` (>= 0) of service time has passed since `start`.

        Raises NoServiceHours when it is never reached.
        """
        left = work
        for opens, closes in self.open_spans(start):
            if left <= closes - opens:
                return (opens + left).astimezone(UTC)
            left -= closes - opens
        raise NoServiceHours(
            "These hours are never open: give at least one day with opening times."
        )

    def working_day_after(self, start: datetime, days: int, *, at_hour: int) -> datetime:
        """`at_hour` o'clock (local) on the `days`-th day with service hours after the day of `start`."""
        day, left = start.astimezone(self.zone).date(), days
        last = day + LONGEST_SEARCH
        while left and day < last:
            day += timedelta(days=1)
            left -= bool(self.is_working_day(day))
        if left:
            raise NoServiceHours("These hours are never open: give at least one working day.")
        return self.instant(day, time(at_hour))

    def is_working_day(self, day: date) -> bool:
        """Monday to Friday with service hours, and no holiday: a Saturday shift makes no working day."""
        return day.weekday() < 5 and bool(self.spans(day))

    def between(self, start: datetime, end: datetime) -> timedelta:
        """Service time between two instants; zero when `end` is not after `start`."""
        total = timedelta()
        end = end.astimezone(UTC)
        for opens, closes in self.open_spans(start):
            if opens >= end:
                break
            total += min(closes, end) - opens
        return total

    def part(self, start: datetime, end: datetime, share: float) -> datetime:
        """The instant at which `share` (0 to 1) of the service time from `start` to `end` has passed.

        A term that holds no service time (said at night, due before opening) runs on the wall clock.
        """
        start, end = start.astimezone(UTC), end.astimezone(UTC)
        work = self.between(start, end)
        if not work:
            return start + (end - start) * share
        return self.add(start, work * share)
