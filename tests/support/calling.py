"""A telephone exchange that tells of its calls, as a customer makes them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.test import Client

from gehoor.channels.calls.enums import Happens
from gehoor.channels.calls.models import Call, Exchange, Extension
from gehoor.channels.calls.telling import Told
from gehoor.channels.signature import HEADER, sign
from gehoor.core import clock
from gehoor.staff.models import Colleague, Team

SECRET = "een gedeelde sleutel"
NUMBER = "06-12 34 56 78"


def make_exchange(team: Team, **extensions: Colleague) -> Exchange:
    """An exchange; extensions: `s201=samira` gives Samira number 201."""
    for number, colleague in extensions.items():
        Extension.objects.create(colleague=colleague, number=number.removeprefix("s"))
    return Exchange.objects.create(name="centrale", team=team, secret=SECRET)


def tell(
    exchange: Exchange,
    event: Happens,
    call: str = "c-1",
    *,
    secret: str = SECRET,
    at: datetime | None = None,
    **fields: Any,
) -> Any:
    """What the API answers to one event of a call."""
    moment = at or clock.now()
    body = Told(call=call, event=event, at=moment, **fields).as_bytes()
    signature = sign(secret, body, clock.now()) if secret else ""
    return Client().post(
        f"/api/calls/{exchange.name}",
        body,
        content_type="application/json",
        headers={HEADER: signature} if signature else {},
    )


def ring(exchange: Exchange, number: str = NUMBER, **fields: Any) -> Call:
    """A call that rings now."""
    answer = tell(exchange, Happens.RINGING, number=number, **fields)
    assert answer.status_code == 201, answer.content
    return Call.objects.get(pk=answer.json()["call"])
