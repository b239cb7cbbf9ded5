"""On which day a public request is answered: the first one with a place. Pure."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date, timedelta

MOST_WEEKS = 500


def days(weekday: int, first: date) -> Iterator[date]:
    """Every such day of the week (0 is Monday) from `first` on."""
    day = first + timedelta(days=(weekday - first.weekday()) % 7)
    for _week in range(MOST_WEEKS):
        yield day
        day += timedelta(weeks=1)


def first_free(
    weekday: int,
    first: date,
    *,
    taken: Mapping[date, int],
    a_week: int,
    skipped: Collection[date],
    is_open: Callable[[date], bool],
) -> date:
    """The first open day from `first` on that is not skipped and has fewer than `a_week` planned.

    Raises ValueError when there is none within MOST_WEEKS.
    """
    for day in days(weekday, first):
        if is_open(day) and day not in skipped and taken.get(day, 0) < a_week:
            return day
    raise ValueError("no place within ten years")
