"""Customers in the chat: each with a socket that breaks now and then, and a cursor."""

from __future__ import annotations

import asyncio
import json
import random
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

PATH = "/chat/verbinding"
OF_ONE_NETWORK = 40
"""Sockets from each address of ours: the server counts them by network."""
PATIENCE = 60.0  # seconds until a socket is open
RETRY = 0.3  # seconds


@dataclass
class Customer:
    """One open window, as gehoor/static/gehoor/portal/chat.js has it.

    `got` counts every line by its text, over all connections; `arrived` has when it first came (monotonic).
    """

    number: int
    token: str
    port: int
    got: Counter[str] = field(default_factory=Counter)
    arrived: dict[str, float] = field(default_factory=dict)
    breaks: int = 0
    _after: int = 0
    _outbox: dict[str, str] = field(default_factory=dict)
    _socket: ClientConnection | None = None
    _open: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def unkept(self) -> int:
        """How many messages the server did not yet say that it has."""
        return len(self._outbox)

    async def stay(self) -> None:
        """Connected for ever, however often it breaks."""
        while True:
            with suppress(OSError, WebSocketException, TimeoutError):
                await self._connected()
            self._open.clear()
            self._socket = None
            self.breaks += 1
            await asyncio.sleep(RETRY * (1 + random.random()))  # noqa: S311

    async def opened(self) -> None:
        async with asyncio.timeout(PATIENCE):
            await self._open.wait()

    async def say(self, text: str) -> None:
        """Type something; what the server has not said that it keeps is handed in again."""
        key = str(uuid4())
        self._outbox[key] = text
        if self._open.is_set():
            with suppress(OSError, WebSocketException):
                await self._tell("say", key=key, text=text)

    def break_off(self) -> None:
        """As when a train goes into a tunnel: nothing is said to the server."""
        if self._socket:
            self._socket.transport.abort()

    async def _connected(self) -> None:
        origin = f"http://127.0.0.1:{self.port}"
        source = f"127.1.{self.number // OF_ONE_NETWORK}.1"
        async with connect(
            f"ws://127.0.0.1:{self.port}{PATH}",
            origin=origin,  # type: ignore[arg-type]
            compression=None,
            local_addr=(source, 0),
        ) as self._socket:
            await self._tell("hello", brand="", language="nl", token=self.token, after=self._after)
            async for data in self._socket:
                await self._hear(json.loads(data))

    async def _hear(self, said: dict[str, Any]) -> None:
        match said["type"]:
            case "welcome":
                self._open.set()
                for key, text in list(self._outbox.items()):
                    await self._tell("say", key=key, text=text)
            case "kept":
                self._outbox.pop(said["key"], None)
            case "lines":
                for line in said["lines"]:
                    self.got[line["text"]] += 1
                    self.arrived.setdefault(line["text"], time.monotonic())
                self._after = said["lines"][-1]["number"]
                await self._tell("seen", line=self._after)

    async def _tell(self, what: str, **facts: Any) -> None:
        if self._socket:
            await self._socket.send(json.dumps({"type": what, **facts}))
