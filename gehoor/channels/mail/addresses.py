"""Which addresses the listener takes mail for, asked of the database every few seconds."""

from __future__ import annotations

import logging
import time

import psycopg

from .keeping import Line
from .ours import Box, Ours

log = logging.getLogger(__name__)

LASTS = 5.0  # seconds that an answer stands
PAUSE = 1.0  # seconds between two questions about addresses that we do not know
ACTIVE = "select address, aliases from mail_mailbox where active"


class Unknown(Exception):
    """We cannot say whether the address is ours: the database is away and was never asked."""


class Addresses:
    def __init__(self, line: Line) -> None:
        self._line = line
        self._ours: Ours | None = None
        self._asked = -LASTS

    async def box_of(self, address: str) -> str | None:
        """The mailbox that takes mail for `address`; a new mailbox counts within a second.

        During an outage what we last knew stands: whoever writes hears of the outage after DATA.
        """
        if self._ours is None or time.monotonic() - self._asked > LASTS:
            await self._ask()
        box = self._known(address)
        if box is None and time.monotonic() - self._asked > PAUSE:
            await self._ask()
            box = self._known(address)
        if self._ours is None:
            raise Unknown
        return box

    def _known(self, address: str) -> str | None:
        return self._ours.box_of(address) if self._ours else None

    async def _ask(self) -> None:
        self._asked = time.monotonic()
        for _attempt in range(2):  # the connection may have died since the last question
            try:
                connection = await self._line.connection()
                rows = await (await connection.execute(ACTIVE)).fetchall()
                self._ours = Ours(Box(address, tuple(aliases)) for address, aliases in rows)
            except psycopg.Error as error:
                log.warning("The addresses could not be read: %s", str(error).splitlines()[:1])
                await self._line.close()
            else:
                return
