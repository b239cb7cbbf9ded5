"""One call, led from its first ring to its end: the steps of docs/voice.md, spoken and heard."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from aiosipua import DialogState, IncomingCall

from gehoor.core import clock

from ..calls.enums import Happens
from ..calls.telling import Told
from .callers import caller, dialled
from .connecting import Connecting
from .door import Door
from .media import KEYS, Line, offered
from .models import Trunk
from .speech import Speechless, Voice
from .telling import OURS, Steps, Teller, Untold

log = logging.getLogger(__name__)

BEFORE_WORDS = 0.3
"""Seconds between taking a call and the first word: until then the way there may not be open."""
AFTER_WORDS = 0.5
"""Seconds between the last word and ringing off."""


class Lead:
    """A caller whom we lead, until they ring off or the last step is done."""

    line: Line | None = None

    def __init__(
        self, call: IncomingCall, trunk: Trunk, door: Door, voice: Voice, teller: Teller
    ) -> None:
        self.call, self.trunk, self.door = call, trunk, door
        self.key = f"{OURS}{call.dialog.local_tag}"
        self._voice, self._teller = voice, teller
        self._keys: asyncio.Queue[str] = asyncio.Queue()
        self._way = ""
        self._last: asyncio.Task[Steps] | None = None
        self.task = asyncio.get_running_loop().create_task(self.run())

    def gone(self) -> None:
        self.task.cancel()

    def keyed(self, key: str, way: str) -> None:
        """Some exchanges tell a key in both ways: the first that comes is the one that we hear."""
        self._way = self._way or way
        if way == self._way and key in KEYS:
            self._keys.put_nowait(key)

    async def run(self) -> None:
        try:
            await self._lead()
        except asyncio.CancelledError:
            log.info("%s: the caller rang off", self.key)
        except Untold as error:
            log.error("%s: %s", self.key, error)
        except Exception:
            log.exception(
                "%s broke down", self.key
            )  # it ends as a missed call: they are called back
        finally:
            await asyncio.shield(self._end())

    async def _lead(self) -> None:
        self.call.ringing()
        who = caller(self.call.invite)
        steps = await self.tell(
            Happens.ARRIVED,
            number=who.number,
            proven=who.proven,
            dialled=dialled(self.call.invite),
        )
        await self._answer()
        while steps:
            steps = await self._do(steps)

    async def _answer(self) -> None:
        offer, host = self.call.invite.text, self.call.source_addr[0]
        self.line = await Line.open(self.door.at, offered(offer), host)
        self.line.on_key(lambda key: self.keyed(key, "RTP"))
        self.call.accept(self.line.answer(offer, host))
        await asyncio.sleep(BEFORE_WORDS)

    async def _do(self, steps: Steps) -> Steps:
        """Do them in order; what follows on the last."""
        assert self.line
        for step in steps:
            if step["do"] == "ask":
                return await self._ask(step)
            if step["do"] == "connect":
                return await Connecting(self, self.line).until_over(step)
            if step["do"] == "say":
                await self.say(step["words"], step["language"])
        await asyncio.sleep(self.line.left + AFTER_WORDS)
        return []

    async def say(self, words: str, language: str) -> None:
        """Begin to say it, after what is being said. Words that cannot be spoken are left out."""
        assert self.line
        try:
            self.line.say(await self._teller.aside(self._voice.says, words, language))
        except Speechless as error:
            log.error("%s: %s", self.key, error)

    async def _ask(self, step: dict[str, Any]) -> Steps:
        assert self.line
        await self.say(step["words"], step["language"])
        keyed = ""
        while len(keyed) < step["most"] and (not keyed or keyed not in step["at_once"]):
            try:
                patience = self.line.left + step["seconds"]
                keyed += await asyncio.wait_for(self._keys.get(), patience)
            except TimeoutError:
                break
            self.line.hush()
        if not keyed:
            return await self.tell(Happens.SILENT)
        steps = await self.tell(Happens.PRESSED, pressed=keyed)
        while not self._keys.empty():  # one key too many is no answer to what comes next
            self._keys.get_nowait()
        return steps

    async def tell(self, event: Happens, **more: Any) -> Steps:
        """Tell what happened, after what happened before: also when the caller rings off meanwhile."""
        told = Told(self.key, event, clock.now(), **more)
        self._last = asyncio.get_running_loop().create_task(self._tell(self._last, told))
        return await asyncio.shield(self._last)

    async def _tell(self, before: asyncio.Task[Steps] | None, told: Told) -> Steps:
        if before:
            await asyncio.wait([before])
        return await self._teller.tell(self.trunk.exchange_id, told)

    async def aside(self, *work: Any) -> Any:
        return await self._teller.aside(*work)

    async def _end(self) -> None:
        if self.call.dialog.state is DialogState.EARLY:
            self.call.reject(503)
        elif bye := self.call.hangup():
            self.door.insist(bye, self.call.source_addr)
        self.door.forget(self.call.call_id)
        if self.line:
            await self.line.close()
        try:
            await self.tell(Happens.ENDED)
        except Untold as error:
            log.error("%s: %s", self.key, error)
