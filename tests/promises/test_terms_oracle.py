"""Random terms in every zone and on random calendars, against a slow oracle that walks minute by minute.

The oracle knows no spans and no offsets. It looks at the clock on the wall once a minute and remembers the
latest that it has shown, because a clock that goes back opens no door a second time.

GEHOOR_TERMS sets the number of terms: 1,500 by default, `GEHOOR_TERMS=100000` for the whole of it (about
ten minutes).
"""

from __future__ import annotations

import os
import random
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import accumulate, pairwise
from zoneinfo import ZoneInfo, available_timezones

import holidays
import pytest

from gehoor.core.calendars import ServiceHours, Span
from gehoor.promises.terms import house, law
from gehoor.promises.terms.law import Count

TERMS = int(os.environ.get("GEHOOR_TERMS", "1500"))
TERMS_PER_CALENDAR = 25
DAYS_WALKED = 12
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
ZONES = sorted(zone for zone in available_timezones() if zone not in ("localtime", "Factory"))
KINDS = ("service", "between", "open", "working", "within", "law")


@cache
def good_friday(year: int) -> date:
    return holidays.country_holidays("GB", subdiv="ENG", years=year).get_named("Good Friday")[0]


@cache
def closed_in(country: str, year: int, good_friday_too: bool) -> frozenset[date]:
    days = set(holidays.country_holidays(country, years=year)) if country else set()
    if country:
        days.discard(good_friday(year))
        days |= {good_friday(year)} if good_friday_too else set()
    return frozenset(days)


def random_span_times(chance: random.Random) -> tuple[Span, ...]:
    """Up to three shifts in a day, the last of them perhaps until midnight."""
    cuts = sorted(chance.sample(range(1440), 2 * chance.randint(0, 3)))
    if cuts and chance.random() < 0.2:
        cuts[-1] = 1440
    shifts = zip(cuts[::2], cuts[1::2], strict=True)
    return tuple((clock(opens), clock(closes)) for opens, closes in shifts)


