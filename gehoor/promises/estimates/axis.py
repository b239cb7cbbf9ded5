"""Service time as a line of numbers, so that thousands of durations cost as many subtractions."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from gehoor.core.calendars import NoServiceHours, ServiceHours

AHEAD = timedelta(days=60)
LONGEST = timedelta(days=3660)


@dataclass
class ServiceAxis:
    """Positions are seconds of service time since `origin` (an aware instant); before it they are 0."""

    hours: ServiceHours
    origin: datetime
    _opens: list[datetime] = field(default_factory=list)
    _closes: list[datetime] = field(default_factory=list)
    _before: list[float] = field(default_factory=lambda: [0.0])
    _known_until: datetime | None = None

    def at(self, moment: datetime) -> float:
        """The service time that passed from the origin to `moment`."""
        moment = moment.astimezone(UTC)
        self._know(moment)
        span = bisect_right(self._opens, moment) - 1
        if span < 0:
            return 0.0
        inside = min(moment, self._closes[span]) - self._opens[span]
        return self._before[span] + inside.total_seconds()

    def moment(self, position: float) -> datetime:
        """The first instant (UTC) at which that much service time has passed.

        Raises NoServiceHours when it is never reached.
        """
        while self._before[-1] < position:
            until = self._known_until or self.origin
            if until - self.origin > LONGEST:
                raise NoServiceHours("These hours are never open: give at least one opening time.")
            self._know(until + AHEAD)
        span = max(0, bisect_left(self._before, position) - 1)
        if not self._opens:
            return self.origin.astimezone(UTC)
        return self._opens[span] + timedelta(seconds=position - self._before[span])

    def _know(self, moment: datetime) -> None:
        """Lay out the opening spans up to some time past `moment`."""
        known = self._known_until or self.origin.astimezone(UTC)
        if self._known_until and moment < known:
            return
        until = max(moment, known) + AHEAD
        for opens, closes in self.hours.open_spans(known):
            if opens >= until:
                break
            self._opens.append(opens)
            self._closes.append(min(closes, until))
            length = (self._closes[-1] - opens).total_seconds()
            self._before.append(self._before[-1] + length)
        self._known_until = until
