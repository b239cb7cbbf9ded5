"""Names and kinds of the files in a mail."""

from __future__ import annotations

import hashlib
import re

from . import headers
from .mime import Part
from .model import Attachment

_ENDINGS = {
    "application/pdf": ".pdf",
    "application/zip": ".zip",
    "application/msword": ".doc",
    "application/json": ".json",
    "image/jpeg": ".jpg",
    "image/jpg": ".jpg",
    "image/png": ".png",
    "image/gif": ".gif",
    "image/heic": ".heic",
    "image/webp": ".webp",
    "image/svg+xml": ".svg",
    "text/plain": ".txt",
    "text/html": ".html",
    "text/csv": ".csv",
    "text/calendar": ".ics",
    "text/vcard": ".vcf",
    "text/x-vcard": ".vcf",
    "message/rfc822": ".eml",
    "application/pgp-signature": ".asc",
    "application/pkcs7-signature": ".p7s",
    "application/pkcs7-mime": ".p7m",
    "application/ms-tnef": ".dat",
}
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"|?*\u202a-\u202e\u2066-\u2069]')
_LONGEST = 180


def disposition_and_name(part: Part) -> tuple[str, str]:
    """Return how a part asks to be shown (empty when it does not) and its file name."""
    raw = part.value("content-disposition")
    disposition, parameters = headers.parameters(headers.unfold(raw)) if raw else ("", {})
    name = parameters.get("filename") or part.parameters.get("name") or ""
    return disposition, safe_name(name)


def safe_name(name: str) -> str:
    """Return the last piece of a path, without what a file system or a reader trips over."""
    name = _UNSAFE.sub("", name.replace("\\", "/").rsplit("/", 1)[-1]).strip(" .")
    if len(name) <= _LONGEST:
        return name
    stem, dot, ending = name.rpartition(".")
    return stem[: _LONGEST - 12] + dot + ending[:11] if dot else name[:_LONGEST]


def unnamed(number: int, kind: str) -> str:
    """Return the name for the nth file, which came without one."""
    return f"bijlage-{number}{_ENDINGS.get(kind, '.bin')}"


def attachment(
    name: str, kind: str, content: bytes, content_id: str, *, inline: bool = False
) -> Attachment:
    """Return a file with its size and hash."""
    return Attachment(
        name=safe_name(name),
        type=kind if kind.count("/") == 1 else "application/octet-stream",
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        content=content,
        content_id=content_id,
        inline=inline,
    )
