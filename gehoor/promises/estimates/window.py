"""What of a history counts for a date that is given now."""

from __future__ import annotations

from collections.abc import Iterable

from .lifetable import LifeTable, Spell

ENDINGS = 150
"""Answers that the table rests on: fewer jump about, more lag behind (figures in docs/benchmarks.md)."""

Life = tuple[float, float | None]
"""When a question came and when it was answered, as positions in service time; None: not yet."""


def begins(endings: list[float], now: float) -> float:
    """Where the period begins in which the last answers were given; `endings` holds the newest."""
    recent = sorted(each for each in endings if each < now)[-ENDINGS:]
    return recent[0] if recent else now


def spells(lives: Iterable[Life], since: float, now: float) -> Iterable[Spell]:
    """The part of each life between `since` and `now`; nothing that happened later is looked at.

    Where a clock was set back, an answer came before its question: then it took no time.
    """
    for came, answered in lives:
        ended = answered is not None and answered < now
        last = answered if ended and answered is not None else now
        if last >= since and came < now:
            yield Spell(max(0.0, since - came), max(0.0, last - came), ended)


def table(lives: Iterable[Life], since: float, now: float) -> LifeTable:
    return LifeTable.of(spells(lives, since, now))
