"""The socket of the chat, straight on ASGI. Its secret comes in a message, never in an address."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, MutableMapping
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.http.request import split_domain_port, validate_host

from gehoor.channels.hearing import ear
from gehoor.staff.access import anyone

from .limits import LONGEST_FRAME, Networks, network_of
from .rooms import rooms
from .seat import Seat, Send

log = logging.getLogger(__name__)

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
TOO_LARGE, FAILED = 1009, 1011  # RFC 6455 §7.4.1

networks = Networks()


@anyone("whoever has a question may chat; a talk opens by its secret, and no session is looked at")
async def chat(scope: Scope, receive: Receive, send: Send) -> None:
    """ASGI application for the socket: refused (403) for another site's page, or one network too many."""
    await receive()  # websocket.connect
    network = network_of((scope.get("client") or ("",))[0])
    if not is_our_page(scope) or not networks.enter(network):
        await send({"type": "websocket.close", "code": 1008})
        return
    try:
        await send({"type": "websocket.accept"})
        await _converse(Seat(send, network, rooms), receive, send)
    finally:
        networks.leave(network)


async def _converse(seat: Seat, receive: Receive, send: Send) -> None:
    rooms.enter(seat)
    ear.tell(rooms)
    telling = asyncio.create_task(seat.tell_for_ever())
    try:
        await _listen(seat, receive, send)
    except Exception:
        log.exception("A chat broke off")
        with suppress(Exception):
            await send({"type": "websocket.close", "code": FAILED})
    finally:
        telling.cancel()
        await seat.leave()


async def _listen(seat: Seat, receive: Receive, send: Send) -> None:
    while (message := await receive())["type"] == "websocket.receive":
        text = message.get("text") or ""
        if len(text) > LONGEST_FRAME:
            await send({"type": "websocket.close", "code": TOO_LARGE})
            return
        await seat.hear(text)


def is_our_page(scope: Scope) -> bool:
    """Whether the page that opens it is ours: browsers say so, and other sites cannot lie about it."""
    headers = {bytes(name).lower(): bytes(value) for name, value in scope["headers"]}
    origin = urlsplit(headers.get(b"origin", b"").decode("latin-1"))
    host = headers.get(b"host", b"").decode("latin-1")
    domain, _ = split_domain_port(host.lower())
    return origin.netloc == host and validate_host(domain, settings.ALLOWED_HOSTS)
