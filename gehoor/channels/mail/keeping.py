"""Keeping what the listener receives: everything that waits goes into one transaction, then all hear yes.

One fsync carries as many mails as arrived during the one before it, so that yes after commit costs a
busy listener little.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Sequence
from functools import lru_cache
from typing import Any
from weakref import WeakSet

import psycopg

from gehoor.intake.store import statement

log = logging.getLogger(__name__)

MOST_AT_ONCE = 200  # mails in one transaction
LINGER = 0.002  # seconds that a commit waits for mails that are being handed over
HEAVIEST = 16 * 1024 * 1024  # bytes after which a transaction takes no more mails
PATIENCE = 30.0  # seconds for a commit; a database that hangs is away
AWAY = (psycopg.OperationalError, OSError)
BODY = 3  # where intake.store.row has the bytes
Rows = Sequence[Sequence[Any]]


class NotKept(Exception):
    """The mail is not in the database: the peer has to keep it."""


class Line:
    """One asynchronous connection, opened when it is needed and again when it broke."""

    def __init__(self, parameters: dict[str, Any]) -> None:
        self._parameters = {
            **parameters,
            "prepare_threshold": 5,
            "cursor_factory": psycopg.AsyncRawCursor,
        }
        self._connection: psycopg.AsyncConnection[Any] | None = None

    async def connection(self) -> psycopg.AsyncConnection[Any]:
        """Raises psycopg.OperationalError when the database is away."""
        if self._connection is None or self._connection.closed:
            self._connection = await psycopg.AsyncConnection.connect(**self._parameters)
        return self._connection

    async def close(self) -> None:
        broken, self._connection = self._connection, None
        if broken is not None:
            with contextlib.suppress(psycopg.Error):
                await broken.close()


class Keeper:
    """Stores rows for many connections by one; `run` is its only writer."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._waiting: asyncio.Queue[tuple[Rows, asyncio.Future[None]]] = asyncio.Queue()
        self._coming: WeakSet[object] = WeakSet()
        self._all_here = asyncio.Event()
        self._nothing_left = asyncio.Event()
        self._nothing_left.set()

    def expect(self, mail: object) -> None:
        """`mail` is being handed over: a commit may as well wait a moment for it."""
        self._coming.add(mail)

    async def keep(self, rows: Rows, mail: object = None) -> None:
        """Return when `rows` (see intake.store.row) are committed; raises NotKept."""
        self._coming.discard(mail)
        self._nothing_left.clear()
        done = asyncio.get_running_loop().create_future()
        self._waiting.put_nowait((rows, done))
        if not self._coming:
            self._all_here.set()
        await done

    async def run(self) -> None:
        """Write until cancelled."""
        while True:
            batch = [await self._waiting.get()]
            await self._others()
            weight = _weight(batch[0][0])
            while len(batch) < MOST_AT_ONCE and weight < HEAVIEST and not self._waiting.empty():
                batch.append(self._waiting.get_nowait())
                weight += _weight(batch[-1][0])
            await self._write(batch)
            if self._waiting.empty():
                self._nothing_left.set()

    async def _others(self) -> None:
        """Wait for the mails on their way, as PostgreSQL's commit_delay does: one commit for all."""
        if self._coming:
            self._all_here.clear()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(LINGER):
                    await self._all_here.wait()

    async def idle(self) -> None:
        """Return when everything that was handed in is written."""
        await self._nothing_left.wait()

    async def _write(self, batch: list[tuple[Rows, asyncio.Future[None]]]) -> None:
        """All in one transaction; when that fails each on its own, so that one cannot spoil the rest."""
        error = await self._try([row for rows, _done in batch for row in rows])
        if error is None or len(batch) == 1 or isinstance(error, AWAY):
            for _rows, done in batch:
                _answer(done, error)
            return
        for rows, done in batch:
            _answer(done, await self._try(rows))

    async def _try(self, rows: Rows) -> Exception | None:
        """Write once more on a new connection when the old one turns out to be dead."""
        error = await self._commit(rows)
        if isinstance(error, AWAY):
            await self._line.close()
            error = await self._commit(rows)
        if error is not None:
            log.error("A mail was not stored: %s", str(error).splitlines()[:1])
        return error

    async def _commit(self, rows: Rows) -> Exception | None:
        """Whatever goes wrong here, the peer has to hear that it keeps the mail."""
        try:
            async with asyncio.timeout(PATIENCE):
                connection = await self._line.connection()
                # One statement outside a transaction is one: it returns after its commit.
                await connection.execute(
                    _numbered(len(rows)), [value for row in rows for value in row]
                )
        except Exception as error:
            return error
        return None


@lru_cache(MOST_AT_ONCE)
def _numbered(rows: int) -> bytes:
    """The statement with PostgreSQL's own $1, $2, ...: finding each %s again took as long as storing."""
    text, *rest = statement(rows).split("%s")
    return "".join([text, *(f"${number}{part}" for number, part in enumerate(rest, 1))]).encode()


def _weight(rows: Rows) -> int:
    return sum(len(row[BODY]) for row in rows)


def _answer(done: asyncio.Future[None], error: Exception | None) -> None:
    if done.cancelled():  # the peer hung up; what it sent is kept, and sent again it is the same
        return
    if error is None:
        done.set_result(None)
    else:
        done.set_exception(NotKept(str(error)))
