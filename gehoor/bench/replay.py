"""Telling each case of a log a date at the moment that it arrived, with what was known by then."""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from gehoor.promises.estimates.axis import ServiceAxis
from gehoor.promises.estimates.lifetable import LifeTable
from gehoor.promises.estimates.tracking import TARGET, next_level
from gehoor.promises.estimates.window import ENDINGS, begins, table

from .events import Life

LOOKED_AT = 1_000
OWN_HISTORY = 100
"""Of the last `LOOKED_AT` endings so many must be of one kind for a table of its own."""
WARM = 50
"""Cases before the first date is given; from there on the level follows how the dates went."""
MOST_TABLES = 5_000
ENDS, PASSES = 0, 1


@dataclass(frozen=True, slots=True)
class Told:
    """What one case was told and how it went, in seconds by the clock on the wall."""

    term: float
    wait: float

    @property
    def kept(self) -> bool:
        return self.wait <= self.term

    @property
    def slack(self) -> float:
        return self.term - self.wait


@dataclass(frozen=True, slots=True)
class Ended:
    """A case that ended: its positions in service time."""

    came: float
    ended: float
    kind: str


@dataclass
class Office:
    """What had been seen by a moment: who waits, the last endings, and how the dates given went."""

    axis: ServiceAxis
    refreshed_after: int
    level: float = TARGET
    waiting: dict[int, tuple[float, str]] = field(default_factory=dict)
    ended: list[Ended] = field(default_factory=list)
    endings: int = 0
    tables: dict[str, tuple[int, LifeTable]] = field(default_factory=dict)

    def ends(self, number: int, at: datetime) -> None:
        came, kind = self.waiting.pop(number)
        self.ended.append(Ended(came, self.axis.at(at), kind))
        self.endings += 1
        if len(self.ended) > 2 * LOOKED_AT:
            del self.ended[:-LOOKED_AT]

    def date_for(self, kind: str, now: datetime) -> datetime:
        """The moment by which `level` of such cases end, as far as is known now."""
        position = self.axis.at(now)
        return self.axis.moment(position + self._table(kind, position).quantile(self.level))

    def _table(self, kind: str, now: float) -> LifeTable:
        made_at, found = self.tables.get(kind, (-self.refreshed_after, None))
        if found is None or self.endings - made_at >= self.refreshed_after:
            found = self._fresh(kind, now)
            self.tables[kind] = self.endings, found
        return found

    def _fresh(self, kind: str, now: float) -> LifeTable:
        recent = self.ended[-LOOKED_AT:]
        own = [each for each in recent if each.kind == kind]
        is_own = len(own) >= OWN_HISTORY
        counted = (own if is_own else recent)[-ENDINGS:]
        since = begins([each.ended for each in counted], now)
        open_ones = [came for came, other in self.waiting.values() if not is_own or other == kind]
        lives = [
            *((each.came, each.ended) for each in counted),
            *((each, None) for each in open_ones),
        ]
        return table(lives, since, now)


def replay(lives: Sequence[Life], first: int, axis: ServiceAxis) -> list[Told]:
    """What each case from the `first`-th on was told; `lives` come in the order of arrival."""
    office = Office(axis, refreshed_after=max(1, len(lives) // MOST_TABLES))
    happens: list[tuple[datetime, int, int]] = []
    dates: dict[int, datetime] = {}
    told: list[Told] = []
    for number, life in enumerate(lives):
        while happens and happens[0][0] < life.arrived:
            _see(office, heapq.heappop(happens), dates)
        if number >= WARM:
            date = dates[number] = office.date_for(life.kind, life.arrived)
            heapq.heappush(happens, (date, PASSES, number))
            if number >= first:
                told.append(Told(*(_seconds(life.arrived, each) for each in (date, life.ended))))
        office.waiting[number] = axis.at(life.arrived), life.kind
        heapq.heappush(happens, (life.ended, ENDS, number))
    return told


def _see(office: Office, event: tuple[datetime, int, int], dates: dict[int, datetime]) -> None:
    """One thing that happened before now: a case ended, or the date that it was told passed."""
    moment, what, number = event
    if what == ENDS:
        office.ends(number, moment)
        if dates.pop(number, None):
            office.level = next_level(office.level, kept=True)
    elif dates.pop(number, None):
        office.level = next_level(office.level, kept=False)


def _seconds(start: datetime, end: datetime) -> float:
    return (end - start).total_seconds()
