"""Our telephone: it listens, leads every call, and is told anew which trunks there are."""

from __future__ import annotations

import asyncio
import logging
import threading
from concurrent.futures import ThreadPoolExecutor

from aiosipua import IncomingCall
from django.db import Error

from gehoor.core import clock

from ..voice.promising import NotPromised
from .door import Door
from .leading import Lead
from .listening import Listening
from .models import Trunk
from .registering import stay_registered
from .speech import Voice
from .telling import Teller, end_what_was_cut, trunks

log = logging.getLogger(__name__)

THREADS = 8
LOOK = 30.0  # seconds between two looks which trunks there are
STOPPING = 4.0  # seconds for calls to end tidily


class Endpoint:
    """Everything of one process that speaks SIP."""

    def __init__(self, at: Listening, voice: Voice) -> None:
        self._voice = voice
        self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="call")
        self._teller = Teller(self._pool)
        self._door = Door(at, self._begin)
        self._leads: set[Lead] = set()
        self._registering: dict[tuple[int, str, str, str], asyncio.Task[None]] = {}

    async def run(self, stop: threading.Event, ready: threading.Event | None = None) -> None:
        """Until `stop`; `ready` is set once calls can come. Raises OSError when the port is taken."""
        for library in ("aiosipua", "aiortp"):  # they warn of each packet of any stranger
            logging.getLogger(library).setLevel(logging.ERROR)
        await self._door.open()
        try:
            await self._serve()
            if ready:
                ready.set()
            await self._keep_serving(stop)
        finally:
            await self._close()

    async def _keep_serving(self, stop: threading.Event) -> None:
        stopped = asyncio.get_running_loop().run_in_executor(None, stop.wait)
        while not (await asyncio.wait([stopped], timeout=LOOK))[0]:
            try:
                await self._serve()
            except (Error, NotPromised) as error:  # calls go on, new ones with the trunks we know
                log.error("the trunks are looked at later: %s", error)

    async def _serve(self) -> None:
        going_on = [each.key for each in self._leads]
        await self._teller.aside(end_what_was_cut, going_on, clock.now())
        found = await self._teller.aside(trunks)
        self._door.serve(found)
        wanted = {
            (each.pk, each.host, each.username, each.password): each
            for each in found
            if each.registers
        }
        for key in self._registering.keys() - wanted.keys():
            self._registering.pop(key).cancel()
        for key in wanted.keys() - self._registering.keys():
            register = stay_registered(self._door.uac, wanted[key])
            self._registering[key] = asyncio.get_running_loop().create_task(register)

    def _begin(self, call: IncomingCall, trunk: Trunk) -> Lead:
        lead = Lead(call, trunk, self._door, self._voice, self._teller)
        self._leads.add(lead)
        lead.task.add_done_callback(lambda _task: self._leads.discard(lead))
        return lead

    async def _close(self) -> None:
        """Every caller hears that the line is gone, and is called back where nobody spoke with them."""
        self._door.is_open = False
        tasks = [each.task for each in self._leads]
        for task in [*tasks, *self._registering.values()]:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=STOPPING)
        await self._door.close()
        self._pool.shutdown()
