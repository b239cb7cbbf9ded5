"""One day, as one token names it: a date, a weekday, a holiday, a number in the month."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from gehoor.promises import arithmetic

from .reader import Days, NotADate, Reader

FARTHEST_WITHOUT_YEAR = 335
"""Days. A date that passed less than a month ago needs its year, for next year's is hardly meant."""

Match = re.Match[str]


def single(reader: Reader, token: str) -> date:
    """The day that one token (or a weekday with `next`) names."""
    for pattern, rule in SINGLE:
        if match := pattern.fullmatch(token):
            return rule(reader, match).last
    raise reader.refuse("unknown")


def _from_today(reader: Reader, match: Match) -> Days:
    return Days.one(reader.today + timedelta(days=int(match["ahead"])), reader.rule("date"))


def _now(reader: Reader, _match: Match) -> Days:
    return Days.one(reader.today, reader.rule("date"))


def _holiday(reader: Reader, match: Match) -> Days:
    found = arithmetic.holiday(match["name"], reader.today.year)
    if found < reader.today or (found == reader.today and match["next"]):
        found = arithmetic.holiday(match["name"], reader.today.year + 1)
    return Days.one(found, reader.rule("next_date", day=reader.day_words(found)))


def _written(reader: Reader, match: Match) -> Days:
    year, month, day = (int(part) for part in match["ymd"].split("-"))
    return _date(reader, year, month, day, surely=bool(match["next"]))


def _figures(reader: Reader, match: Match) -> Days:
    """`14/3` and `14-3` are day and month; in English a slash that could be either is refused."""
    day, month = (int(part) for part in match["dm"].split("-"))
    both = 1 <= day <= 12 and 1 <= month <= 12 and day != month
    if reader.language == "en" and both:
        readings = [_next(reader, *each) for each in ((month, day), (day, month))]
        raise reader.refuse("ambiguous", *(reader.candidate(each) for each in readings if each))
    return _date(reader, 0, month, day, surely=bool(match["next"]))


def _date(reader: Reader, year: int, month: int, day: int, *, surely: bool) -> Days:
    """A day of the calendar; without a year the next one, unless that is nearly a year away.

    `surely` is said with `volgende`: then next year's is meant.
    """
    if year:
        try:
            return Days.one(date(year, month, day), reader.rule("date"))
        except ValueError:
            raise _no_such_day(reader, year, month, day) from None
    found = _next(reader, month, day)
    if found is None:
        raise _no_such_day(reader, reader.today.year, month, day)
    just_passed = (found - reader.today).days > FARTHEST_WITHOUT_YEAR
    if just_passed and found.year != reader.today.year and not surely:
        said = reader.day_words(found)
        raise reader.refuse("which_year", reader.candidate(found), day=said)
    return Days.one(found, reader.rule("next_date", day=reader.day_words(found)))


def _next(reader: Reader, month: int, day: int) -> date | None:
    """The next time that day comes, this year or the next; None when it does not."""
    for year in (reader.today.year, reader.today.year + 1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found >= reader.today:
            return found
    return None


def _no_such_day(reader: Reader, year: int, month: int, day: int) -> NotADate:
    """With the last day of that month and the first of the next, when there is such a month."""
    if not (1 <= month <= 12 and 29 <= day <= 31 and 1 < year < 9999):
        return reader.refuse("no_such_day")
    last = arithmetic.month_of(date(year, month, 1))[1]
    if last < reader.today:
        last = arithmetic.month_of(date(year + 1, month, 1))[1]
    meant = (last, last + timedelta(days=1))
    return reader.refuse("no_such_day", *map(reader.candidate, meant))


def _weekday(reader: Reader, match: Match) -> Days:
    """`do` is the next one after today, `volgende do` the one of next week; `deze do` can be today."""
    weekday, today = int(match["wd"]), reader.today
    ahead = (weekday - today.weekday() - 1) % 7 + 1
    found = today + timedelta(days=ahead)
    if match["which"] == "next":
        found = arithmetic.week_of(today)[0] + timedelta(days=7 + weekday)
        return Days.one(found, reader.rule("next_weekday", weekday=reader.weekday_words(found)))
    if match["which"] == "this" and ahead == 7:
        found = today
    return Days.one(found, reader.rule("weekday", weekday=reader.weekday_words(found)))


def by_number(reader: Reader, match: Match) -> Days:
    found = next_numbered(reader, int(match["number"]))
    return Days.one(found, reader.rule("next_date", day=reader.day_words(found)))


def numbered(reader: Reader, number: int) -> list[date]:
    """The coming days with this number in their month, for longer than any weekday keeps us waiting."""
    if not 1 <= number <= 31:
        raise reader.refuse("no_such_day")
    ahead = (reader.today + timedelta(days=step) for step in range(3000))
    return [day for day in ahead if day.day == number]


def next_numbered(reader: Reader, number: int) -> date:
    return numbered(reader, number)[0]


def whole(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\S){pattern}(?!\S)")


SINGLE: list[tuple[re.Pattern[str], Callable[[Reader, Match], Days]]] = [
    (whole(r"d:(?P<ahead>-?\d)"), _from_today),
    (whole(r"now"), _now),
    (whole(r"(?P<next>next |coming )?hd:(?P<name>\w+)"), _holiday),
    (whole(r"(?P<next>next |coming )?date:(?P<ymd>[\d-]+)"), _written),
    (whole(r"(?:(?P<which>this|next|coming) )?wd:(?P<wd>\d)"), _weekday),
    (whole(r"(?P<next>next |coming )?(?:slash|pair):(?P<dm>[\d-]+)"), _figures),
    (whole(r"o:(?P<number>\d+)"), by_number),
]
