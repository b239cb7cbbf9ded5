"""Everything of SIP that comes in: only from trunks, not too much at once, and each thing once."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import Protocol

from aiosipua import (
    DialogState,
    IncomingCall,
    SipRequest,
    SipResponse,
    SipUAC,
    SipUAS,
    UdpSipTransport,
)

from .answering import acknowledgement, is_refusal, refusal
from .callers import number_in
from .floods import Rate
from .keyed import key_in, repeats
from .listening import Listening
from .media import Line, Unheard, offered
from .models import Trunk

log = logging.getLogger(__name__)

Address = tuple[str, int]
INVITES, REFUSALS = (60, 10.0), (20, 1.0)
"""New calls of one trunk, and refusals to strangers: at most so many in so many seconds."""
AGAIN = (0.5, 1.0, 2.0, 4.0)
"""Seconds before a request is sent again that nobody heard of (T1 of RFC 3261, doubling)."""


class Party(Protocol):
    """Who takes part in a call, and hears what the other end does."""

    @property
    def line(self) -> Line | None:
        """Its sound, once there is any."""

    def gone(self) -> None:
        """The other end rang off."""

    def keyed(self, key: str, way: str) -> None:
        """A key was pressed there."""


@dataclass(slots=True)
class Known:
    """A trunk as the door knows it."""

    trunk: Trunk
    networks: list[IPv4Network | IPv6Network]
    rate: Rate


class _Calls(SipUAS):
    def forget(self, call_id: str) -> None:
        """The library keeps a call that we ended ourselves."""
        self._calls.pop(call_id, None)


class Door:
    """Our SIP socket. `begin` is told of each new call."""

    def __init__(self, at: Listening, begin: Callable[[IncomingCall, Trunk], Party]) -> None:
        self.at = at
        self.transport = UdpSipTransport(local_addr=(at.host, at.port))
        shown = (at.shown, at.port)
        self.uac = SipUAC(self.transport, advertised_addr=shown)
        self.uas = _Calls(self.transport, user_agent="Gehoor", uac=self.uac, advertised_addr=shown)
        self.is_open = True
        self.parties: dict[str, Party] = {}
        self.taken_by: dict[str, str] = {}
        """The number of who took it, where the other end says so, by Call-ID."""
        self._begin = begin
        self._known: list[Known] = []
        self._refusals = Rate(*REFUSALS)
        self._unheard: set[str] = set()
        self._tasks: set[asyncio.Task[None]] = set()

    async def open(self) -> None:
        """Listen. Raises OSError when the port is taken."""
        uas = self.uas
        uas.on_invite = self._arrives
        uas.on_bye = lambda call, _request: self._gone(call.call_id)
        uas.on_cancel = lambda request, _address: self._gone(request.call_id or "")
        uas.on_ack_timeout = lambda call: self._gone(call.call_id)
        uas.on_reinvite = self._moves
        await uas.start()
        self._within = self.transport.on_message
        self.transport.on_message = self._hear

    async def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        await self.uas.stop()

    def serve(self, trunks: list[Trunk]) -> None:
        """Those that may call us from now on."""
        rates = {each.trunk.pk: each.rate for each in self._known}
        self._known = [
            Known(
                each,
                [ip_network(network) for network in each.addresses],
                rates.get(each.pk) or Rate(*INVITES),
            )
            for each in trunks
        ]

    def forget(self, call_id: str) -> None:
        """It is over."""
        self.parties.pop(call_id, None)
        self.taken_by.pop(call_id, None)
        self.uas.forget(call_id)
        self.uac.remove_call(call_id)

    def insist(self, request: SipRequest, address: Address) -> None:
        """Send it again until something is heard of it: the library sends once, and UDP loses."""
        branch = request.via[0].branch or ""
        self._unheard.add(branch)
        task = asyncio.get_running_loop().create_task(self._again(request, address, branch))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _again(self, request: SipRequest, address: Address, branch: str) -> None:
        for pause in AGAIN:
            await asyncio.sleep(pause)
            if branch not in self._unheard:
                return
            self.transport.send(request, address)
        self._unheard.discard(branch)

    def _hear(self, message: SipRequest | SipResponse, address: Address) -> None:
        known = self._whose(address[0])
        if known is None:
            self._refuse_stranger(message, address)
        elif isinstance(message, SipResponse):
            self._unheard.discard(_branch(message))
            if number := number_in(message.headers.get("p-asserted-identity")):
                self.taken_by[message.call_id or ""] = number
            if is_refusal(message):
                self.transport.send(acknowledgement(message), address)
            self._pass_in(message, address)
        elif not _readable(message):
            self._refuse(message, address, 400)
        elif message.method == "INFO":
            self._hear_info(message, address)
        elif message.method != "INVITE" or self._is_welcome(message, address, known):
            self._pass_in(message, address)

    def _pass_in(self, message: SipRequest | SipResponse, address: Address) -> None:
        if self._within:
            self._within(message, address)

    def _whose(self, host: str) -> Known | None:
        address = ip_address(host)
        theirs = (each for each in self._known if any(address in net for net in each.networks))
        return next(theirs, None)

    def _refuse_stranger(self, message: SipRequest | SipResponse, address: Address) -> None:
        if not isinstance(message, SipRequest) or message.method == "ACK":
            return
        if _readable(message) and self._refusals.allows(time.monotonic()):
            log.warning("refused a %s from %s, which is of no trunk", message.method, address[0])
            self._refuse(message, address, 403)

    def _refuse(self, request: SipRequest, address: Address, status: int) -> None:
        """To where it came from, whatever its headers say: we are nobody's way to strike another."""
        if request.via:
            self.transport.send(refusal(request, status), address)

    def _is_welcome(self, invite: SipRequest, address: Address, known: Known) -> bool:
        """Whether an INVITE goes on to the library; otherwise it is answered here, or needs no answer."""
        call = self.uas.get_call(invite.call_id or "")
        if call is not None and _branch(call.invite) == _branch(invite):
            if call.dialog.state is DialogState.EARLY:
                call.trying()
            return False
        if status := self._against(invite, call, known):
            self._refuse(invite, address, status)
        return not status

    def _against(self, invite: SipRequest, call: IncomingCall | None, known: Known) -> int:
        """The status that says why not; 0 for one that is welcome."""
        if invite.to_addr and invite.to_addr.tag:
            return 0 if (invite.call_id or "") in self.parties else 481
        if call is not None:
            return 482
        try:
            offered(invite.text)
        except Unheard:
            return 488
        full = len(self.uas.active_calls) >= known.trunk.most_calls
        welcome = self.is_open and not full and known.rate.allows(time.monotonic())
        return 0 if welcome else 503

    def _hear_info(self, request: SipRequest, address: Address) -> None:
        call = self.uas.get_call(request.call_id or "")
        party = self.parties.get(request.call_id or "")
        if call is None or party is None:
            self._refuse(request, address, 481)
            return
        again = repeats(call.dialog, request)
        self.transport.send_reply(call.dialog.create_response(request, 200))
        if not again and (key := key_in(request)):
            party.keyed(key, "INFO")

    def _arrives(self, call: IncomingCall) -> None:
        known = self._whose(call.source_addr[0])
        if known:
            self.parties[call.call_id] = self._begin(call, known.trunk)

    def _gone(self, call_id: str) -> None:
        if party := self.parties.pop(call_id, None):
            party.gone()

    def _moves(self, call: IncomingCall) -> None:
        """The other end proposes its sound anew: somewhere else, or the same to say that it is there."""
        party = self.parties.get(call.call_id)
        try:
            if party and party.line:
                call.accept(party.line.answer(call.invite.text, call.source_addr[0]))
        except Unheard:
            self._refuse(call.invite, call.source_addr, 488)


def _branch(message: SipRequest | SipResponse) -> str:
    return (message.via[0].branch or "") if message.via else ""


def _readable(request: SipRequest) -> bool:
    """Whether the headers that the library reads without asking can be read."""
    try:
        whole = request.via and request.from_addr and request.to_addr and request.cseq
    except ValueError:
        return False
    return bool(whole and request.call_id)
