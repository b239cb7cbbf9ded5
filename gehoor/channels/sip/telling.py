"""Telling what happens in a call to the same function as the webhook does: stored first, then followed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection
from concurrent.futures import Executor
from datetime import datetime
from typing import Any

from django.db import Error, connections

from gehoor.core import clock

from ..calls.enums import Happens
from ..calls.filing import LONGEST_CALL
from ..calls.models import Call, Exchange
from ..calls.taking import keep
from ..calls.telling import Told
from ..voice.following import go_on
from ..voice.promising import NotPromised
from .models import Trunk

log = logging.getLogger(__name__)

AGAIN = (0.2, 0.5, 1.0, 2.0)  # seconds before it is told again
OURS = "sip-"
"""What the key of a call that came over SIP begins with."""

Steps = list[dict[str, Any]]


class Untold(RuntimeError):
    """It could not be stored, however often we tried."""


class Teller:
    """Tells events of calls, in the threads of `pool`: the database may keep us waiting."""

    def __init__(self, pool: Executor) -> None:
        self._pool = pool

    async def tell(self, exchange: int, told: Told) -> Steps:
        """The steps that follow (docs/voice.md). Raises Untold."""
        body = told.as_bytes()
        for pause in (*AGAIN, None):
            try:
                return await self.aside(_tell, exchange, body)
            except (Error, NotPromised) as error:
                if pause is None:
                    raise Untold(str(error)) from error
                log.warning("an event of %s waits: %s", told.call, error)
                await asyncio.sleep(pause)
        raise AssertionError

    async def aside[T](self, work: Callable[..., T], *given: object) -> T:
        """Run `work` in a thread, with a connection for as long as it takes."""
        return await asyncio.get_running_loop().run_in_executor(
            self._pool, _with_connection, work, given
        )


def _with_connection[T](work: Callable[..., T], given: tuple[object, ...]) -> T:
    try:
        return work(*given)
    finally:
        connections.close_all()


def _tell(exchange: int, body: bytes) -> Steps:
    known = Exchange.objects.select_related("team").get(pk=exchange)
    return go_on(keep(known, body).event)


def trunks() -> list[Trunk]:
    """Those that may call us now."""
    return list(Trunk.objects.filter(exchange__active=True).order_by("pk"))


def end_what_was_cut(going_on: Collection[str], before: datetime) -> int:
    """Calls that began `before` and of which nobody told the end, because our process or the database was
    away: they are over, and whoever got no answer is called back. How many.
    """
    recent = Call.objects.filter(rang_at__lt=before, rang_at__gte=before - LONGEST_CALL)
    cut = recent.filter(key__startswith=OURS, ended_at=None, exchange__trunk__isnull=False)
    found = list(cut.exclude(key__in=going_on).values_list("exchange", "key"))
    for exchange, key in found:
        _tell(exchange, Told(key, Happens.ENDED, clock.now()).as_bytes())
    return len(found)
