"""Content-Transfer-Encoding undone, also where the sender did it wrong."""

from __future__ import annotations

import binascii
import re

_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/=_\-\s]")
_PADDING = re.compile(rb"=[=\s]*")
_PLAIN = {"", "7bit", "8bit", "binary", "none", "8-bit", "7-bit", "8bits", "7bits", "utf-8", "raw"}
_UUENCODE = {"x-uuencode", "uuencode", "x-uue", "uue"}
_UU_BEGIN = re.compile(rb"^begin [0-7]{3,4} [^\n]*\n", re.MULTILINE)

Decoded = tuple[bytes, bytes, str]


def decode(raw: bytes, start: int, end: int, encoding: str) -> Decoded:
    """Undo the transfer encoding of ``raw[start:end]``.

    Returns the content, what follows it unencoded, and what was wrong. What follows is text that
    a server put after the encoded part, as mailing lists and virus scanners do. Never raises.
    """
    if encoding == "base64":
        content = _sound_base64(raw, start, end)
        return _broken_base64(raw[start:end]) if content is None else (content, b"", "")
    if encoding == "quoted-printable":
        return binascii.a2b_qp(memoryview(raw)[start:end]), b"", ""
    if encoding in _UUENCODE:
        return _from_uuencode(raw[start:end])
    problem = "" if encoding in _PLAIN else f"unknown transfer encoding {encoding[:40]!r}"
    return raw[start:end], b"", problem


def _sound_base64(raw: bytes, start: int, end: int) -> bytes | None:
    """Decode without a copy; None when not every letter could be used."""
    try:
        content = binascii.a2b_base64(memoryview(raw)[start:end])
    except binascii.Error:
        return None
    letters = end - start - sum(raw.count(mark, start, end) for mark in (b"\n", b"\r", b" ", b"="))
    return content if len(content) == letters * 3 // 4 else None


def _broken_base64(raw: bytes) -> Decoded:
    strange = _NOT_BASE64.search(raw)
    if strange is None and _looks_encoded(raw):
        return _joined_base64(raw)
    start = _start_of_paragraph(raw, strange.start() if strange else len(raw))
    if _looks_encoded(raw[:start]):
        content, _, problem = _joined_base64(raw[:start])
        return content, raw[start:], problem or "text stands after the base64"
    if _looks_encoded(raw):
        content, _, _ = _joined_base64(_NOT_BASE64.sub(b"", raw))
        return content, b"", "base64 with strange characters in it"
    return raw, b"", "announced as base64, which it is not"


def _start_of_paragraph(raw: bytes, position: int) -> int:
    """Return where the lines begin that hold no base64: after the last padded or blank line."""
    blank = max(raw.rfind(b"\n\n", 0, position), raw.rfind(b"\n\r\n", 0, position))
    padded = max(raw.rfind(b"=\n", 0, position), raw.rfind(b"=\r\n", 0, position))
    if max(blank, padded) < 0:
        return 0
    return raw.find(b"\n", max(blank, padded)) + 1


def _looks_encoded(raw: bytes) -> bool:
    """Base64 has long lines without a space; prose has a space every few letters."""
    words = raw[:4000].split()
    return bool(words) and len(raw[:4000].strip()) / len(words) >= 20


def _joined_base64(raw: bytes) -> Decoded:
    """Decode base64 that may be cut off, wrongly padded, url-safe or several pieces in a row."""
    if b"-" in raw or b"_" in raw:
        raw = raw.translate(bytes.maketrans(b"-_", b"+/"))
    padding = _PADDING.search(raw)
    if padding is None or padding.end() == len(raw):
        content, problem = _piece(raw)
        return content, b"", problem
    pieces = [_piece(piece)[0] for piece in _PADDING.split(raw)]
    return b"".join(pieces), b"", "several pieces of base64 in a row"


def _piece(raw: bytes) -> tuple[bytes, str]:
    try:
        return binascii.a2b_base64(raw), ""
    except binascii.Error:
        pass
    letters = b"".join(raw.split()).rstrip(b"=")
    if len(letters) % 4 == 1:
        letters = letters[:-1]
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4)), "base64 that was cut off"


def _from_uuencode(raw: bytes) -> Decoded:
    begin = _UU_BEGIN.search(raw)
    if begin is None:
        return raw, b"", "announced as uuencoded, which it is not"
    content: list[bytes] = []
    for line in raw[begin.end() :].split(b"\n"):
        if line.strip() == b"end":
            return b"".join(content), b"", ""
        try:
            content.append(binascii.a2b_uu(line.rstrip(b"\r")))
        except binascii.Error:
            continue
    return b"".join(content), b"", "uuencoded content that was cut off"
