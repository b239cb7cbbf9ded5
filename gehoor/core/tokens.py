"""Secrets that travel to a customer and come back: links and reply addresses.

Each is a keyed hash of what it stands for, so that it can be made again for every message and never has
to be stored; who reads the database cannot make one.
"""

from __future__ import annotations

import base64
import hashlib
import hmac

from django.conf import settings

TOKEN_BYTES = 20  # 160 bits: 32 letters in base32, which survives a mail address in any case


def make(purpose: str, subject: str) -> str:
    """The token for `subject` in `purpose`: 32 lower-case letters and digits."""
    key = settings.GEHOOR_SECRET_KEY.encode()
    mac = hmac.digest(key, f"{purpose}\0{subject}".encode(), "sha256")
    return base64.b32encode(mac[:TOKEN_BYTES]).decode().lower()


def matches(purpose: str, subject: str, token: str) -> bool:
    """Whether `token` was made for `subject`, compared in constant time."""
    return hmac.compare_digest(make(purpose, subject).encode(), token.lower().encode())


def digest(token: str) -> str:
    """What is stored of a token: its SHA-256 in hexadecimal."""
    return hashlib.sha256(token.encode()).hexdigest()
