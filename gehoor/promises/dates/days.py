"""Which day, or which days, the tokens name; the rest of the tokens is left for the clock."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from gehoor.promises import arithmetic

from .periods import PERIOD_RULES
from .reader import Days, NotADate, Reader
from .singles import SINGLE, by_number, next_numbered, numbered, single, whole

FARTHEST_BY_NUMBER = 92
"""Days: a weekday and a number that only match after three months need their month."""

LONGEST_COUNT = 400
"""Of any unit: what lies further is too far away in any case."""

Match = re.Match[str]
Rule = Callable[[Reader, Match], Days | None]
"""None when the words turn out to mean something else after all."""
DATE = r"(?:date|slash|pair):[\d-]+"
ANCHOR = rf"d:-?\d|now|hd:\w+|{DATE}"
END = rf"(?:(?:this|next|coming) )?(?:{ANCHOR}|o:\d+|wd:\d)"


def take(reader: Reader, tokens: str) -> tuple[Days | None, str]:
    """The day or days in `tokens`, and the tokens that are left. Raises NotADate for no day at all."""
    for pattern, rule in RULES:
        match = pattern.search(tokens)
        found = rule(reader, match) if match else None
        if match and found:
            if re.fullmatch(r"n:\d+ ", tokens[: match.start()]):
                raise reader.refuse("unknown")
            left = f"{tokens[: match.start()]} {tokens[match.end() :]}"
            return found, " ".join(left.split())
    return None, tokens


def _weekday_and_date(reader: Reader, match: Match) -> Days | None:
    """`do 14 mei` must be a Thursday; `do 8-12` is from eight to twelve unless 8 December is a Thursday."""
    hours = match["date"].startswith("pair")
    try:
        found, weekday = single(reader, match["date"]), int(match["wd"])
    except NotADate:
        if hours:
            return None
        raise
    if found.weekday() == weekday:
        return Days.one(found, reader.rule("date"))
    if hours:
        return None
    raise _other_weekday(reader, found, _nearest(found, weekday), found)


def _nearest(day: date, weekday: int) -> date:
    """That weekday at most three days away."""
    return day + timedelta(days=(weekday - day.weekday() + 3) % 7 - 3)


def _other_weekday(reader: Reader, found: date, *meant: date) -> NotADate:
    return reader.refuse(
        "other_weekday",
        *(reader.candidate(day) for day in meant if day >= reader.today),
        day=reader.day_words(found),
        weekday=reader.weekday_words(found),
    )


def _weekday_and_number(reader: Reader, match: Match) -> Days:
    """`do 14`: the next Thursday the 14th, if that comes within three months."""
    weekday, number = int(match["wd"]), int(match["number"])
    near = next_numbered(reader, number)
    found = next(day for day in numbered(reader, number) if day.weekday() == weekday)
    if (found - reader.today).days > FARTHEST_BY_NUMBER:
        raise _other_weekday(reader, near, _nearest(near, weekday), near, found)
    if found == near:
        return Days.one(
            found, reader.rule("weekday", weekday=f"{reader.weekday_words(found)} {number}")
        )
    rule = reader.rule(
        "next_number",
        weekday=reader.weekday_words(found),
        number=number,
        other=reader.day_words(near),
        other_weekday=reader.weekday_words(near),
    )
    return Days.one(found, rule)


def _counted(reader: Reader, match: Match) -> Days:
    """`over 2 werkdagen`, `in 3 weeks`, `4 maanden vanaf morgen`, `di over een week`."""
    number, unit = int(match["number"]), match["unit"]
    anchor = match["before"] or match["anchor"]
    start = single(reader, anchor) if anchor else reader.today
    on = match.groupdict().get("on")
    if match["back"] == "before":
        number = -number
    if abs(number) > LONGEST_COUNT:
        raise reader.refuse("far", moment=reader.text)
    if unit == "workday":
        noon = reader.instant(start, 12 * 3600)
        due = reader.hours.working_day_after(noon, max(number, 0), at_hour=12)
        found = due.astimezone(reader.hours.zone).date()
        return Days.one(found, reader.rule("workdays"))
    found = arithmetic.later(start, number, unit)
    if on:
        found = arithmetic.week_of(found)[0] + timedelta(days=int(on))
    return Days.one(found, reader.rule("counted", day=reader.day_words(start)))


def _coming_count(reader: Reader, match: Match) -> Days:
    """`de komende vijf dagen`: from tomorrow on."""
    number = min(int(match["n1"] or match["n2"]), LONGEST_COUNT)
    last = arithmetic.later(reader.today, number, match["unit"])
    return Days(reader.today + timedelta(days=1), last, reader.rule("period"), has_start=True)


def _between(reader: Reader, match: Match) -> Days:
    """`9 tot 12 juni`, `van 1-10 tot 7-11`, `ma-wo`: what the end says, the start need not."""
    first, last = _ends(reader, match["first"], match["last"])
    for day, weekday in ((first, match["wd1"]), (last, match["wd2"])):
        if weekday and day.weekday() != int(weekday):
            raise _other_weekday(reader, day, day)
    if first > last:
        raise reader.refuse("backwards")
    return Days(first, last, reader.rule("period"), has_start=True)


def _ends(reader: Reader, start: str, end: str) -> tuple[date, date]:
    if weekday := re.fullmatch(r"wd:(\d)", end):
        first = single(reader, start)
        return first, first + timedelta(days=(int(weekday[1]) - first.weekday() - 1) % 7 + 1)
    last = single(reader, end)
    if number := re.fullmatch(r"[no]:(\d+)", start):
        return _same_month(reader, last, int(number[1])), last
    if written := re.fullmatch(r"(?:date:0-(\d+)-(\d+)|(?:slash|pair):(\d+)-(\d+))", start):
        month, day = int(written[1] or written[4]), int(written[2] or written[3])
        return _just_before(reader, last, month, day), last
    return single(reader, start), last


def _same_month(reader: Reader, last: date, day: int) -> date:
    if not 1 <= day <= last.day:
        raise reader.refuse("backwards")
    return last.replace(day=day)


def _just_before(reader: Reader, last: date, month: int, day: int) -> date:
    """The last time before `last` that it was that day."""
    for year in (last.year, last.year - 1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found <= last:
            return found
    raise reader.refuse("no_such_day")


_CLOCK_FOLLOWS = r"(?! (?:u:hour|am|pm|to|past|before)\b)"
RULES: list[tuple[re.Pattern[str], Rule]] = [
    (
        whole(
            rf"(?:wd:(?P<wd1>\d) )?(?P<first>{END}|[no]:\d+) to "
            rf"(?:wd:(?P<wd2>\d) )?(?P<last>{ANCHOR}|o:\d+|wd:\d)"
        ),
        _between,
    ),
    (
        whole(
            rf"(?:(?P<before>wd:\d|d:\d) )?(?:over|in|within|after) n:(?P<number>\d+) "
            rf"u:(?P<unit>workday|day|week|month|quarter|year)(?: (?P<back>after|before))?"
            rf"(?: (?P<anchor>{ANCHOR})| wd:(?P<on>\d))?"
        ),
        _counted,
    ),
    (
        whole(
            rf"(?P<before>(?!))?n:(?P<number>\d+) u:(?P<unit>workday|day|week|month|year) "
            rf"(?:(?P<back>after|before) )?(?P<anchor>{ANCHOR}|wd:\d)"
        ),
        _counted,
    ),
    (
        whole(
            r"(?:(?:next|coming) n:(?P<n1>\d+)|n:(?P<n2>\d+) (?:next|coming)) "
            r"u:(?P<unit>day|week|month|year)"
        ),
        _coming_count,
    ),
    *((whole(pattern), rule) for pattern, rule in PERIOD_RULES),
    (whole(rf"(?:(?:this|next|coming) )?wd:(?P<wd>\d) (?P<date>{DATE})"), _weekday_and_date),
    (whole(r"(?P<date>date:[\d-]+) wd:(?P<wd>\d)"), _weekday_and_date),
    (whole(rf"wd:(?P<wd>\d) [no]:(?P<number>\d+){_CLOCK_FOLLOWS}"), _weekday_and_number),
    (whole(r"n:(?P<number>\d+)(?= (?:t:|at n:))"), by_number),
    *SINGLE,
]
"""The most telling first: what a longer rule takes, a shorter one may not take apart."""