def clock(minute: int) -> time:
    return time(minute // 60 % 24, minute % 60)


@dataclass(frozen=True)
class Walk:
    """Every minute of some days: the latest that the wall clock has shown, and whether it is open."""

    first: datetime
    shown: list[datetime]
    is_open: list[bool]
    counted: list[int]

    @classmethod
    def over(cls, hours: ServiceHours, start: datetime) -> Walk:
        first = start - 2 * DAY
        minutes = (first + step * MINUTE for step in range(DAYS_WALKED * 1440))
        wall = (minute.astimezone(hours.zone).replace(tzinfo=None, fold=0) for minute in minutes)
        shown = list(accumulate(wall, max))
        is_open = [at_work(hours, each) for each in shown]
        return cls(first, shown, is_open, list(accumulate(is_open, initial=0)))

    def index(self, moment: datetime) -> int:
        return (moment - self.first) // MINUTE

    def at(self, index: int) -> datetime:
        return self.first + index * MINUTE


def at_work(hours: ServiceHours, shown: datetime) -> bool:
    day, minute = shown.date(), shown.hour * 60 + shown.minute
    if day in hours.closed or day in closed_in(hours.country, day.year, hours.good_friday):
        return False
    return any(
        opens.hour * 60 + opens.minute <= minute < (closes.hour * 60 + closes.minute or 1440)
        for opens, closes in hours.weekly[day.weekday()]
    )


def random_hours(chance: random.Random, zone: ZoneInfo, near: date) -> ServiceHours:
    return ServiceHours(
        zone,
        tuple(random_span_times(chance) for _weekday in range(7)),
        country=chance.choice(["", "NL", "NL"]),
        good_friday=chance.random() < 0.5,
        closed=frozenset(near + chance.randint(-3, 12) * DAY for _ in range(chance.randint(0, 3))),
    )


def random_start(chance: random.Random, zone: ZoneInfo) -> datetime:
    """A minute between 1985 and 2037; half of them on a day near a change of the clock, if there is one."""
    start = datetime(1985, 1, 1, tzinfo=UTC) + chance.randrange(27_000_000) * MINUTE
    if chance.random() < 0.5:
        days = [start + step * DAY for step in range(0, 370, 2)]
        for before, after in pairwise(days):
            if before.astimezone(zone).utcoffset() != after.astimezone(zone).utcoffset():
                return before + chance.randrange(-1440, 2880) * MINUTE
    return start


def terms(number: int) -> Iterator[tuple[random.Random, ServiceHours, datetime, Walk]]:
    for calendar in range(-(-number // TERMS_PER_CALENDAR)):
        chance = random.Random(calendar)
        zone = ZoneInfo(ZONES[calendar % len(ZONES)])
        start = random_start(chance, zone)
        hours = random_hours(chance, zone, start.astimezone(zone).date())
        walk = Walk.over(hours, start)
        for _ in range(min(TERMS_PER_CALENDAR, number - calendar * TERMS_PER_CALENDAR)):
            said = start + chance.randrange(2880) * MINUTE
            yield chance, hours, said.astimezone(chance.choice([UTC, zone])), walk


def service(chance: random.Random, hours: ServiceHours, start: datetime, walk: Walk) -> bool:
    """So many minutes that somebody is there."""
    here = walk.index(start)
    done = walk.counted[here]
    there_is = walk.counted[-1] - done
    if not there_is:
        return True
    work = chance.randint(1, there_is)
    end = bisect_left(walk.counted, done + work)
    return house.service_time(start, work * MINUTE, hours).until == walk.at(end)


def between(chance: random.Random, hours: ServiceHours, start: datetime, walk: Walk) -> bool:
    end = (start.astimezone(UTC) + chance.randrange(8 * 1440) * MINUTE).astimezone(start.tzinfo)
    counted = walk.counted[walk.index(end)] - walk.counted[walk.index(start)]
    return hours.between(start, end) == counted * MINUTE


def open_now(_chance: random.Random, hours: ServiceHours, start: datetime, walk: Walk) -> bool:
    return hours.is_open(start) == walk.is_open[walk.index(start)]


def working(chance: random.Random, hours: ServiceHours, start: datetime, walk: Walk) -> bool:
    """Working days are those on which the walk meets an open minute on a Monday to Friday."""
    here = start.astimezone(hours.zone).date()
    met = zip(walk.shown, walk.is_open, strict=True)
    days = sorted({shown.date() for shown, is_open in met if is_open})
    days = [day for day in days if day > here and day.weekday() < 5][:-1]
    if not days:
        return True
    number = chance.randint(1, len(days))
    at_hour = chance.randrange(24)
    wanted = datetime.combine(days[number - 1], time(at_hour))
    due = walk.at(bisect_left(walk.shown, wanted))
    return house.working_days(start, number, hours, at_hour=at_hour).until == due


def within(chance: random.Random, hours: ServiceHours, start: datetime, walk: Walk) -> bool:
    days, minutes = chance.randint(1, 5), chance.randrange(1440)
    wanted = start.astimezone(hours.zone).replace(tzinfo=None, fold=0) + days * DAY
    due = walk.at(bisect_left(walk.shown, wanted)) + minutes * MINUTE
    return house.within(start, days * DAY + minutes * MINUTE, hours).until == due


def by_law(chance: random.Random, _hours: ServiceHours, start: datetime, _walk: Walk) -> bool:
    """Day by day, with the holidays of the law as another library has them."""
    day = start.date().replace(year=chance.randint(2015, 2037), day=min(start.day, 28))
    unit, number = chance.choice(
        [
            ("day", chance.randint(1, 120)),
            ("week", chance.randint(1, 15)),
            ("month", chance.randint(1, 5)),
        ]
    )
    end = day
    for _ in range(number * {"day": 1, "week": 7, "month": 0}[unit]):
        end += DAY
    for _ in range(number if unit == "month" else 0):
        end = (end.replace(day=1) + 32 * DAY).replace(day=end.day)
    if number <= {"day": 90, "week": 12, "month": 3}[unit]:
        while closed_by_law(end) or (
            (unit, number) not in (("day", 1), ("day", 2)) and worked(day, end) < 2
        ):
            end += DAY
    return law.statutory(day, Count(number, unit, "test"), ("na", "after")).until == end


def closed_by_law(day: date) -> bool:
    return day.weekday() >= 5 or day in lawful_holidays(day.year)


@cache
def lawful_holidays(year: int) -> frozenset[date]:
    found = holidays.country_holidays(
        "NL", years=range(year, year + 1), categories=("public", "optional")
    )
    return frozenset(found) | {good_friday(year), date(year, 5, 5)}


def worked(start: date, end: date) -> int:
    return sum(not closed_by_law(start + step * DAY) for step in range(1, (end - start).days + 1))


CHECKS = {
    "service": service,
    "between": between,
    "open": open_now,
    "working": working,
    "within": within,
    "law": by_law,
}


def test_every_term_is_what_the_walk_finds() -> None:
    different = []
    for number, (chance, hours, start, walk) in enumerate(terms(TERMS)):
        kind = KINDS[number % len(KINDS)]
        if not CHECKS[kind](chance, hours, start, walk):
            different.append((number, kind, str(hours.zone), start.isoformat(), hours.weekly))
    assert different == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_oracle_sees_a_difference(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is compared does depend on what is computed: a term that is a minute late is noticed."""
    late = timedelta(minutes=1) if kind != "law" else timedelta(days=1)
    real = {"service": "add", "between": "between", "working": "working_day_after"}
    if kind in real:
        method = getattr(ServiceHours, real[kind])
        monkeypatch.setattr(
            ServiceHours, real[kind], lambda *args, **named: method(*args, **named) + late
        )
    elif kind == "open":
        monkeypatch.setattr(ServiceHours, "is_open", lambda *_args: True)
    elif kind == "within":
        instant = ServiceHours.instant
        monkeypatch.setattr(ServiceHours, "instant", lambda *args: instant(*args) + late)
    else:
        later = law.later
        monkeypatch.setattr(law, "later", lambda *args: later(*args) + late)
    assert not all(CHECKS[kind](*each) for each in terms(100))
