"""Colleagues at work over plain HTTP: a stream that each hears, and what they ask of the desk."""

from __future__ import annotations

import asyncio
import re
import time
import uuid
from collections import defaultdict
from dataclasses import dataclass, field
from urllib.parse import urlencode

CSRF = "b" * 32
_EVENT = re.compile(rb"id: ([^\n]+)\n")
_CASE = re.compile(rb'"id": (\d+)')
_END = b"\n\n"
PATIENCE = 30.0


@dataclass(frozen=True, slots=True)
class Change:
    """Something in a case that was asked for at a moment (monotonic)."""

    case: int
    at: float


@dataclass
class Office:
    """What happened on the server at `port`: seconds of each request, changes, and requests refused."""

    port: int
    took: list[float] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    refused: int = 0


class Worker:
    """One colleague with an open desk."""

    def __init__(self, office: Office, number: int, session: str) -> None:
        self._office = office
        self._cookies = f"sessionid={session}; csrftoken={CSRF}"
        self._arrived: dict[int, list[float]] = defaultdict(list)
        self._events: set[bytes] = set()
        self._last = b""
        self._reading: asyncio.Task[None] | None = None
        self._writer: asyncio.StreamWriter | None = None
        self.doubled = 0

    async def listen(self) -> None:
        """Open the stream, from where it was cut if it was."""
        reader, self._writer = await asyncio.open_connection("127.0.0.1", self._office.port)
        last = f"Last-Event-ID: {self._last.decode()}\r\n" if self._last else ""
        head = f"GET /live HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {self._cookies}\r\n{last}\r\n"
        self._writer.write(head.encode())
        await asyncio.wait_for(reader.readuntil(b"retry:"), PATIENCE)
        self._reading = asyncio.create_task(self._read(reader))

    def hang_up(self) -> None:
        if self._reading and self._writer:
            self._reading.cancel()
            self._writer.close()

    async def _read(self, reader: asyncio.StreamReader) -> None:
        while True:
            event = await reader.readuntil(_END)
            at = time.monotonic()
            if name := _EVENT.search(event):
                self._last = name[1]
                self.doubled += event in self._events
                self._events.add(event)
            for case in _CASE.findall(event):
                self._arrived[int(case)].append(at)

    def heard(self, change: Change) -> float | None:
        """Seconds until this colleague heard of it; None for never."""
        later = (at - change.at for at in self._arrived[change.case] if at >= change.at)
        return min(later, default=None)

    async def open(self, case: int, reference: str) -> None:
        await self._ask("GET", f"/zaak/{reference}")

    async def preview(self, case: int, reference: str) -> None:
        await self._ask("POST", f"/zaak/{reference}/antwoord/lezen", self._answer())

    async def note(self, case: int, reference: str) -> None:
        change = Change(case, time.monotonic())
        await self._ask("POST", f"/zaak/{reference}/notitie", {"text": "De vervoerder belt terug."})
        self._office.changes.append(change)

    async def send(self, case: int, reference: str) -> None:
        """An answer waits while it can be taken back, so nobody sees a change of it at once."""
        await self._ask("POST", f"/zaak/{reference}/antwoord", self._answer())

    def _answer(self) -> dict[str, str]:
        return {
            "key": str(uuid.uuid4()),
            "text": "Hij komt donderdag tussen 9 en 12 uur.",
            "then": "close",
        }

    async def _ask(self, method: str, path: str, form: dict[str, str] | None = None) -> None:
        body = urlencode(form or {}).encode()
        head = (
            f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {self._cookies}\r\n"
            f"Connection: close\r\nX-CSRFToken: {CSRF}\r\nHX-Request: true\r\n"
            f"Content-Length: {len(body)}\r\n"
            "Content-Type: application/x-www-form-urlencoded\r\n\r\n"
        )
        begin = time.monotonic()
        reader, writer = await asyncio.open_connection("127.0.0.1", self._office.port)
        writer.write(head.encode() + body)
        answer = await asyncio.wait_for(reader.read(), PATIENCE)
        self._office.took.append(time.monotonic() - begin)
        writer.close()
        self._office.refused += not answer.startswith(b"HTTP/1.1 200")
