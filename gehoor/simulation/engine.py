"""The engine: one thing after another, in order of time, with a look at the laws after each."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count

from gehoor.core import clock

from .guard import Guard

Life = Iterator[datetime]
"""What somebody does: runs up to a moment (an aware instant), and goes on then."""
WAKE = "time passes"


@dataclass(frozen=True, slots=True, order=True)
class Happening:
    at: datetime
    turn: int
    name: str = field(compare=False)
    life: Life | None = field(compare=False)


@dataclass(slots=True)
class Work:
    """What the engine drives: `turn` is what the worker does, `wake` when it next has something to do."""

    turn: Callable[[], None]
    wake: Callable[[], datetime | None]


class Engine:
    """`now` is the true time; the machine's clock differs from it by `skew`. `down` stops the worker."""

    def __init__(self, start: datetime, end: datetime, work: Work, guard: Guard) -> None:
        self.now, self.end = start, end
        self.skew = timedelta()
        self.down = False
        self.doom: Callable[[Callable[[], None]], None] | None = None
        self._work, self._guard = work, guard
        self._waiting: list[Happening] = []
        self._turns = count()
        self._set_clock()

    def begin(self, name: str, life: Life, at: datetime | None = None) -> None:
        """Let a life begin at a moment, or right after this step."""
        self._push(at or self.now, name, life)

    def run(self, until_step: int | None = None) -> None:
        """Up to the end, or to the step with that number."""
        while (next_one := self._next()) and next_one.at <= self.end:
            if self._guard.step == until_step:
                return
            self._take(next_one)
        self.now = self.end
        self._set_clock()

    def clock_says(self, skew: timedelta) -> None:
        """The machine's clock jumps: from now on it is `skew` ahead of the true time."""
        self.skew = skew
        self._set_clock()

    def _next(self) -> Happening | None:
        first = self._waiting[0] if self._waiting else None
        wake = None if self.down else self._work.wake()
        if wake is None:
            return first
        at = max(wake - self.skew, self.now)
        if first and first.at <= at:
            return first
        return Happening(at, next(self._turns), WAKE, None)

    def _take(self, what: Happening) -> None:
        if what.life is not None:
            heapq.heappop(self._waiting)
        self.now = max(what.at, self.now)
        self._set_clock()
        self._guard.begins(what.name, self.now, self.skew)
        if self.doom:
            self.doom(lambda: self._act(what, in_vain=True))
        self._act(what)
        self._guard.look()

    def _act(self, what: Happening, *, in_vain: bool = False) -> None:
        """in_vain: in a process that dies on the way."""
        try:
            moment = next(what.life, None) if what.life else None
            if not self.down:
                self._work.turn()
        except Exception as error:
            if in_vain:
                raise
            self._guard.failed(error)
            return
        if moment and what.life:
            self._push(moment, what.name, what.life)

    def _push(self, at: datetime, name: str, life: Life) -> None:
        heapq.heappush(self._waiting, Happening(at, next(self._turns), name, life))

    def _set_clock(self) -> None:
        clock.set_now(self.now + self.skew)
