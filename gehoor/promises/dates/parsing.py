"""From the words to a moment or window that can be promised."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from gehoor.core import wording
from gehoor.core.calendars import NoServiceHours, ServiceHours
from gehoor.promises.arithmetic import add_months
from gehoor.promises.terms.house import within

from . import clocks, days
from .clocks import Clock
from .reader import Days, NotADate, Reader
from .tokens import tokens

FARTHEST = timedelta(days=366)
_ON_THE_CLOCK = re.compile(
    r"(?:over|in|within|after) n:(\d+) u:(hour|minute)(?: after (?:now|d:0))?"
    r"|n:(\d+) u:(hour|minute) (?:part:late|after (?:now|d:0))"
)
_WITH_OFFSET = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d[\d:.]*(?:[Zz]|[+-]\d\d:\d\d)")
_TIME_SAID = re.compile(r"t:|dp:|\b(?:at|half|quarter|am|pm|u:hour)\b")
_COMING_HOURS = re.compile(r"(?:next|coming)(?: n:(\d+))? u:(hour|minute)")


@dataclass(frozen=True, slots=True)
class Reading:
    """What was said: from `starts` (None when only the latest moment counts) until `due`, both in UTC.

    `text` is the whole of it in words, which read the same when typed again; `rule` says how it was found.
    """

    starts: datetime | None
    due: datetime
    text: str
    rule: str


def parse(text: str, now: datetime, hours: ServiceHours, language: str) -> Reading:
    """What `text` says, seen from `now`.

    A day without a time ends at 17.00, or when service closes if that is earlier; a period on the last day
    of it that has service hours. Raises NotADate, with a sentence in `language` (`nl`, `en`) and what it
    could have meant, for what is unknown, impossible, ambiguous, past or over a year away.
    """
    reader = Reader(" ".join(text.split()), now, hours, language)
    try:
        return _read(reader)
    except NotADate as refused:
        meant = tuple(each for each in refused.candidates if _can_be_promised(reader, each))
        raise (reader.asking(refused, meant) if meant else NotADate(str(refused))) from None


def _can_be_promised(reader: Reader, text: str) -> bool:
    try:
        _read(replace(reader, text=text))
    except NotADate:
        return False
    return True


def _read(reader: Reader) -> Reading:
    try:
        return _understood(reader)
    except (OverflowError, NoServiceHours) as error:
        raise reader.refuse("far", moment=reader.text) from error


def _understood(reader: Reader) -> Reading:
    if _WITH_OFFSET.fullmatch(reader.text):
        return _exactly(reader)
    words = tokens(reader.text)
    if words is None:
        raise reader.refuse("unknown")
    if not words:
        raise reader.refuse("empty" if not reader.text else "unknown")
    _refuse_what_is_no_date(reader, words)
    return _on_the_clock(reader, words) or _on_a_day(reader, words)


def _exactly(reader: Reader) -> Reading:
    """An ISO 8601 moment with its offset, as programs write it."""
    try:
        due = datetime.fromisoformat(reader.text).astimezone(UTC)
    except ValueError:
        raise reader.refuse("no_such_day") from None
    return _checked(reader, None, due.replace(second=0, microsecond=0), reader.rule("date"))


def _refuse_what_is_no_date(reader: Reader, words: str) -> None:
    """What repeats, has no end, or says only how long; a bare number or `8-12` may be a day or hours."""
    if "every" in words.split():
        raise reader.refuse("repeats")
    if re.match(r"since\b|after (?!n:\d+ u:)", words):
        raise reader.refuse("open")
    if re.fullmatch(r"n:\d+ u:(?!hour)\w+", words):
        how = f"over {reader.text}" if reader.language == "nl" else f"in {reader.text}"
        raise reader.refuse("how_long", how)
    if words == "now":
        raise reader.refuse("unknown")
    pair = re.fullmatch(r"pair:(\d+)-(\d+)", words)
    if pair and int(pair[1]) < int(pair[2]) <= 12:
        meant = (words.replace("pair", "slash"), f"n:{pair[1]} to n:{pair[2]}")
        raise reader.refuse("ambiguous", *_meant(reader, *meant))
    if number := re.fullmatch(r"n:(\d+)", words):
        raise reader.refuse("ambiguous", *_meant(reader, f"o:{number[1]}", f"{words} u:hour"))


def _meant(reader: Reader, *readings: str) -> list[str]:
    """What each of the readings would be, of those that can be promised."""
    found = []
    dutch = replace(reader, language="nl")  # a slash is day and month here
    for words in readings:
        try:
            reading = _on_a_day(dutch, words)
        except NotADate:
            continue
        found.append(_text(reader, reading.starts, reading.due))
    return found


def _on_the_clock(reader: Reader, words: str) -> Reading | None:
    """`over 3 uur`, `30 minuten later`, `het komende uur`: counted on the clock, whatever the day."""
    now = reader.now.replace(second=0, microsecond=0)
    if match := _ON_THE_CLOCK.fullmatch(words):
        number, unit, starts = match[1] or match[3], match[2] or match[4], None
    elif match := _COMING_HOURS.fullmatch(words):
        number, unit, starts = match[1] or "1", match[2], now
    else:
        return None
    length = timedelta(hours=int(number)) if unit == "hour" else timedelta(minutes=int(number))
    due = within(now, length, reader.hours).until
    return _checked(reader, starts, due, reader.rule("clock"))


def _on_a_day(reader: Reader, words: str) -> Reading:
    if two := _two_moments(reader, words):
        return two
    before = words.startswith("before ")
    found, rest = days.take(reader, words.removeprefix("before "))
    if found is None:
        return _at_next(reader, rest)
    if rest in ("", "dayend"):
        return _whole_days(reader, _before(reader, found) if before else found)
    if found.first != found.last:
        raise reader.refuse("which_day")
    clock = clocks.read(reader, rest.removeprefix("before "))
    only_latest = before or rest.startswith("before ")
    return _at(reader, found, replace(clock, start=None) if only_latest else clock)


def _two_moments(reader: Reader, words: str) -> Reading | None:
    """`vandaag 12.00 tot morgen 12.00`: a day on both sides, and a time on at least one."""
    side, joined, other = words.partition(" to ")
    if not joined or " to " in other or not _TIME_SAID.search(words):
        return None
    last, until = days.take(reader, other)
    first, at = days.take(reader, side) if last else (None, "")
    if first is None or last is None or not (at or until):
        return None
    if first.last < reader.today:
        raise reader.refuse("past", moment=reader.candidate(first.last))
    starts = reader.instant(first.last, clocks.read(reader, at).end if at else 0)
    due = (
        reader.instant(last.last, clocks.read(reader, until).end)
        if until
        else reader.end_of(last.last)
    )
    return _checked(reader, starts, due, last.rule)


def _before(reader: Reader, found: Days) -> Days:
    """`vóór vrijdag` is Thursday at the latest; `vóór het eind van de week` is by that end."""
    if found.first != found.last and not found.has_start:
        return found
    day = found.first - timedelta(days=1)
    open_day = reader.last_open(day - timedelta(days=7), day)
    return Days.one(max(open_day, min(reader.today, day)), reader.rule("before"))


def _at_next(reader: Reader, words: str) -> Reading:
    """A time without a day: today, or tomorrow when it (or the start of a window) has passed."""
    today = Days.one(reader.today, reader.rule("next_time"))
    if words == "dayend":
        return _whole_days(reader, today)
    clock = clocks.read(reader, words.removeprefix("before "))
    if words.startswith("before "):
        clock = replace(clock, start=None)
    counts = clock.end if clock.start is None or clock.is_part else clock.start
    if reader.instant(reader.today, counts) > reader.now:
        return _at(reader, today, clock)
    return _at(reader, Days.one(_next_day(reader), today.rule), clock)


def _next_day(reader: Reader) -> date:
    return reader.today + timedelta(days=1)


def _whole_days(reader: Reader, found: Days) -> Reading:
    day = reader.last_open(max(found.first, min(reader.today, found.last)), found.last)
    due = reader.end_of(day)
    starts = None
    first = reader.first_open(found.first, day)
    if found.has_start and reader.today < first < day:
        spans = reader.hours.spans(first)
        starts = spans[0][0] if spans else reader.instant(first, 0)
    time = wording.clock_time(due, reader.language, reader.hours.zone)
    return _checked(reader, starts, due, f"{found.rule}; {reader.rule('end_of_day', time=time)}")


def _at(reader: Reader, found: Days, clock: Clock) -> Reading:
    starts = None if clock.start is None else reader.instant(found.last, clock.start)
    due = reader.instant(found.last, clock.end)
    if clock.is_part:
        starts, due = _within_hours(reader, found.last, starts, due)
    rule = f"{found.rule}; {reader.rule(clock.rule)}" if clock.rule else found.rule
    return _checked(reader, starts, due, rule)


def _within_hours(
    reader: Reader, day: date, starts: datetime | None, due: datetime
) -> tuple[datetime | None, datetime]:
    """A part of the day, as far as it is open then, and from now on."""
    spans = reader.hours.spans(day)
    if spans and starts and spans[0][0] < due and starts < spans[-1][1]:
        starts, due = max(starts, spans[0][0]), min(due, spans[-1][1])
    return (None if starts and starts <= reader.now else starts), due


def _checked(reader: Reader, starts: datetime | None, due: datetime, rule: str) -> Reading:
    if due <= reader.now:
        said = wording.moment(due, reader.language, reader.hours.zone)
        raise reader.refuse("past", *_still_to_come(reader, due), moment=said)
    if due - reader.now > FARTHEST:
        zone = reader.hours.zone
        raise reader.refuse("far", moment=wording.moment(due, reader.language, zone, year=True))
    if starts and starts >= due:
        raise reader.refuse("backwards")
    if not reader.hours.spans(due.astimezone(reader.hours.zone).date()):
        rule = f"{rule}; {reader.rule('closed')}"
    return Reading(starts, due, _text(reader, starts, due), rule)


def _still_to_come(reader: Reader, due: datetime) -> list[str]:
    """The same time on the next day, or the same day a year later, whichever was near."""
    zone = reader.hours.zone
    local = due.astimezone(zone)
    time = wording.clock_time(due, reader.language, zone)
    if local.date() == reader.today:
        return [reader.candidate(_next_day(reader), time)]
    next_year = add_months(local.date(), 12 * (reader.today.year + 1 - local.year))
    if next_year - reader.today > FARTHEST:
        next_year = add_months(next_year, -12)
    return [reader.candidate(next_year, time)] if next_year >= reader.today else []


def _text(reader: Reader, starts: datetime | None, due: datetime) -> str:
    zone = reader.hours.zone
    other_year = due.astimezone(zone).year != reader.today.year
    return wording.window(starts, due, reader.language, zone, year=other_year)
