"""What one browser and one network may ask of the chat, counted in the process that holds the socket."""

from __future__ import annotations

import ipaddress
import time
from collections import Counter

LONGEST_FRAME = 32_000
"""Characters of one message on the socket."""
MOST_AT_ONCE = 50
"""Sockets of one network: an office behind one address fits, a flood does not."""
BURST, EACH_SECOND = 20, 0.5
"""Messages that a browser may send at once, and how fast that fills up again."""


class Bucket:
    """Lets a burst through and then so much a second."""

    def __init__(self) -> None:
        self._left = float(BURST)
        self._at = time.monotonic()

    def take(self) -> bool:
        """Whether one more fits."""
        now = time.monotonic()
        self._left = min(BURST, self._left + (now - self._at) * EACH_SECOND)
        self._at = now
        if self._left < 1:
            return False
        self._left -= 1
        return True


class Networks:
    """How many sockets each network has open here."""

    def __init__(self) -> None:
        self._open: Counter[str] = Counter()

    def enter(self, network: str) -> bool:
        if self._open[network] >= MOST_AT_ONCE:
            return False
        self._open[network] += 1
        return True

    def leave(self, network: str) -> None:
        self._open[network] -= 1
        if not self._open[network]:
            del self._open[network]


def network_of(address: str) -> str:
    """An IPv4 address, or the /64 that one IPv6 household has."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return "unknown"
    if found.version == 4:
        return str(found)
    return str(ipaddress.ip_network((found, 64), strict=False))
