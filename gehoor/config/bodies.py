"""How large a request may be: Django writes a body to disk before anybody looks at it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

type Scope = dict[str, Any]
type Receive = Callable[[], Awaitable[Mapping[str, Any]]]
type Send = Callable[[Mapping[str, Any]], Awaitable[None]]
type Application = Callable[[Scope, Receive, Send], Awaitable[None]]

LARGEST = 40 * 1024 * 1024
"""More than the files of one message may weigh together: what is a little too much gets a kind page."""

TOO_LARGE = "Te groot: stuur hooguit 30 MB tegelijk. / Too large: send at most 30 MB at a time."


def limited(application: Application) -> Application:
    """`application` behind the limit: 413 for a body that says it is larger, cut off when it lied."""

    async def limit(scope: Scope, receive: Receive, send: Send) -> None:
        taken = 0

        async def counted() -> Mapping[str, Any]:
            nonlocal taken
            message = await receive()
            taken += len(message.get("body", b""))
            return {"type": "http.disconnect"} if taken > LARGEST else message

        if scope["type"] != "http":
            await application(scope, receive, send)
        elif _declared(scope) > LARGEST:
            await _refuse(send)
        else:
            await application(scope, counted, send)

    return limit


def _declared(scope: Scope) -> int:
    value = dict(scope["headers"]).get(b"content-length", b"0")
    return int(value) if value.isdigit() else 0


async def _refuse(send: Send) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"connection", b"close")]
    await send({"type": "http.response.start", "status": 413, "headers": headers})
    await send({"type": "http.response.body", "body": TOO_LARGE.encode()})
