"""Attachments by content: a file named by its SHA-256, written before the row that names it."""

from __future__ import annotations

import hashlib
import os
import tempfile
from pathlib import Path

from django.conf import settings


def _path(digest: str) -> Path:
    return Path(settings.GEHOOR_BLOBS) / digest[:2] / digest[2:4] / digest


def put(content: bytes) -> str:
    """Keep `content` durably and return its SHA-256 in hexadecimal; what is there is not written again."""
    digest = hashlib.sha256(content).hexdigest()
    path = _path(digest)
    if path.exists():
        return digest
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    Path(name).replace(path)
    return digest


def get(digest: str) -> bytes:
    """The content; FileNotFoundError when the store does not have it."""
    return _path(digest).read_bytes()


def has(digest: str) -> bool:
    return _path(digest).exists()
