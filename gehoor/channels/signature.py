"""The signature of a program: `t=<unix seconds>,v1=<HMAC-SHA256 of "t.body" in hexadecimal>`. Pure.

The time is part of what is signed, so an old message that somebody caught cannot be sent again later.
"""

from __future__ import annotations

import hashlib
import hmac
from datetime import UTC, datetime, timedelta
from enum import StrEnum

HEADER = "X-Gehoor-Signature"
WINDOW = timedelta(minutes=5)
LONGEST = 200


class Verdict(StrEnum):
    GOOD = "good"
    MISSING = "missing"
    WRONG = "wrong"
    OLD = "old"


def sign(secret: str, body: bytes, at: datetime) -> str:
    """The header's value for `body` sent at `at` (aware)."""
    seconds = int(at.timestamp())
    return f"t={seconds},v1={_mac(secret, seconds, body)}"


def verdict(secret: str, header: str, body: bytes, received_at: datetime) -> Verdict:
    """Whether `header` is this program's signature of `body`, made within WINDOW of its receipt."""
    parts = dict(part.partition("=")[::2] for part in header[:LONGEST].split(","))
    seconds, mac = parts.get("t", ""), parts.get("v1", "")
    if not (mac and seconds.isascii() and seconds.isdigit() and len(seconds) < 12):
        return Verdict.MISSING
    good = hmac.compare_digest(_mac(secret, int(seconds), body).encode(), mac.encode())
    if not good or not secret:
        return Verdict.WRONG
    age = received_at - datetime.fromtimestamp(int(seconds), UTC)
    return Verdict.GOOD if abs(age) <= WINDOW else Verdict.OLD


def _mac(secret: str, seconds: int, body: bytes) -> str:
    return hmac.new(secret.encode(), f"{seconds}.".encode() + body, hashlib.sha256).hexdigest()
