"""Telling every open desk something that is no entry on a timeline: a ringing call, who is writing."""

from __future__ import annotations

import json
from typing import Any

from django.db import connection

CHANNEL = "gehoor_desks"
"""What to LISTEN to: {"event": ..., ...} as JSON, when the transaction commits."""


def broadcast(event: str, **data: Any) -> None:
    """Every web process hears it, so it reaches a desk wherever that is connected. At most 8,000 bytes."""
    with connection.cursor() as cursor:
        cursor.execute("select pg_notify(%s, %s)", [CHANNEL, json.dumps({"event": event, **data})])
