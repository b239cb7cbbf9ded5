"""A program that hands in messages: a chat window or a social platform."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from django.test import Client

from gehoor.cases.enums import Channel
from gehoor.channels.messages.models import Source
from gehoor.channels.signature import HEADER, sign
from gehoor.core import clock
from gehoor.staff.models import Team

SECRET = "een gedeelde sleutel"


def make_source(team: Team, name: str = "chat", channel: Channel = Channel.CHAT) -> Source:
    return Source.objects.create(name=name, channel=channel, team=team, secret=SECRET)


def message(text: str = "Waar is mijn bank?", **fields: str) -> bytes:
    data = {"id": "m-1", "handle": "noor", "text": text, "at": clock.now().isoformat(), **fields}
    return json.dumps(data).encode()


def post(
    source: Source, body: bytes, *, secret: str = SECRET, signed_at: datetime | None = None
) -> Any:
    """What the API answers when the program sends `body`, signed with `secret`; unsigned with ""."""
    signature = sign(secret, body, signed_at or clock.now()) if secret else ""
    headers = {HEADER: signature} if signature else {}
    return Client().post(
        f"/api/messages/{source.name}", body, content_type="application/json", headers=headers
    )
