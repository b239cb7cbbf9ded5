"""How much a team answers in a day when there is enough to answer."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from statistics import fmean, median

DAYS = 10
BUSY = 0.25
"""The day that a quarter of the days equal or beat: a quiet day shows what came in, not what we can do."""
FEWEST = 20
RECENT = 3


def a_day(
    answered: Sequence[float], waiting: Sequence[float], now: float, day: float
) -> float | None:
    """Answers in a day of service, from when the newest were given and when those that wait were asked.

    All are positions in service time. While half of a queue has stood for days, a team answers as fast as
    it can now, so those days count, the last three at most; else what it did on its busier days. None when
    there are too few answers to say. A team that answers more in a day than we look at is measured over
    the part of the day that we see.
    """
    moments = sorted(each for each in answered if each <= now)
    if len(moments) < FEWEST or now <= moments[0]:
        return None
    span = now - moments[0]
    whole = min(DAYS, int(span // day))
    if not whole:
        return len(moments) * day / span
    counts = [
        _between(moments, end - day, end) for end in (now - back * day for back in range(whole))
    ]
    stood = int((now - median(waiting)) // day) if waiting else 0
    if stood:
        return fmean(counts[: min(stood, RECENT)]) or None
    busy = sorted((each for each in counts if each), reverse=True)
    return float(busy[int(BUSY * len(busy))]) if busy else None


def _between(moments: Sequence[float], start: float, end: float) -> int:
    return bisect_right(moments, end) - bisect_left(moments, start)
