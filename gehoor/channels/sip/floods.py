"""How much may come in at once. Pure: who asks tells the time."""

from __future__ import annotations

from collections import deque


class Rate:
    """At most `most` in any `seconds`."""

    def __init__(self, most: int, seconds: float) -> None:
        self._seconds = seconds
        self._lately: deque[float] = deque(maxlen=most)

    def allows(self, at: float) -> bool:
        """Whether one more may come in `at` so many seconds of a clock that only goes on; it counts."""
        lately = self._lately
        if len(lately) == lately.maxlen and at - lately[0] < self._seconds:
            return False
        lately.append(at)
        return True
