"""The front step: raw bytes are committed here before anybody says yes (RFC 1123 §5.3.3)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import connection, transaction

from gehoor.cases.enums import Channel
from gehoor.core import clock

from .enums import RawState

INBOX = "gehoor_inbox"
LONGEST_SENDER = 320

_INTO = """
insert into intake_rawitem
    (channel, source, digest, body, facts, received_at, state, try_at, sender, attempts, reason, outcome)
values
"""
_ROW = "(%s, %s, %s, %s, %s, %s, %s, %s, %s, 0, '', '')"
_ONCE = "on conflict (source, digest) do nothing returning id"


def statement(rows: int) -> str:
    """The SQL that stores so many items at once, each with the parameters of `row`."""
    return f"{_INTO} {', '.join([_ROW] * rows)} {_ONCE}"


def digest_of(body: bytes, key: str = "") -> bytes:
    """What makes an item the same item within its source."""
    return hashlib.sha256(key.encode() or body).digest()


def row(
    channel: Channel,
    source: str,
    body: bytes,
    facts: Mapping[str, Any],
    received_at: datetime | None = None,
    key: str = "",
    sender: str = "",
) -> list[Any]:
    """The parameters of one item in `statement`: the listener stores many with one commit.

    `key` is the provider's idempotency key; without one the bytes themselves are. `sender` is who wrote
    it, as the channel names people: workers keep the order of each sender's items.
    """
    at = received_at or clock.now()
    digest = digest_of(body, key)
    return [
        channel.value,
        source[:320],
        digest,
        body,
        json.dumps(dict(facts)),
        at,
        RawState.PENDING.value,
        clock.now(),
        sender[:LONGEST_SENDER],
    ]


def store(
    channel: Channel,
    source: str,
    body: bytes,
    facts: Mapping[str, Any],
    received_at: datetime | None = None,
    key: str = "",
    sender: str = "",
) -> int | None:
    """Commit one raw item and wake a worker; its id, or None when it was there already (see `row`)."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement(1), row(channel, source, body, facts, received_at, key, sender))
        stored = cursor.fetchone()
    return stored[0] if stored else None
