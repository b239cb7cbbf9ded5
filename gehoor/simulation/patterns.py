"""The planted patterns of the year (processes: a to j): how likely each promise is kept.

What is planted here has to be found again in the data; the tests measure each by SQL.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from random import Random
from zoneinfo import ZoneInfo

from gehoor.promises.enums import PromiseKind

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
STRIKE = ((2, 27), (3, 3))
BACKLOG, MAILING, LEAVING = (2, 23), (3, 12), (3, 31)
"""Month and day: once in every year that is played."""
KEPT, MOVED = 0.78, 0.13
"""Of ten promises seven are kept on the first date (a public baseline of 71 to 73 %): what illness and
closing time take away comes off these."""
MOVED_BY_CONTRACTOR = 3
PUBLIC, BACKLOGGED = "social", "backlog"


class Fate(StrEnum):
    KEEP = "keep"
    MOVE = "move"
    FORGET = "forget"


@dataclass(frozen=True, slots=True)
class Facts:
    """What a promise's fate depends on; `due_at` is an instant, `moves` how often it moved already."""

    brand: str
    kind: PromiseKind
    due_at: datetime
    language: str
    region: str
    channel: str
    moves: int
    recovers: bool


def fate(random: Random, facts: Facts) -> tuple[Fate, float]:
    """What becomes of a promise, and after which share of its term (0 to 1)."""
    keep, move = _chances(facts)
    draw = random.random()
    what = Fate.KEEP if draw < keep else Fate.MOVE if draw < keep + move else Fate.FORGET
    share = random.uniform(0.1, 0.9)
    if facts.channel == PUBLIC:
        share /= 2
    elif facts.language == "en":
        share = 0.5 + share / 2
    return what, share


def _chances(facts: Facts) -> tuple[float, float]:
    """How likely it is kept as it stands, and how likely moved."""
    local = facts.due_at.astimezone(AMSTERDAM)
    if facts.channel == BACKLOGGED:
        return 0.0, 1.0
    if facts.recovers:
        return 0.93, 0.05
    if _by_contractor_north(facts):
        return (0.02, 0.97) if facts.moves < MOVED_BY_CONTRACTOR else (0.95, 0.0)
    if facts.moves:
        return 0.88, 0.07
    if _callback_on_tuesday_afternoon(facts, local):
        return 0.3, 0.1
    if facts.kind in (PromiseKind.DELIVERY, PromiseKind.PICK_UP) and on_strike(local.date()):
        return 0.05, 0.65
    if facts.language == "en":
        return KEPT - 0.12, MOVED
    return KEPT, MOVED


def _by_contractor_north(facts: Facts) -> bool:
    return facts.brand == "net" and facts.kind == PromiseKind.VISIT and facts.region == "north"


def _callback_on_tuesday_afternoon(facts: Facts, local: datetime) -> bool:
    is_wonen = facts.brand == "wonen" and facts.kind == PromiseKind.CALL_BACK
    return is_wonen and local.weekday() == 1 and 14 <= local.hour <= 16


def on_strike(day: date) -> bool:
    """Whether the carrier works on a day (pattern c)."""
    return STRIKE[0] <= (day.month, day.day) <= STRIKE[1]


def next_one(on: tuple[int, int], start: date) -> date:
    """The first time from `start` that it is this day of a month."""
    this_year = date(start.year, *on)
    return this_year if this_year >= start else date(start.year + 1, *on)


def busy(day: date) -> float:
    """How many times the usual number of customers come on a day."""
    if (day.month == 12 and day.day >= 24) or day.month == 8:
        return 0.5 * _of_week(day)
    return _of_week(day)


def _of_week(day: date) -> float:
    return (1.3, 1.05, 1.0, 0.95, 0.9, 0.4, 0.15)[day.weekday()]
