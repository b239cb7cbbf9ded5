"""The browser's side of the chat's socket, on the application itself: it keeps the test's clock."""

from __future__ import annotations

import asyncio
import json
from concurrent.futures import Executor
from threading import Barrier
from types import TracebackType
from typing import Any, Self
from uuid import uuid4

from asgiref.sync import SyncToAsync
from django.db import connection

from gehoor.portal.chat import work
from gehoor.portal.chat.socket import chat
from tests.support.patience import PATIENCE

HOST = "127.0.0.1:8000"


class Socket:
    """`closed` is the code with which the server refused or ended it."""

    def __init__(self, origin: str = f"http://{HOST}", client: str = "203.0.113.7") -> None:
        self.closed: int | None = None
        self.token = ""
        self._scope = {
            "type": "websocket",
            "path": "/chat/verbinding",
            "client": (client, 1),
            "headers": [(b"host", HOST.encode()), (b"origin", origin.encode())],
        }
        self._out: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._in: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._past: list[dict[str, Any]] = []

    async def __aenter__(self) -> Self:
        self._task = asyncio.create_task(chat(self._scope, self._out.get, self._in.put))
        self._out.put_nowait({"type": "websocket.connect"})
        first = await asyncio.wait_for(self._in.get(), PATIENCE)
        if first["type"] == "websocket.close":
            self.closed = first["code"]
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._out.put_nowait({"type": "websocket.disconnect", "code": 1001})
        await asyncio.wait_for(self._task, PATIENCE)

    async def hello(self, token: str = "", after: int = 0, language: str = "nl") -> None:
        await self.tell("hello", token=token, after=after, language=language, brand="")
        self.token = (await self.hear("welcome"))["token"]

    async def tell(self, what: str, **facts: Any) -> None:
        self.raw(json.dumps({"type": what, **facts}))

    def raw(self, text: str) -> None:
        self._out.put_nowait({"type": "websocket.receive", "text": text})

    async def say(self, text: str) -> str:
        """Type it and wait until it is kept; its key."""
        key = str(uuid4())
        await self.tell("say", key=key, text=text)
        await self.hear("kept", key=key)
        return key

    async def hear(self, what: str, **facts: Any) -> dict[str, Any]:
        """The next message of this kind, with these facts."""
        while True:
            for each in self._past:
                if each["type"] == what and facts.items() <= each.items():
                    self._past.remove(each)
                    return each
            await self._receive()

    async def reads(self, words: str) -> dict[str, Any]:
        """The next line in which these words stand."""
        while True:
            for said in self._past:
                for line in said.get("lines", []):
                    if words in line["text"]:
                        said["lines"].remove(line)
                        return dict(line)
            await self._receive()

    def unread(self, words: str) -> int:
        """How many lines with these words came and were not read."""
        came = [line["text"] for said in self._past for line in said.get("lines", [])]
        return sum(words in text for text in came)

    async def _receive(self) -> None:
        message = await asyncio.wait_for(self._in.get(), PATIENCE)
        if message["type"] == "websocket.close":
            self.closed = message["code"]
            raise ConnectionError(f"closed with {self.closed}")
        self._past.append(json.loads(message["text"]))


def play(story: Any) -> None:
    """Run a story, and leave no connection to the database behind."""

    async def whole() -> None:
        await asyncio.wait_for(story, 120)

    try:
        asyncio.run(whole())
    finally:
        of_stories = SyncToAsync.single_thread_executor
        for pool, threads in ((work._pool, work.THREADS), (work._later, 1), (of_stories, 1)):
            _leave(pool, threads)


def _leave(pool: Executor, threads: int) -> None:
    """Close the connection of each thread: they wait for one another, so that none does it twice."""
    all_of_them = Barrier(threads)

    def close() -> None:
        all_of_them.wait(10)
        connection.close()

    for each in [pool.submit(close) for _ in range(threads)]:
        each.result(10)
