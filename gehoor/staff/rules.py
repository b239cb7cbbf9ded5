"""Who can still be given what. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import TypedDict

from .topics import holds_all

NOTICE = timedelta(days=7)
"""From this long before somebody's last day they promise nothing that lies beyond it (requirement M71)."""
STILL_AT_DESK = timedelta(minutes=10)
"""So long after a desk was last seen open its colleague counts as being there."""


def is_here_for(leaves_on: date | None, day: date, today: date) -> bool:
    """Whether a new promise for `day` can be made in the name of somebody whose last day is `leaves_on`."""
    if leaves_on is None or today < leaves_on - NOTICE:
        return True
    return day <= leaves_on


def is_away(away_from: date | None, away_until: date | None, day: date) -> bool:
    """Whether an absence from its first to its last day covers `day`; without a last day it goes on."""
    if away_from is None or day < away_from:
        return False
    return away_until is None or day <= away_until


class Spared(TypedDict):
    """What goes to others until a moment (ISO): questions that hold all of `words`."""

    words: list[str]
    until: str


def is_spared(spared: Iterable[Spared], about: str, now: datetime) -> bool:
    """Whether what is asked goes to others now."""
    return any(
        datetime.fromisoformat(each["until"]) > now and holds_all(about, each["words"])
        for each in spared
    )
