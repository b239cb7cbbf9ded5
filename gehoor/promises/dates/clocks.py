"""What time the tokens name, once the day has been taken out of them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .reader import Reader

HOUR, HALF_DAY, DAY = 3600, 43_200, 86_400
AFTERNOON_HOURS = range(1, 7)
"""Hours that people who promise something mean in the afternoon: `half 4`, `3u`; `03:00` is exact."""

DAY_PARTS = {
    "morning": (8, 12),
    "afternoon": (12, 18),
    "evening": (18, 22),
    "lunch": (12, 13),
    "firsthalf": (0, 12),
    "secondhalf": (12, 24),
}
LATER_PARTS = ("afternoon", "evening")


@dataclass(frozen=True, slots=True)
class Clock:
    """Seconds after local midnight: `end` at the latest, from `start` when it is a window.

    `rule` names what was understood without being said; a `part` of the day keeps to opening hours.
    """

    start: int | None
    end: int
    rule: str = ""

    @property
    def is_part(self) -> bool:
        return self.rule == "day_part"


@dataclass(frozen=True, slots=True)
class _Time:
    """A time as said: `exact` when nothing is left to understand (15:00, 3 pm, 's ochtends)."""

    second: int
    exact: bool
    said_half: bool = False

    def later_by_half(self) -> _Time:
        return _Time(self.second + HALF_DAY, exact=True)


_PART = r"dp:\w+"
_HALF = rf"(?:am|pm|{_PART})"
_TIME = (
    r"(?:at )?(?:t:[\d:]+|half n:\d+|half past n:\d+|quarter (?:over|past|before|to) n:\d+"
    r"|n:\d+ (?:u:minute )?(?:over|past|before) (?:half )?n:\d+|n:\d+)(?: u:hour)?"
)
_ONE = re.compile(rf"(?:(?P<first>{_PART}) )?(?P<time>{_TIME})(?: (?P<half>{_HALF}))?")
_WINDOW = re.compile(
    rf"(?:(?P<part>{_PART}) )?(?P<start>{_TIME})(?: (?P<half1>{_HALF}))? to "
    rf"(?P<end>{_TIME})(?: (?P<half2>{_HALF}))?"
)
_DAY_PART = re.compile(r"(?:part:(?P<which>early|late) )?dp:(?P<part>\w+)")


def read(reader: Reader, tokens: str) -> Clock:
    """The moment or window that `tokens` say. Raises NotADate when they are no time."""
    tokens = re.sub(r"^pair:(\d+)-(\d+)$", r"n:\1 to n:\2", tokens)
    if match := _WINDOW.fullmatch(tokens):
        return _window(reader, match)
    if match := _ONE.fullmatch(tokens):
        return _moment(reader, match)
    if match := _DAY_PART.fullmatch(tokens):
        return _part(reader, match)
    raise reader.refuse("unknown")


def _moment(reader: Reader, match: re.Match[str]) -> Clock:
    time = _in_half(reader, _time(reader, match["time"]), match["half"] or match["first"])
    if time.exact or time.second // HOUR not in AFTERNOON_HOURS:
        return Clock(None, time.second)
    return Clock(None, time.later_by_half().second, "spoken")


def _window(reader: Reader, match: re.Match[str]) -> Clock:
    half = match["half2"] or match["part"]
    end = _in_half(reader, _time(reader, match["end"]), half)
    start = _time(reader, match["start"])
    if match["half1"]:
        start = _in_half(reader, start, match["half1"])
    elif half and not start.exact:
        start = _with_end(reader, start, end, half)
    rule = ""
    if not start.exact and start.second // HOUR in AFTERNOON_HOURS:
        start, rule = start.later_by_half(), "spoken"
    if not end.exact and end.second <= start.second and end.second < HALF_DAY:
        end = end.later_by_half()
    if end.second <= start.second:
        raise reader.refuse("backwards")
    return Clock(start.second, end.second, rule)


def _with_end(reader: Reader, start: _Time, end: _Time, half: str) -> _Time:
    """`2-4pm` is two in the afternoon, `9-5pm` nine in the morning."""
    same = _in_half(reader, start, half)
    return same if same.second < end.second else _in_half(reader, start, "am")


def _in_half(reader: Reader, time: _Time, half: str | None) -> _Time:
    """With `am`, `pm` or the part of the day that was said with it."""
    if half is None:
        return time
    hour = time.second // HOUR
    if half in ("am", "pm"):
        if not 1 <= hour <= 12:
            raise reader.refuse("no_such_time")
        return _Time(time.second % HALF_DAY + (HALF_DAY if half == "pm" else 0), exact=True)
    later = half.removeprefix("dp:") in LATER_PARTS and hour < 12
    return _Time(time.second + (HALF_DAY if later else 0), exact=True)


def _time(reader: Reader, said: str) -> _Time:
    """One time as figures or words; `half 4` is half past three in Dutch."""
    numbers = [int(number) for number in re.findall(r"\d+", said)]
    if "t:" in said:
        return _written(reader, said, numbers)
    hour = numbers[-1]
    if hour > (12 if _shift(said, numbers) else 24):
        raise reader.refuse("no_such_time")
    if said.removeprefix("at ").startswith("half n") and reader.language == "en":
        meant = (f"{(hour - 1) or 12}:30", f"{hour}:30")
        raise reader.refuse("ambiguous", *meant)
    minutes = hour * 60 + _shift(said, numbers)
    return _Time(minutes * 60 % DAY if hour < 24 else DAY, exact=hour > 12)


def _shift(said: str, numbers: list[int]) -> int:
    """Minutes to or past the hour: `kwart voor`, `10 over half`, `half past`."""
    half = (30 if "half past" in said else -30) if "half" in said else 0
    apart = 15 if "quarter" in said else (numbers[0] if len(numbers) > 1 else 0)
    return half + (-apart if re.search(r"\b(?:before|to)\b", said) else apart)


def _written(reader: Reader, said: str, numbers: list[int]) -> _Time:
    hour, minute, second = (*numbers, 0)[:3]
    midnight = hour == 24 and not minute and not second
    if (hour > 23 and not midnight) or minute > 59 or second > 59:
        raise reader.refuse("no_such_time")
    exact = hour > 12 or re.search(r"t:0", said) is not None
    return _Time(hour * HOUR + minute * 60 + second, exact=exact)


def _part(reader: Reader, match: re.Match[str]) -> Clock:
    if match["part"] not in DAY_PARTS:
        raise reader.refuse("unknown")
    start, end = (hour * HOUR for hour in DAY_PARTS[match["part"]])
    middle = (start + end) // 2 // HOUR * HOUR
    if match["which"] == "early":
        end = middle
    elif match["which"] == "late":
        start = middle
    return Clock(start, end, "day_part")
