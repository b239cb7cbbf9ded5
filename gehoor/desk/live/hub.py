"""One change, many desks: what happened is rendered once and the same bytes go to every open stream.

There is no queue for each desk. A desk remembers the number of the last message that it has; the hub
keeps the last few hundred and wakes everybody at the next. Who was away for longer fetches the list anew.
"""

from __future__ import annotations

import asyncio
import json
import secrets
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

REMEMBERED = 500


@dataclass(frozen=True, slots=True)
class Message:
    """One server-sent event as bytes, by the language of whoever reads it."""

    number: int
    in_language: Mapping[str, bytes]
    concerns: frozenset[int] = frozenset()


class Hub:
    """What one web process tells its desks. A position (`<hub>-<number>`) says how far a page has come."""

    def __init__(self) -> None:
        self._name = ""
        self._number = 0
        self._past: deque[Message] = deque(maxlen=REMEMBERED)
        self._next: asyncio.Future[None] | None = None

    def position(self) -> str:
        """What a page that is rendered now knows; empty while we do not hear the database."""
        return self._at(self._number) if self._name else ""

    def _at(self, number: int) -> str:
        return f"{self._name}-{number}"

    def begin(self) -> None:
        """We hear the database from now on: what came before is unknown, so every desk starts anew."""
        self._name = secrets.token_hex(4)
        self._number = 0
        self._past.clear()
        self._wake()

    def silence(self) -> None:
        """We no longer hear the database: pages rendered now cannot know how far they have come."""
        self._name = ""

    def publish(self, data: Mapping[str, Mapping[str, Any]], event: str = "change") -> None:
        """Tell every desk: `data` has what to say in each language, as JSON."""
        self._number += 1
        event_id = self._at(self._number)
        encoded = {
            language: f"id: {event_id}\nevent: {event}\ndata: {json.dumps(each)}\n\n".encode()
            for language, each in data.items()
        }
        told = next(iter(data.values()), {})
        concerns = frozenset([*told.get("owners", ()), *told.get("calls", ())])
        self._past.append(Message(self._number, encoded, concerns))
        self._wake()

    def _wake(self) -> None:
        if self._next and not self._next.done():
            self._next.set_result(None)

    def coming(self) -> asyncio.Future[None]:
        """Done when there is something new; shared by all who wait for it."""
        if self._next is None or self._next.done():
            self._next = asyncio.get_running_loop().create_future()
        return self._next

    def since(
        self, position: str, language: str, only: int | None = None
    ) -> tuple[str, list[bytes]]:
        """The new position, and what came after the old one; a `resync` when that is no longer known.

        only: a colleague who is told of nothing but what concerns them.

        While we do not hear the database there is nothing to tell: `begin` wakes everybody.
        """
        if not self._name:
            return position, []
        name, _, number = position.partition("-")
        known = name == self._name and number.isdecimal()
        oldest = self._past[0].number - 1 if self._past else self._number
        if not known or int(number) < oldest:
            return self.position(), [self._resync()]
        # The numbers follow each other: what a desk does not have are the last so many.
        fresh = list(islice(reversed(self._past), max(0, self._number - int(number))))
        told = [each for each in reversed(fresh) if only is None or only in each.concerns]
        return self.position(), [each.in_language[language] for each in told]

    def _resync(self) -> bytes:
        return f"id: {self.position()}\nevent: resync\ndata: {{}}\n\n".encode()


hub = Hub()
