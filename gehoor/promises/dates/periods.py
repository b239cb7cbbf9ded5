"""Weeks, months, quarters and years, a part or a day of them: `eind volgende week`, `begin maart`."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from gehoor.promises import arithmetic
from gehoor.promises.arithmetic import Span

from .reader import Days, Reader

Match = re.Match[str]
AHEAD = {"this": 0, "next": 1, "coming": 1}
_UNIT = r"u:(?P<unit>week|workweek|weekend|month|quarter|year)"
_PERIOD = (
    r"u:week n:(?P<number>\d+)(?: yr:(?P<year4>\d+))?"
    r"|u:week date:(?P<date>[\d-]+)"
    rf"|(?:(?P<which>this|next|coming) )?{_UNIT}"
    r"|(?:(?P<when>this|next|coming) )?m:(?P<month>\d+)(?: yr:(?P<year>\d+))?"
    r"|(?:yr:(?P<year1>\d+) )?q:(?P<quarter>\d)(?: yr:(?P<year2>\d+))?"
    r"|o:(?P<quarter1>\d) u:quarter(?: yr:(?P<year3>\d+))?"
    r"|(?:u:year )?yr:(?P<year5>\d+)"
    r"|(?P<nth>o:\d|final) u:week m:(?P<month1>\d+)(?: yr:(?P<year6>\d+))?"
)


def _whole(reader: Reader, match: Match) -> Span:
    """The period that the words name, seen from today."""
    if match["date"]:
        return _week_with(reader, match["date"])
    if match["nth"]:
        return _week_in_month(reader, match)
    if match["number"]:
        return _week_number(reader, int(match["number"]), match["year4"])
    if match["month"]:
        return _month(reader, int(match["month"]), match["year"], match["when"])
    if quarter := match["quarter"] or match["quarter1"]:
        year = match["year1"] or match["year2"] or match["year3"]
        return _quarter(reader, int(quarter), year)
    if match["year5"]:
        return arithmetic.year_of(date(int(match["year5"]), 1, 1))
    return _unit(reader, match["unit"], match["which"])


def _unit(reader: Reader, unit: str, which: str | None) -> Span:
    """`komend weekend` is the first one that comes, `volgende week` the one after this."""
    ahead = AHEAD[which or "this"]
    if unit == "weekend" and which == "coming":
        ahead = 0
    return arithmetic.period(reader.today, unit, ahead)


def _month(reader: Reader, month: int, year: str | None, which: str | None) -> Span:
    if year:
        return arithmetic.month_of(date(int(year), month, 1))
    today = reader.today
    this_year = arithmetic.month_of(date(today.year, month, 1))
    passed = this_year[1] < today or (which in ("next", "coming") and this_year[0] <= today)
    return arithmetic.month_of(date(today.year + 1, month, 1)) if passed else this_year


def _quarter(reader: Reader, number: int, year: str | None) -> Span:
    if not 1 <= number <= 4:
        raise reader.refuse("no_such_day")
    month = 3 * number - 2
    found = arithmetic.quarter_of(date(int(year or reader.today.year), month, 1))
    if not year and found[1] < reader.today:
        found = arithmetic.quarter_of(date(reader.today.year + 1, month, 1))
    return found


def _week_number(reader: Reader, number: int, year: str | None) -> Span:
    """ISO 8601 weeks; a number that has passed is next year's."""
    try:
        found = date.fromisocalendar(int(year or reader.today.year), number, 1)
        if not year and found + timedelta(days=6) < reader.today:
            found = date.fromisocalendar(reader.today.year + 1, number, 1)
    except ValueError:
        raise reader.refuse("no_such_day") from None
    return arithmetic.week_of(found)


def _week_in_month(reader: Reader, match: Match) -> Span:
    """The first week of a month is the one that holds its first Thursday, as ISO 8601 does for a year."""
    first, last = _month(reader, int(match["month1"]), match["year6"], None)
    if match["nth"] == "final":
        return arithmetic.week_of(last)
    thursday = first + timedelta(days=(3 - first.weekday()) % 7)
    return arithmetic.week_of(thursday + timedelta(days=7 * (int(match["nth"][2:]) - 1)))


