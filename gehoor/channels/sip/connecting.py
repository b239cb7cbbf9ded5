"""Connecting a caller: we call colleagues, and whoever takes it hears the caller and is heard.

No REFER (RFC 3515): many trunks refuse it, and after it nobody could tell us whether a colleague answered.
"""

from __future__ import annotations

import asyncio
import logging
from typing import Any, Protocol

from aiosipua import OutgoingCall, SipDigestAuth

from ..calls.enums import Happens
from .door import Door
from .finding import address_of
from .media import KEYS_AS, Line, Media
from .models import Trunk
from .sound import SILENCE, ringing
from .telling import Steps
from .waiting import nobody_yet

log = logging.getLogger(__name__)

RINGS = 60.0
"""Seconds that it rings for everybody before the caller hears that nobody answers yet."""
BETWEEN = 5.0


class Leg:
    """A colleague whom we call, on `number`."""

    def __init__(self, door: Door, number: str, line: Line, call: OutgoingCall) -> None:
        self.number, self.line, self.call = number, line, call
        self.over = asyncio.Event()
        self._door = door
        door.parties[call.call_id] = self

    @classmethod
    async def ring(cls, door: Door, trunk: Trunk, number: str, payload: int) -> Leg:
        """Begins to ring there."""
        address = await address_of(trunk.host)
        line = await Line.open(door.at, Media(("127.0.0.1", 9), payload, KEYS_AS), address[0])
        host = trunk.host.partition(":")[0]
        call = door.uac.send_invite(
            f"sip:{trunk.username or 'gehoor'}@{host}",
            f"sip:{number}@{trunk.host}",
            address,
            line.proposal,
            user_agent="Gehoor",
            auth=SipDigestAuth(trunk.username, trunk.password) if trunk.username else None,
        )
        door.insist(call.invite, address)
        return cls(door, number, line, call)

    async def takes_it(self, seconds: float) -> bool:
        """Whether somebody answers there within so many seconds, with sound that we can hear."""
        try:
            await self.call.wait_answered(seconds)
            sdp = self.call.sdp_answer
            audio = sdp.rtp_address if sdp else None
        except (TimeoutError, RuntimeError):
            return False
        if audio is None:
            return False
        self.line.towards(audio, self.call.remote_addr[0])
        return True

    @property
    def taken_by(self) -> str:
        """The number of who took it: of a number that rings for many, the exchange may say whose."""
        return self._door.taken_by.get(self.call.call_id, self.number)

    async def let_go(self) -> None:
        """Ring no more, or ring off."""
        asked = self.call.cancel(self._door.uac) or self.call.hangup(self._door.uac)
        if asked:
            self._door.insist(asked, self.call.remote_addr)
        self._door.forget(self.call.call_id)
        await self.line.close()

    def gone(self) -> None:
        self.call.dialog.terminate()
        self.over.set()

    def keyed(self, key: str, way: str) -> None:
        """What a colleague presses is for nobody."""


class Caller(Protocol):
    """Who waits for a colleague (leading.Lead)."""

    door: Door
    trunk: Trunk
    key: str

    async def tell(self, event: Happens, **more: Any) -> Steps: ...

    async def say(self, words: str, language: str) -> None: ...

    async def aside(self, *work: Any) -> Any: ...


class Connecting:
    """Finding a colleague for a caller, who hears it ring on `line`."""

    def __init__(self, caller: Caller, line: Line) -> None:
        self._caller, self._line = caller, line

    async def until_over(self, step: dict[str, Any]) -> Steps:
        """Ring until somebody takes it, and until one of them rings off."""
        caller = self._caller
        leg = await self._somebody(step)
        try:
            steps = await caller.tell(Happens.ANSWERED, extension=leg.taken_by)
            await self._line.join(leg.line)
            await leg.over.wait()
        finally:
            await leg.let_go()
        return steps

    async def _somebody(self, step: dict[str, Any]) -> Leg:
        """Ring those who come first, then everybody, again and again: only the caller gives up."""
        caller = self._caller
        self._line.tone(ringing())
        first = [*step["ring_first"]]
        leg = await self._one_of(first, step["seconds"]) if first else None
        while leg is None:
            leg = await self._one_of([caller.trunk.everybody], RINGS)
            if leg is None:
                words, language = await caller.aside(
                    nobody_yet, caller.trunk.exchange_id, caller.key
                )
                await caller.say(words, language)
                await asyncio.sleep(self._line.left + BETWEEN)
        self._line.tone(SILENCE)
        self._line.hush()
        return leg

    async def _one_of(self, numbers: list[str], seconds: float) -> Leg | None:
        """Whoever of them takes it first; for the others it rings no more."""
        caller = self._caller
        legs: list[Leg] = []
        taken: Leg | None = None
        try:
            for each in numbers:
                leg = await Leg.ring(caller.door, caller.trunk, each, self._line.payload)
                legs.append(leg)
            taken = await _first(legs, seconds)
        except OSError as error:
            log.error("%s: %s cannot be called: %s", caller.key, caller.trunk.host, error)
        finally:
            for leg in legs:
                if leg is not taken:
                    await asyncio.shield(leg.let_go())
        return taken


async def _first(legs: list[Leg], seconds: float) -> Leg | None:
    async def take(leg: Leg) -> Leg | None:
        return leg if await leg.takes_it(seconds) else None

    tasks = [asyncio.ensure_future(take(each)) for each in legs]
    try:
        for done in asyncio.as_completed(tasks):
            if leg := await done:
                return leg
    finally:
        for task in tasks:
            task.cancel()
    return None
