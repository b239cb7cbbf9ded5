"""A shop that tells us of its orders, as its program does."""

from __future__ import annotations

import json
from typing import Any

from django.test import Client

from gehoor.channels.orders.models import Shop
from gehoor.channels.signature import HEADER, sign
from gehoor.core import clock
from gehoor.staff.models import Team
from tests.support.mailing import CUSTOMER
from tests.support.world import local

SECRET = "een gedeelde sleutel"
BUYER = {"name": "Anna de Vries", "mail": CUSTOMER}


def make_shop(team: Team) -> Shop:
    return Shop.objects.create(name="winkel", team=team, secret=SECRET)


def order(number: str = "48213", **fields: Any) -> dict[str, Any]:
    """Placed on Friday 16 January 2026, promised for Friday 23 January."""
    told = {
        "number": number,
        "at": "2026-01-16T14:05:00+01:00",
        "promised": "2026-01-23",
        "customer": BUYER,
    }
    return {key: value for key, value in {**told, **fields}.items() if value is not None}


def tell(at: str, told: dict[str, Any] | bytes, secret: str = SECRET, shop: str = "winkel") -> Any:
    """What the API answers to an order told at a moment."""
    body = told if isinstance(told, bytes) else json.dumps(told).encode()
    with clock.travel(local(at)):
        headers = {HEADER: sign(secret, body, clock.now())} if secret else {}
        return Client().post(
            f"/api/orders/{shop}", body, content_type="application/json", headers=headers
        )
