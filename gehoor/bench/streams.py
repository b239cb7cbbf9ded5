"""Many open desks: raw connections that read their stream and write down when each change arrived."""

from __future__ import annotations

import asyncio
import re
import resource
import time
from collections import defaultdict
from collections.abc import Callable

PATIENCE = 120.0  # seconds until every desk is open
SPARE_FILES = 200
OPENING = 50  # desks that are opened at the same time
_CASE = re.compile(rb'"id": (\d+)')
OPEN = b"retry:"


class Desk(asyncio.Protocol):
    """One open desk. `heard` gets the case and the moment of each change."""

    def __init__(self, request: bytes, heard: Callable[[int, float], None]) -> None:
        self._request = request
        self._heard = heard
        self.open = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.WriteTransport)
        transport.write(self._request)

    def data_received(self, data: bytes) -> None:
        at = time.monotonic()
        if not self.open.done() and OPEN in data:
            self.open.set_result(None)
        for case in _CASE.findall(data):
            self._heard(int(case), at)

    def connection_lost(self, error: Exception | None) -> None:
        if not self.open.done():
            self.open.set_exception(ConnectionError("A desk was not let in."))


class Desks:
    """`arrived[case]` are the moments (monotonic) at which a change in that case reached each desk."""

    def __init__(self, port: int, cookies: list[str]) -> None:
        self._port = port
        self._cookies = cookies
        self.arrived: dict[int, list[float]] = defaultdict(list)
        self.committed: dict[int, float] = {}

    @property
    def delays(self) -> dict[int, list[float]]:
        """Seconds from commit to each desk, for each case."""
        return {
            case: [max(0.0, at - begin) for at in self.arrived[case]]
            for case, begin in self.committed.items()
        }

    async def open(self, count: int) -> None:
        """Open `count` desks, a number at a time. Raises ConnectionError, TimeoutError."""
        allow_files(count + SPARE_FILES)
        gate = asyncio.Semaphore(OPENING)
        async with asyncio.timeout(PATIENCE):
            await asyncio.gather(*(self._open_one(number, gate) for number in range(count)))

    async def _open_one(self, number: int, gate: asyncio.Semaphore) -> None:
        cookie = self._cookies[number % len(self._cookies)]
        request = f"GET /live HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {cookie}\r\n\r\n".encode()
        async with gate:
            loop = asyncio.get_running_loop()
            _, desk = await loop.create_connection(
                lambda: Desk(request, self._hear), "127.0.0.1", self._port
            )
            await desk.open

    def _hear(self, case: int, at: float) -> None:
        self.arrived[case].append(at)


def allow_files(count: int) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < count:
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(count, hard), hard))
