"""Which sockets of this process look on at which case, and who wakes them."""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from typing import Any, Protocol

from django.db import connection

from gehoor.channels.chat.models import Talk
from gehoor.core import broadcast, clock
from gehoor.timeline.actions import CHANNEL

from .work import in_thread

log = logging.getLogger(__name__)

BEAT = 20.0  # seconds between two signs that the browsers are there
_HERE = """
update channel_chat_talk as talk set here_at = %s, seen = greatest(talk.seen, told.seen)
from unnest(%s::bigint[], %s::bigint[]) as told (talk, seen) where talk.id = told.talk
"""


class Looker(Protocol):
    """A socket: `seen` is the last line that its browser showed, `cases` those whose changes ring it."""

    talk: Talk | None
    seen: int
    cases: set[int]
    reference: str

    def ring(self) -> None: ...

    def told_of_writing(self, *, writing: bool) -> None: ...


class Rooms:
    """Listens to the database (channels.hearing) for all sockets."""

    def __init__(self) -> None:
        self._by_case: dict[int, set[Looker]] = defaultdict(set)
        self._all: set[Looker] = set()
        self._beating: asyncio.Task[None] | None = None

    def enter(self, seat: Looker) -> None:
        self._all.add(seat)
        if self._beating is None or self._beating.done():
            self._beating = asyncio.create_task(self._beat())

    def look_at(self, seat: Looker, case_id: int) -> None:
        """From now on this seat hears of that case."""
        self._by_case[case_id].add(seat)

    def leave(self, seat: Looker) -> None:
        self._all.discard(seat)
        for case_id in seat.cases:
            self._by_case[case_id].discard(seat)
            if not self._by_case[case_id]:
                del self._by_case[case_id]

    def begin(self) -> None:
        """What was said while nobody heard the database is looked for by every seat."""
        for each in self._all:
            each.ring()

    def silence(self) -> None:
        """The seats wait: what is said meanwhile they find at `begin`."""

    def heard(self, channel: str, told: dict[str, Any]) -> None:
        if channel == CHANNEL:
            for each in self._by_case.get(told["case"], ()):
                each.ring()
        elif channel == broadcast.CHANNEL and told.get("event") == "presence":
            for each in self._all:
                if each.reference == told["case"]:
                    each.told_of_writing(writing=bool(told.get("writing")))

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(BEAT)
            try:
                await in_thread(note, [each for each in self._all if each.talk])
            except Exception:
                log.exception("The chats were not marked as being looked at")


def note(seats: list[Looker]) -> None:
    """That these browsers are there, and how far they have read: one statement for all of them."""
    told = {each.talk.pk: each.seen for each in seats if each.talk}
    if told:
        with connection.cursor() as cursor:
            cursor.execute(_HERE, [clock.now(), list(told), list(told.values())])


rooms = Rooms()
