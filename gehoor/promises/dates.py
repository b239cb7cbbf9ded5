"""Dates as people say them: `do 14`, `vr`, `morgen 9.30`, `over 2 werkdagen`, `3 mrt 14-16u`, `tue 3pm`.

Dutch and English words are both understood, whoever types them. Pure; what comes out is read back in
full before it counts, so a guess that is wrong is seen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from gehoor.core import wording
from gehoor.core.calendars import ServiceHours

END_OF_DAY = time(17)
FARTHEST = timedelta(days=366)
FARTHEST_WITHOUT_YEAR = timedelta(days=300)
GRANULARITY = timedelta(minutes=5)

SENTENCES = {
    "nl": {
        "empty": "Typ een datum, bijvoorbeeld: vr, do 14, morgen 9.30 of over 2 werkdagen.",
        "unknown": "“{text}” is geen datum die ik ken. Probeer: vr, do 14, morgen 9.30, 3 mrt 14-16u.",
        "no_such_day": "“{text}” bestaat niet. Kijk de dag en de maand na.",
        "no_such_time": "“{text}” is geen tijd. Schrijf een tijd als 9.30 of 14u.",
        "other_weekday": "{day} valt op een {weekday}. Verbeter de dag of de datum.",
        "past": "{moment} is al voorbij. Kies een moment dat nog komt.",
        "far": "{moment} is meer dan een jaar weg. Kies een datum dichterbij.",
        "which_year": "{day} is dit jaar al voorbij. Noem het jaar als je volgend jaar bedoelt.",
        "backwards": "Het einde ligt niet na het begin. Schrijf bijvoorbeeld 14-16u.",
    },
    "en": {
        "empty": "Type a date, for example: fri, thu 14, tomorrow 9:30 or in 2 working days.",
        "unknown": "“{text}” is no date that I know. Try: fri, thu 14, tomorrow 9:30, 3 mar 2-4pm.",
        "no_such_day": "“{text}” does not exist. Check the day and the month.",
        "no_such_time": "“{text}” is no time. Write a time as 9:30 or 3pm.",
        "other_weekday": "{day} is a {weekday}. Correct the weekday or the date.",
        "past": "{moment} has passed. Choose a moment that is still to come.",
        "far": "{moment} is more than a year away. Choose a nearer date.",
        "which_year": "{day} has passed this year. Give the year if you mean next year.",
        "backwards": "The end does not lie after the start. Write for example 2-4pm.",
    },
}

_DAYS = {"vandaag": 0, "today": 0, "morgen": 1, "tomorrow": 1, "overmorgen": 2}
_WEEKDAYS = {
    name.lower(): number
    for names in (*wording.WEEKDAYS.values(), *wording.FULL_WEEKDAYS.values())
    for number, name in enumerate(names)
} | {"tues": 1, "thurs": 3, "thur": 3}
_MONTHS = {
    name.lower(): number
    for names in (*wording.MONTHS.values(), *wording.SHORT_MONTHS.values())
    for number, name in enumerate(names, start=1)
} | {"maa": 3, "sept": 9}

_FILLER = re.compile(r"\b(?:om|op|uiterlijk|voor|vóór|at|on|by|before|aanstaande)\b")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:t|\b)")
_NUMERIC = re.compile(
    r"(?P<day>\d{1,2})[-/](?P<month>\d{1,2})(?:[-/](?P<year>\d{4}))?(?![\d.:]|\s*(?:u|uur|h|am|pm)\b)"
)
_NAMED = re.compile(
    rf"(?P<day>\d{{1,2}})\s+(?P<month>{'|'.join(_MONTHS)})\b\.?(?:\s+(?P<year>\d{{4}})\b)?"
)
_WEEKDAY = re.compile(rf"({'|'.join(sorted(_WEEKDAYS, key=len, reverse=True))})\b\.?")
_DAY_NUMBER = re.compile(
    r"(\d{1,2})(?:e|th|st|nd|rd)?(?![\d.:/\-–]|\s*(?:u|uur|h|am|pm|-|–|tot|to|en|and)\b)"
)
_RELATIVE = re.compile(
    r"(?:over|in|na|after)\s+(\d{1,3}|een|one|a)\s+"
    r"(werkdag(?:en)?|working days?|business days?|dag(?:en)?|days?|w(?:eek|eken|eeks)|"
    r"uur|uren|hours?|min(?:uten|uut|utes?)?)\b"
)
_ONE_TIME = r"(\d{1,2})(?:[.:u](\d{2}))?\s*(am|pm|uur|u|h)?"
_TIME = re.compile(rf"{_ONE_TIME}$")
_WINDOW = re.compile(
    rf"(?:(?:tussen|between|van|from)\s+)?{_ONE_TIME}\s*(?:-|–|tot|to|en|and)\s*{_ONE_TIME}$"
)


class NotADate(ValueError):
    """What was typed cannot be promised; the message is a sentence that says what to type."""


@dataclass(frozen=True, slots=True)
class _Reader:
    text: str
    now: datetime
    hours: ServiceHours
    language: str

    def refuse(self, why: str, **words: object) -> NotADate:
        return NotADate(SENTENCES[self.language][why].format(**{"text": self.text, **words}))

    @property
    def today(self) -> date:
        return self.now.astimezone(self.hours.zone).date()

    def instant(self, day: date, at: time) -> datetime:
        return datetime.combine(day, at, self.hours.zone).astimezone(UTC)


def parse(
    text: str, now: datetime, hours: ServiceHours, language: str
) -> tuple[datetime | None, datetime]:
    """What `text` says, seen from `now`: (start of the window or None, the moment at the latest), in UTC.

    A day without a time ends at 17.00, or when service closes if that is earlier. Raises NotADate, with a
    sentence in `language` (`nl`, `en`), for what is unknown, impossible, past or over a year away.
    """
    reader = _Reader(text.strip(), now, hours, language)
    words = " ".join(_FILLER.sub(" ", text.lower()).split())
    if not words:
        raise reader.refuse("empty")
    starts, due = _relative(reader, words) or _absolute(reader, words)
    said = wording.moment(due, language, hours.zone)
    if starts and starts >= due:
        raise reader.refuse("backwards")
    if due <= now:
        raise reader.refuse("past", moment=said)
    if due - now > FARTHEST:
        raise reader.refuse("far", moment=said)
    return starts, due


def _relative(reader: _Reader, words: str) -> tuple[datetime | None, datetime] | None:
    """`over 2 werkdagen`, `in 3 hours`; days and weeks may carry a time."""
    match = _RELATIVE.match(words)
    if not match:
        return None
    number = int(match[1]) if match[1].isdigit() else 1
    unit, rest = match[2], words[match.end() :].strip()
    if unit.startswith(("uur", "uren", "hour", "min")):
        step = timedelta(minutes=number) if unit.startswith("min") else timedelta(hours=number)
        return None, _rounded_up(reader.now + step)
    if unit.startswith(("werk", "working", "business")):
        due = reader.hours.working_day_after(reader.now, number, at_hour=END_OF_DAY.hour)
        day = due.astimezone(reader.hours.zone).date()
    else:
        day = reader.today + timedelta(days=number * (7 if unit.startswith("w") else 1))
    return _on(reader, day, rest)


def _rounded_up(at: datetime) -> datetime:
    odd = timedelta(minutes=at.minute % 5, seconds=at.second, microseconds=at.microsecond)
    return at + (GRANULARITY - odd) if odd else at


def _absolute(reader: _Reader, words: str) -> tuple[datetime | None, datetime]:
    day, rest = _day(reader, words)
    if day is not None:
        return _on(reader, day, rest)
    starts, due = _on(reader, reader.today, rest)
    return (
        (starts, due) if due > reader.now else _on(reader, reader.today + timedelta(days=1), rest)
    )


def _day(reader: _Reader, words: str) -> tuple[date | None, str]:
    """The day at the start of `words`, if there is one, and what follows it."""
    first, _, rest = words.partition(" ")
    if first in _DAYS:
        return reader.today + timedelta(days=_DAYS[first]), rest
    if match := _ISO.match(words):
        return _date(reader, int(match[3]), int(match[2]), int(match[1])), _after(words, match)
    if match := _WEEKDAY.match(words):
        return _by_weekday(reader, _WEEKDAYS[match[1]], _after(words, match))
    return _by_date(reader, words)


def _after(words: str, match: re.Match[str]) -> str:
    return words[match.end() :].strip(" ,")


def _by_date(reader: _Reader, words: str) -> tuple[date | None, str]:
    """`3 mrt`, `14-5`, `14/5/2026`; `14-16` is a window, because there is no month 16."""
    if match := _NAMED.match(words):
        month = _MONTHS[match["month"]]
    elif (match := _NUMERIC.match(words)) and 1 <= int(match["month"]) <= 12:
        month = int(match["month"])
    else:
        return None, words
    year = int(match["year"]) if match["year"] else None
    return _date(reader, int(match["day"]), month, year), _after(words, match)


def _date(reader: _Reader, day: int, month: int, year: int | None) -> date:
    """A day of the calendar; without a year the next one, if that is not nearly a year away."""
    try:
        found = date(year or reader.today.year, month, day)
        if year is None and found < reader.today:
            found = date(reader.today.year + 1, month, day)
    except ValueError:
        raise reader.refuse("no_such_day") from None
    if year is None and found - reader.today > FARTHEST_WITHOUT_YEAR:
        said = f"{day} {wording.MONTHS[reader.language][month - 1]}"
        raise reader.refuse("which_year", day=said)
    return found


def _by_weekday(reader: _Reader, weekday: int, rest: str) -> tuple[date, str]:
    """`do` is the next Thursday after today; `do 14` and `do 14 mei` must be a Thursday.

    After a weekday `8-12` is a window, not a day in December.
    """
    found, after = (None, rest) if _WINDOW.fullmatch(rest) else _by_date(reader, rest)
    if found is None and (match := _DAY_NUMBER.match(rest)):
        found, after = _next_with_number(reader, int(match[1])), _after(rest, match)
    if found is None:
        ahead = (weekday - reader.today.weekday() - 1) % 7 + 1
        return reader.today + timedelta(days=ahead), rest
    if found.weekday() != weekday:
        raise reader.refuse(
            "other_weekday",
            day=f"{found.day} {wording.MONTHS[reader.language][found.month - 1]}",
            weekday=wording.FULL_WEEKDAYS[reader.language][found.weekday()],
        )
    return found, after


def _next_with_number(reader: _Reader, number: int) -> date:
    """The first day from today on with this number in its month."""
    for ahead in range(62):
        day = reader.today + timedelta(days=ahead)
        if day.day == number:
            return day
    raise reader.refuse("no_such_day")


def _on(reader: _Reader, day: date, rest: str) -> tuple[datetime | None, datetime]:
    """The moment or window that `rest` says on `day`; the end of the day when it says nothing."""
    if not rest:
        return None, _end_of(reader, day)
    if match := _WINDOW.fullmatch(rest):
        last = _time(reader, match[4], match[5], match[6])
        first = _time(reader, match[1], match[2], match[3] or _same_half(match))
        return reader.instant(day, first), reader.instant(day, last)
    if match := _TIME.fullmatch(rest):
        return None, reader.instant(day, _time(reader, match[1], match[2], match[3]))
    raise reader.refuse("unknown")


def _same_half(match: re.Match[str]) -> str | None:
    """`2-4pm` is two in the afternoon, `9-5pm` nine in the morning."""
    if match[6] not in ("am", "pm"):
        return None
    return match[6] if int(match[1]) % 12 < int(match[4]) % 12 else "am"


def _end_of(reader: _Reader, day: date) -> datetime:
    spans = reader.hours.spans(day)
    end = reader.instant(day, END_OF_DAY)
    return min(end, spans[-1][1]) if spans else end


def _time(reader: _Reader, hour: str, minute: str | None, half: str | None) -> time:
    number = int(hour)
    if half in ("am", "pm"):
        if not 1 <= number <= 12:
            raise reader.refuse("no_such_time")
        number = number % 12 + (12 if half == "pm" else 0)
    try:
        return time(number, int(minute or 0))
    except ValueError:
        raise reader.refuse("no_such_time") from None
