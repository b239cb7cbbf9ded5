"""The web application, for uvicorn: Django, and beside it the stream of the desks and the chat."""

from __future__ import annotations

import os
from typing import Any

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gehoor.config.settings")
django.setup(set_prefix=False)

# Django's registry has to be filled before these can be imported.
from gehoor.desk.live.stream import live  # noqa: E402
from gehoor.portal.chat.socket import chat  # noqa: E402

from .bodies import limited  # noqa: E402
from .handler import InThreads  # noqa: E402

pages = limited(InThreads())

LIVE = "/live"
SOCKETS = {"/chat/verbinding": chat}
"""Every address at which a socket can be opened; who may is said on what answers there."""


async def application(scope: dict[str, Any], receive: Any, send: Any) -> None:
    if scope["type"] == "http" and scope["path"] == LIVE and scope["method"] == "GET":
        await live(scope, receive, send)
    elif scope["type"] == "websocket":
        await SOCKETS.get(scope["path"], _nothing)(scope, receive, send)
    else:
        await pages(scope, receive, send)


async def _nothing(scope: dict[str, Any], receive: Any, send: Any) -> None:
    await receive()
    await send({"type": "websocket.close"})
