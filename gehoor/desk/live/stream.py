"""The stream that an open desk reads: server-sent events, straight on ASGI.

It does not go through Django's middleware, which would hold a thread for every open desk; so it looks
at the session itself, at the start and every five minutes.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from http.cookies import CookieError, SimpleCookie
from importlib import import_module
from typing import Any
from urllib.parse import parse_qs

from asgiref.sync import sync_to_async
from django.conf import settings
from django.contrib.auth import get_user
from django.db import close_old_connections
from django.http import HttpRequest

from gehoor.channels.hearing import ear
from gehoor.staff.actions import seen
from gehoor.staff.models import Colleague
from gehoor.staff.permissions import May, may

from .hub import Hub, hub
from .listener import Teller

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

HEARTBEAT = 15.0  # seconds
BEATS_TO_CHECK = 20
RETRY_MS = 2000

_teller: Teller | None = None
_telling: asyncio.Task[None] | None = None


async def live(scope: Scope, receive: Receive, send: Send) -> None:
    """ASGI application for /live: 401 without a session of a colleague, else events until either leaves."""
    colleague = await _colleague(scope)
    if colleague is None:
        await _refuse(send)
        return
    _listen_once()
    await send(_head(200, b"text/event-stream"))
    await send(_body(f"retry: {RETRY_MS}\n\n".encode()))
    gone = asyncio.create_task(_gone(receive))
    try:
        await _tell(hub, scope, send, gone, colleague)
    finally:
        gone.cancel()


async def _tell(
    hub: Hub, scope: Scope, send: Send, gone: asyncio.Task[None], colleague: Colleague
) -> None:
    only = None if may(colleague, May.WORK) else colleague.pk
    position, beats = _position(scope), 0
    while not gone.done():
        coming = hub.coming()
        position, events = hub.since(position, colleague.language, only)
        if events:
            await send(_body(b"".join(events)))
            continue
        done, _pending = await asyncio.wait(
            {coming, gone}, timeout=HEARTBEAT, return_when=asyncio.FIRST_COMPLETED
        )
        if done:
            continue
        beats += 1
        if beats % BEATS_TO_CHECK == 0 and await _colleague(scope) is None:
            break
        await send(_body(b":\n\n"))
    await send(_body(b"", more=False))


def _listen_once() -> None:
    """The first desk of this process begins to listen to its one connection."""
    global _teller, _telling
    _teller = _teller or Teller(hub)
    if _telling is None or _telling.done():
        _telling = asyncio.create_task(_teller.tell())
    ear.tell(_teller)


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def _position(scope: Scope) -> str:
    """How far the page has come: what the browser repeats after a break, else what the page says."""
    headers = dict(scope["headers"])
    if last := headers.get(b"last-event-id"):
        return str(last, "latin-1")
    return parse_qs(str(scope["query_string"], "latin-1")).get("from", [""])[0]


async def _colleague(scope: Scope) -> Colleague | None:
    headers = dict(scope["headers"])
    try:
        cookies = SimpleCookie(headers.get(b"cookie", b"").decode("latin-1"))
    except CookieError:
        return None
    session = cookies.get(settings.SESSION_COOKIE_NAME)
    return await sync_to_async(_signed_in)(session.value) if session else None


def _signed_in(key: str) -> Colleague | None:
    """The colleague of a session, checked as Django's middleware would."""
    close_old_connections()
    request = HttpRequest()
    request.session = import_module(settings.SESSION_ENGINE).SessionStore(key)
    user = get_user(request)
    if not isinstance(user, Colleague) or not user.is_active:
        return None
    seen(user)
    return user


async def _refuse(send: Send) -> None:
    await send(_head(401, b"text/plain; charset=utf-8"))
    await send(_body(b"Sign in first.\n", more=False))


def _head(status: int, content_type: bytes) -> dict[str, Any]:
    headers = [
        (b"content-type", content_type),
        (b"cache-control", b"no-store"),
        (b"x-accel-buffering", b"no"),
    ]
    return {"type": "http.response.start", "status": status, "headers": headers}


def _body(content: bytes, *, more: bool = True) -> dict[str, Any]:
    return {"type": "http.response.body", "body": content, "more_body": more}
