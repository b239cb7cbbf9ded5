"""The web application, for uvicorn: Django, and beside it the stream of the desks."""

from __future__ import annotations

import os
from typing import Any

from django.core.asgi import get_asgi_application

from .bodies import limited

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gehoor.config.settings")

django = limited(get_asgi_application())

# Django's registry has to be filled before this can be imported.
from gehoor.desk.live.stream import live  # noqa: E402

LIVE = "/live"


async def application(scope: dict[str, Any], receive: Any, send: Any) -> None:
    if scope["type"] == "http" and scope["path"] == LIVE and scope["method"] == "GET":
        await live(scope, receive, send)
    else:
        await django(scope, receive, send)
