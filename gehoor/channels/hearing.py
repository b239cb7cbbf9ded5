"""The one connection by which a web process hears the database, for all who listen in it."""

from __future__ import annotations

import asyncio
import json
import logging
from typing import Any, Protocol

import psycopg

from gehoor.core import broadcast
from gehoor.timeline.actions import CHANNEL

from .database import parameters

log = logging.getLogger(__name__)

PAUSE = 1.0  # seconds before a new connection


class Listener(Protocol):
    """Whoever wants to hear: the stream of the desks, the sockets of the chat."""

    def begin(self) -> None:
        """We hear the database from now on; what came before is unknown."""

    def silence(self) -> None:
        """We no longer hear it."""

    def heard(self, channel: str, told: dict[str, Any]) -> None:
        """An entry on a timeline (timeline.actions.CHANNEL), or what is broadcast (core.broadcast)."""


class Ear:
    """Hears for ever once somebody listens; outlives outages of the database. `hears`: it does now."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self.hears = False
        self._task: asyncio.Task[None] | None = None

    def tell(self, listener: Listener) -> None:
        """Tell this one too, from now on; the first one starts the connection."""
        if listener not in self._listeners:
            self._listeners.append(listener)
            if self.hears:
                listener.begin()
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._hear_for_ever())

    async def _hear_for_ever(self) -> None:
        while True:
            try:
                await self._hear()
            except (psycopg.Error, OSError) as error:
                log.warning("Not listening to the database: %s", error)
            finally:
                self.hears = False
                for each in self._listeners:
                    each.silence()
            await asyncio.sleep(PAUSE)

    async def _hear(self) -> None:
        async with await psycopg.AsyncConnection.connect(**parameters()) as own:
            await own.execute(f"listen {CHANNEL}")
            await own.execute(f"listen {broadcast.CHANNEL}")
            self.hears = True
            for each in self._listeners:
                each.begin()
            async for notice in own.notifies():
                told = json.loads(notice.payload)
                for each in self._listeners:
                    each.heard(notice.channel, told)


ear = Ear()
