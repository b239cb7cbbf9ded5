"""The only source of "now", so that a year can be simulated in minutes.

Everything that has to do with promises, terms and customers asks this module. The travelled moment is
global to the process: the simulator and the tests drive every layer with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

_travelled: datetime | None = None


def now() -> datetime:
    """The current instant, aware, in UTC."""
    return _travelled or datetime.now(UTC)  # noqa: TID251


def set_now(moment: datetime | None) -> None:
    """Hold the clock at `moment` (aware), or let it run again with None."""
    global _travelled
    if moment is not None and moment.tzinfo is None:
        raise ValueError("The clock takes an aware moment: give it a time zone.")
    _travelled = moment


@contextmanager
def travel(moment: datetime) -> Iterator[None]:
    """Hold the clock at `moment` for the length of the block; blocks nest."""
    before = _travelled
    set_now(moment)
    try:
        yield
    finally:
        set_now(before)
