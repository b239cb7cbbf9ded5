"""One connection for each process hears what happens in the database and tells the hub."""

from __future__ import annotations

import asyncio
import json
import logging
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
from django.db import close_old_connections

from gehoor.channels.database import parameters
from gehoor.core import broadcast
from gehoor.staff.enums import Language
from gehoor.timeline.actions import CHANNEL

from .changes import change
from .hub import Hub

log = logging.getLogger(__name__)

GATHER = 0.03  # seconds: what one transaction records comes as one change
PAUSE = 1.0  # seconds before a new connection


async def listen(hub: Hub) -> None:
    """Tell `hub` of every change, for ever; outlives outages of the database."""
    changed: set[int] = set()
    bell = asyncio.Event()
    teller = asyncio.create_task(_tell(hub, changed, bell))
    try:
        while True:
            try:
                await _hear(hub, changed, bell)
            except (psycopg.Error, OSError) as error:
                log.warning("Not listening to the database: %s", error)
            hub.silence()
            await asyncio.sleep(PAUSE)
    finally:
        teller.cancel()


async def _hear(hub: Hub, changed: set[int], bell: asyncio.Event) -> None:
    async with await psycopg.AsyncConnection.connect(**parameters()) as own:
        await own.execute(f"listen {CHANNEL}")
        await own.execute(f"listen {broadcast.CHANNEL}")
        hub.begin()
        async for notice in own.notifies():
            told = json.loads(notice.payload)
            if notice.channel == broadcast.CHANNEL:
                hub.publish(dict.fromkeys(Language.values, told), event="told")
                continue
            changed.add(told["case"])
            bell.set()


async def _tell(hub: Hub, changed: set[int], bell: asyncio.Event) -> None:
    """Each changed case once, however much happened in it while we were telling of others."""
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(1, thread_name_prefix="live") as thread:
        while True:
            await bell.wait()
            await asyncio.sleep(GATHER)
            bell.clear()
            while changed:
                if told := await loop.run_in_executor(thread, _change, changed.pop()):
                    hub.publish(told)
                elif told is None:
                    hub.begin()


def _change(case_id: int) -> dict[str, dict[str, Any]] | None:
    """What to tell; None when it cannot be found out now, so that the desks must look for themselves."""
    close_old_connections()
    try:
        return change(case_id)
    except Exception:
        log.exception("The change in case %s was not told", case_id)
        return None
