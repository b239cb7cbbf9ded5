"""Our own SMTP and LMTP listener: only for our addresses, and yes only after commit.

A mail is the bytes between 354 and CRLF.CRLF and nothing else ends it: a bare CR or LF stays inside it,
so nobody can smuggle a second mail in (CVE-2023-51764). Where no mailbox of ours is meant it refuses; when
the database is away it says 451, so that the peer keeps the mail and tries again.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import ssl
import threading
from collections import Counter
from collections.abc import Callable
from typing import Any

from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import SMTP, Envelope, Session
from django.conf import settings

from gehoor.cases.enums import Channel
from gehoor.channels.database import parameters
from gehoor.intake.store import row

from . import verifying
from .addresses import Addresses, Unknown
from .certificate import server_context
from .keeping import Keeper, Line, NotKept
from .senders import writer_of

log = logging.getLogger(__name__)

SMTP_AT, LMTP_AT = "GEHOOR_SMTP", "GEHOOR_LMTP"
DEFAULT_SMTP = "127.0.0.1:2525"
LARGEST = 50 * 1024 * 1024  # bytes
LONGEST_LINE = 4 * 1024 * 1024  # bytes; RFC 5321 says 1,000, many programs do not know that
MOST_CONNECTIONS, MOST_FROM_ONE_PEER = 100, 40
MOST_RECIPIENTS = 100
TIMEOUT = 300.0  # seconds for one command, or for all of DATA (RFC 5321 §4.5.3.2)
LOOK = 0.1  # seconds between two looks at the stop event
FINISHING = 1.0  # seconds for what is being written when we stop

TRY_LATER = "451 4.3.0 We cannot store mail at this moment, please try again in a few minutes"


class Door:
    """What the listener answers: aiosmtpd calls the handle_ methods."""

    def __init__(self, addresses: Addresses, keeper: Keeper) -> None:
        self._addresses = addresses
        self._keeper = keeper

    async def handle_EHLO(
        self, server: SMTP, session: Session, envelope: Envelope, host: str, says: list[str]
    ) -> list[str]:
        session.host_name = host
        return [each for each in says if not each.startswith("250-AUTH")]

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        try:
            box = await self._addresses.box_of(address)
        except Unknown:
            return TRY_LATER
        if box is None:
            return "550 5.1.1 There is no mailbox for this address here"
        if len(envelope.rcpt_tos) >= MOST_RECIPIENTS:
            return "452 4.5.3 Too many recipients, please send the rest in a second message"
        envelope.rcpt_tos.append(address)
        self._keeper.expect(envelope)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        content = envelope.original_content or b""
        try:
            facts = await self._facts(session, envelope, content)
            await self._keeper.keep(await self._rows(envelope, content, facts), envelope)
        except (NotKept, Unknown):
            return TRY_LATER
        return "250 2.0.0 OK, we have it"

    async def handle_exception(self, error: Exception) -> str:
        log.error("The listener stumbled", exc_info=error)
        return TRY_LATER

    async def _facts(self, session: Session, envelope: Envelope, content: bytes) -> dict[str, Any]:
        peer = session.peer
        facts: dict[str, Any] = {
            "from": _text(envelope.mail_from or "").strip("<>"),
            "peer": str(peer[0]) if isinstance(peer, tuple) else "",
            "helo": _text(session.host_name or ""),
            "tls": session.ssl is not None,
        }
        if verifying.wanted():
            facts["checks"] = await verifying.checks(content)
        return facts

    async def _rows(
        self, envelope: Envelope, content: bytes, facts: dict[str, Any]
    ) -> list[list[Any]]:
        """One row for each mailbox of ours that is meant, however many of its names were used."""
        meant: dict[str, list[str]] = {}
        for address in envelope.rcpt_tos:
            if box := await self._addresses.box_of(address):
                meant.setdefault(box, []).append(_text(address))
        if not meant:  # the mailbox went away between RCPT and now: ask again
            raise Unknown
        sender = writer_of(content)
        return [
            row(Channel.MAIL, box, content, {**facts, "to": to}, sender=sender)
            for box, to in meant.items()
        ]


def _text(address: str) -> str:
    """An address as JSON in PostgreSQL can hold it."""
    return address.replace("\0", "").encode(errors="replace").decode()


class _Bounded(SMTP):
    """At most so many connections, in all and from one peer."""

    line_length_limit = LONGEST_LINE
    peers: Counter[str]
    _peer = ""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if self.transport is None:  # not the second time, after STARTTLS
            peer = str((transport.get_extra_info("peername") or ("",))[0])
            full = self.peers.total() >= MOST_CONNECTIONS
            if full or self.peers[peer] >= MOST_FROM_ONE_PEER:
                transport.write(b"421 4.7.0 Too many connections, please try again later\r\n")  # type: ignore[attr-defined]
                transport.close()
                return
            self._peer = peer
            self.peers[peer] += 1
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        if self.transport is None and self.session is None:
            return  # it was never let in
        if self._peer:
            self.peers[self._peer] -= 1
            self.peers += Counter()  # drop the zeros
            self._peer = ""
        super().connection_lost(error)


class _Lmtp(_Bounded, LMTP):
    """LMTP answers DATA once for each recipient (RFC 2033 §4.2)."""

    _answers = 1

    async def smtp_DATA(self, arg: str) -> None:
        self._answers = len(self.envelope.rcpt_tos) if self.envelope else 1
        try:
            await super().smtp_DATA(arg)
        finally:
            self._answers = 1

    async def push(self, status: str | bytes) -> None:
        words = status if isinstance(status, bytes) else status.encode()
        once = words[:3] in (b"354", b"501", b"503")
        await super().push(b"\r\n".join([words] * (1 if once else self._answers)))


def run(stop: threading.Event) -> None:
    """Listen until `stop` is set. Ends the process with a sentence when the port is taken."""
    asyncio.run(serve(stop, parameters()))


async def serve(stop: threading.Event, database: dict[str, Any]) -> None:
    """Both listeners, as GEHOOR_SMTP and GEHOOR_LMTP say ("host:port"; LMTP only when it is set)."""
    storing, asking = Line(database), Line(database)
    keeper = Keeper(storing)
    writer = asyncio.create_task(keeper.run())
    door = Door(Addresses(asking), keeper)
    servers = [await _listen(os.environ.get(SMTP_AT) or DEFAULT_SMTP, smtp_for(door))]
    if at := os.environ.get(LMTP_AT):
        servers.append(await _listen(at, _protocol(_Lmtp, door, None)))
    while not stop.is_set():
        await asyncio.sleep(LOOK)
    for server in servers:
        server.close()
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(keeper.idle(), FINISHING)
    writer.cancel()
    await storing.close()
    await asking.close()


def smtp_for(handler: object) -> Callable[[], SMTP]:
    """What makes a protocol for each SMTP connection, with `handler` to answer."""
    return _protocol(_Bounded, handler, server_context(settings.HOME))


def _protocol(
    kind: type[_Bounded], handler: object, tls: ssl.SSLContext | None
) -> Callable[[], SMTP]:
    limited: type[_Bounded] = type(kind.__name__, (kind,), {"peers": Counter()})

    def make() -> SMTP:
        return limited(
            handler,
            data_size_limit=LARGEST,
            enable_SMTPUTF8=True,
            hostname=os.environ.get("GEHOOR_HOSTNAME", "localhost"),
            ident="Gehoor",
            tls_context=tls,
            timeout=TIMEOUT,
            loop=asyncio.get_running_loop(),
        )

    return make


async def _listen(at: str, protocol: Callable[[], SMTP]) -> asyncio.Server:
    host, _colon, port = at.rpartition(":")
    try:
        server = await asyncio.get_running_loop().create_server(
            protocol, host.strip("[]") or None, int(port), backlog=MOST_CONNECTIONS
        )
    except (OSError, ValueError) as error:
        raise SystemExit(
            f"We cannot listen for mail at {at} ({error}):"
            f" stop what uses it, or set {SMTP_AT} and {LMTP_AT} to another host:port."
        ) from error
    log.info("Listening for mail at %s", at)
    return server
