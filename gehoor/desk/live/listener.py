"""What happens in the database, told to the hub: each changed case once, as it now stands."""

from __future__ import annotations

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from django.db import close_old_connections

from gehoor.core import broadcast
from gehoor.staff.enums import Language

from .changes import change
from .hub import Hub

log = logging.getLogger(__name__)

GATHER = 0.03  # seconds: what one transaction records comes as one change


class Teller:
    """Listens for a hub (channels.hearing) and tells it of changes, while its task runs."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._changed: set[int] = set()
        self._bell = asyncio.Event()

    def begin(self) -> None:
        self._hub.begin()

    def silence(self) -> None:
        self._hub.silence()

    def heard(self, channel: str, told: dict[str, Any]) -> None:
        if channel == broadcast.CHANNEL:
            self._hub.publish(dict.fromkeys(Language.values, told), event="told")
            return
        self._changed.add(told["case"])
        self._bell.set()

    async def tell(self) -> None:
        """Each changed case once, however much happened in it while we were telling of others."""
        loop = asyncio.get_running_loop()
        with ThreadPoolExecutor(1, thread_name_prefix="live") as thread:
            while True:
                await self._bell.wait()
                await asyncio.sleep(GATHER)
                self._bell.clear()
                while self._changed:
                    if told := await loop.run_in_executor(thread, _change, self._changed.pop()):
                        self._hub.publish(told)
                    elif told is None:
                        self._hub.begin()


def _change(case_id: int) -> dict[str, dict[str, Any]] | None:
    """What to tell; None when it cannot be found out now, so that the desks must look for themselves."""
    close_old_connections()
    try:
        return change(case_id)
    except Exception:
        log.exception("The change in case %s was not told", case_id)
        return None