def _week_with(reader: Reader, written: str) -> Span:
    year, month, day = (int(part) for part in written.split("-"))
    try:
        found = date(year or reader.today.year, month, day)
        if not year and arithmetic.week_of(found)[1] < reader.today:
            found = found.replace(year=found.year + 1)
    except ValueError:
        raise reader.refuse("no_such_day") from None
    return arithmetic.week_of(found)


def _span(reader: Reader, match: Match) -> Days:
    """A whole period or a part of it. The end of a period says only when at the latest."""
    part = _part(match["part"])
    if match["month"]:  # early and late say more of a month than which half
        part = {"early": "begin", "late": "end"}.get(part, part)
    span, rule = _whole(reader, match), reader.rule("part" if part else "period")
    if part == "rest":
        return Days(reader.today, span[1], rule, has_start=False)
    first, last = arithmetic.thirds(span, part)
    if last < reader.today and match["month"] and not match["year"]:
        year = arithmetic.month_of(arithmetic.add_months(span[0], 12))
        first, last = arithmetic.thirds(year, part)
    return Days(first, last, rule, has_start=part != "end")


def _part(said: str | None) -> str:
    return "mid" if said == "half" else (said or "").removeprefix("part:")


def _day_in(reader: Reader, match: Match) -> Days | None:
    """`volgende week dinsdag`, `1e week van okt op vrijdag`, `de 15e van volgende maand`."""
    if match["unit"] == "week" and not match["which"]:
        return None
    first, last = _whole(reader, match)
    groups = match.groupdict()
    if weekday := groups.get("wd1") or groups.get("wd2"):
        found = first + timedelta(days=(int(weekday) - first.weekday()) % 7)
        said = reader.weekday_words(found)
    else:
        number = int(groups.get("day1") or groups.get("day2") or 0)
        found = first + timedelta(days=number - 1)
        said = reader.day_words(found)
    if not first <= found <= last:
        raise reader.refuse("no_such_day")
    return Days.one(found, reader.rule("day_of", day=said))


def _days_in(reader: Reader, match: Match) -> Days | None:
    """`volgende maand van 4-23`; in a shorter period the numbers are hours."""
    start, end = (int(part) for part in re.findall(r"\d+", match["days"]))
    first, last = _whole(reader, match)
    if (last - first).days < 27:
        return None
    days = first + timedelta(days=start - 1), first + timedelta(days=end - 1)
    if not first <= days[0] <= days[1] <= last:
        raise reader.refuse("no_such_day")
    return Days(*days, reader.rule("period"), has_start=True)


def _months(reader: Reader, match: Match) -> Days:
    """`van maart tot mei` ends where May begins; `jan-feb 2017` has its year at the end."""
    last = _month(reader, int(match["to"]), match["until"], None)[0]
    first = date(last.year, int(match["from"]), 1)
    if match["since"]:
        first = first.replace(year=int(match["since"]))
    elif first >= last:
        first = arithmetic.add_months(first, -12)
    return Days(first, last - timedelta(days=1), reader.rule("period"), has_start=True)


PERIOD_RULES: list[tuple[str, Callable[[Reader, Match], Days | None]]] = [
    (
        r"(?:next |coming )?m:(?P<from>\d+)(?: yr:(?P<since>\d+))? to "
        r"m:(?P<to>\d+)(?: yr:(?P<until>\d+))?",
        _months,
    ),
    (rf"(?:{_PERIOD}) (?P<days>pair:\d+-\d+|n:\d+ to n:\d+)", _days_in),
    (rf"wd:(?P<wd1>\d) (?:{_PERIOD})", _day_in),
    (rf"(?:{_PERIOD}) (?:to )?wd:(?P<wd2>\d)", _day_in),
    (rf"o:(?P<day1>\d+) (?:u:day )?(?!u:quarter|u:week)(?:{_PERIOD})", _day_in),
    (rf"(?:{_PERIOD}) o:(?P<day2>\d+)", _day_in),
    (rf"(?:(?P<part>part:\w+|half) )?(?:{_PERIOD})", _span),
]
