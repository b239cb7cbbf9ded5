"""One window that is open in a browser: what it asks for, and what it is told."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from django.db import DatabaseError

from gehoor.channels.chat.lines import Line
from gehoor.channels.chat.models import Talk, Window, new_token
from gehoor.channels.chat.taking import NotOurs
from gehoor.channels.chat.translate import Typed

from . import acts
from .limits import Bucket
from .rooms import Rooms, note
from .standing import Standing, standing
from .work import in_thread, when_quiet

log = logging.getLogger(__name__)

Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
LONGEST_KEY = 64
AGAIN = 1.0  # seconds before a look is tried again when the database is away
LANGUAGES = ("nl", "en")


class Seat:
    """The server's side of a window (see rooms.Looker)."""

    def __init__(self, send: Send, network: str, rooms: Rooms) -> None:
        self._send, self._network, self._rooms = send, network, rooms
        self.talk: Talk | None = None
        self.seen = 0
        self.cases: set[int] = set()
        self.reference = ""
        self._window: Window | None = None
        self._token, self._language, self._after = "", "nl", 0
        self._lines_bell, self._standing_bell = asyncio.Event(), asyncio.Event()
        self._reading = asyncio.Lock()
        self._bucket = Bucket()
        self._said: Standing | None = None
        self._writing = self._said_writing = False

    def ring(self) -> None:
        self._lines_bell.set()
        self._standing_bell.set()

    def told_of_writing(self, *, writing: bool) -> None:
        self._writing = writing
        self._standing_bell.set()

    async def hear(self, text: str) -> None:
        """One message of the browser; what is no message of ours is passed over."""
        try:
            said = json.loads(text)
            act = {
                "hello": self._hello,
                "say": self._say,
                "reach": self._reach,
                "solved": self._solved,
                "transcript": self._transcript,
                "seen": self._has_seen,
            }[said["type"]]
        except (ValueError, TypeError, KeyError):
            return
        await act(said)

    async def _hello(self, said: dict[str, Any]) -> None:
        """The window opens: it says which token it has, if any, and how far it came.

        It is welcome once what it missed is read, so that it never stands there half filled.
        """
        token, language = _text(said, "token"), _text(said, "language")
        self._language = language if language in LANGUAGES else "nl"
        found = await in_thread(acts.opened, _text(said, "brand"), token)
        if found is None:
            await self._tell("gone")
            return
        self._window, self.talk = found.window, found.talk
        self._token = token if found.usable else new_token()
        self._after = _number(said, "after") if found.talk else 0
        self.seen = self._after
        self._look_at()
        async with self._reading:
            missed = await in_thread(acts.unseen, self.talk, self._after)
            await self._tell("welcome", token=self._token, known=found.talk is not None)
            await self._tell_lines(missed)
        self._standing_bell.set()

    async def _say(self, said: dict[str, Any]) -> None:
        await self._take(Typed(_key(said), _text(said, "text").replace("\0", "").strip()))

    async def _reach(self, said: dict[str, Any]) -> None:
        try:
            typed = acts.reached(_key(said), _text(said, "text"), self._language)
        except acts.Refused as refused:
            await self._tell("refused", key=_key(said), words=str(refused))
            return
        await self._take(typed)

    async def _solved(self, said: dict[str, Any]) -> None:
        if self.talk:
            await self._take(acts.solved(_key(said), self._language))

    async def _transcript(self, _said: dict[str, Any]) -> None:
        """Mail what was said, or ask first where to."""
        if self.talk is None:
            return
        try:
            words = await in_thread(acts.mailed, self.talk, self._network, self._language)
        except acts.Refused as refused:
            await self._tell("refused", key="", words=str(refused))
            return
        await self._tell("mailed", words=words)

    async def _take(self, typed: Typed) -> None:
        """Keep it, say so, and let it become a contact."""
        if self._window is None:
            return
        if not self._bucket.take():
            await self._tell("slower", key=typed.key)
            return
        try:
            kept = await in_thread(
                acts.say, self._window, self.talk, self._token, self._language, typed, self._network
            )
        except (acts.Refused, NotOurs) as refused:
            await self._tell("refused", key=typed.key, words=str(refused))
            return
        await self._tell("kept", key=typed.key)
        self.talk = await in_thread(acts.placed, kept)
        self._look_at()
        self.ring()

    async def _has_seen(self, said: dict[str, Any]) -> None:
        self.seen = max(self.seen, min(_number(said, "line"), self._after))

    def _look_at(self) -> None:
        if self.talk and self.talk.case_id and self.talk.case_id not in self.cases:
            self.cases.add(self.talk.case_id)
            self._rooms.look_at(self, self.talk.case_id)

    async def tell_for_ever(self) -> None:
        """Whenever it rings: the lines that the browser does not have, and how it stands."""
        async with asyncio.TaskGroup() as both:
            both.create_task(_whenever(self._lines_bell, self._read_lines))
            both.create_task(_whenever(self._standing_bell, self._tell_standing))

    async def _read_lines(self) -> None:
        if self._window is None:
            return
        async with self._reading:
            found = await in_thread(acts.unseen, self.talk, self._after)
            self._look_at()
            await self._tell_lines(found)

    async def _tell_lines(self, found: list[Line]) -> None:
        if found:
            await self._tell("lines", lines=[each.as_json() for each in found])
            self._after = found[-1].number
            self._lines_bell.set()  # there may be more than fits in one

    async def _tell_standing(self) -> None:
        """What comes next takes many questions to the database, and may come after a message."""
        if self._window is None:
            return
        found = await when_quiet(standing, self._window, self.talk, self._language)
        if found != self._said:
            self._said, self.reference = found, found.reference
            await self._tell("standing", **found.as_json())
        if self._writing != self._said_writing:
            self._said_writing = self._writing
            await self._tell("writing", now=self._writing)

    async def _tell(self, what: str, **facts: Any) -> None:
        text = json.dumps({"type": what, **facts}, ensure_ascii=False)
        await self._send({"type": "websocket.send", "text": text})

    async def leave(self) -> None:
        """How far it had read when the browser left."""
        self._rooms.leave(self)
        if self.talk:
            await in_thread(note, [self])


async def _whenever(bell: asyncio.Event, tell: Callable[[], Awaitable[None]]) -> None:
    """For ever: a look that fails must not leave a window that is open and silent."""
    while True:
        await bell.wait()
        bell.clear()
        try:
            await tell()
        except DatabaseError as error:
            log.warning("A chat could not be read: %s", error)
            await asyncio.sleep(AGAIN)
            bell.set()
        except OSError:  # the browser is gone
            return
        except Exception:
            log.exception("A chat could not be told")


def _key(said: dict[str, Any]) -> str:
    return _text(said, "key")[:LONGEST_KEY]


def _text(said: dict[str, Any], name: str) -> str:
    value = said.get(name, "")
    return value if isinstance(value, str) else ""


def _number(said: dict[str, Any], name: str) -> int:
    value = said.get(name, 0)
    return value if isinstance(value, int) and 0 <= value < 2**62 else 0
