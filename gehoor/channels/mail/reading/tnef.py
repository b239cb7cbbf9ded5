"""The files in a winmail.dat, the wrapping that Outlook puts around rich text (MS-OXTNEF).

Written for hostile input: every length is checked against what is there, so the work stays in
proportion to the bytes.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from . import charsets

_SIGNATURE = 0x223E9F78
_MOST_OBJECTS = 5_000
_TITLE, _DATA, _RENDERING, _PROPERTIES = 0x8010, 0x800F, 0x9002, 0x9005
_BODY, _MESSAGE_PROPERTIES, _CODEPAGE = 0x800C, 0x9003, 0x9007
_LONG_NAME, _SHORT_NAME, _CONTENT_ID, _MIME_TYPE = 0x3707, 0x3704, 0x3712, 0x370E
_PLAIN_BODY, _HTML_BODY, _DATA_OBJECT = 0x1000, 0x1013, 0x3701
_WIDTHS = {0x02: 4, 0x03: 4, 0x04: 4, 0x0A: 4, 0x0B: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x14: 8}
_WIDTHS |= {0x40: 8, 0x48: 16}
_SIZED = {0x0D, 0x1E, 0x1F, 0x102}
_WIDE_TEXT = 0x1F


@dataclass(slots=True)
class File:
    """A file in the wrapping."""

    name: str = ""
    content: bytes = b""
    type: str = ""
    content_id: str = ""


@dataclass(slots=True)
class Wrapping:
    """What the wrapping holds: the files, and the text or HTML when it carries them itself."""

    files: list[File]
    text: str = ""
    html: str = ""


def unwrap(raw: bytes) -> Wrapping | None:
    """Return what a winmail.dat holds, or None when it is not one or cannot be read through."""
    if len(raw) < 6 or struct.unpack_from("<I", raw)[0] != _SIGNATURE:
        return None
    found = Wrapping([])
    label = "cp1252"
    try:
        for kind, value in _objects(raw):
            if kind == _CODEPAGE and len(value) >= 4:
                label = f"cp{struct.unpack_from('<I', value)[0]}"
            elif kind == _RENDERING:
                found.files.append(File())
            elif kind == _BODY:
                found.text = _text(value, label)
            elif kind == _MESSAGE_PROPERTIES:
                _read_message(found, value, label)
            elif found.files:
                _read_file(found.files[-1], kind, value, label)
    except (struct.error, ValueError):
        return None
    found.files = [file for file in found.files if file.content]
    return found


def _objects(raw: bytes) -> Iterator[tuple[int, bytes]]:
    position = 6
    for _ in range(_MOST_OBJECTS):
        if position + 11 > len(raw):
            return
        _, kind, _, length = struct.unpack_from("<BHHI", raw, position)
        start = position + 9
        if start + length > len(raw):
            raise ValueError("an object reaches past the end")
        yield kind, raw[start : start + length]
        position = start + length + 2
    raise ValueError("more objects than a mail has")


def _read_message(found: Wrapping, value: bytes, label: str) -> None:
    for tag, kind, content in _properties(value):
        text = _text(content, "utf-16-le" if kind == _WIDE_TEXT else label)
        if tag == _PLAIN_BODY:
            found.text = text
        elif tag == _HTML_BODY:
            found.html = text


def _read_file(file: File, kind: int, value: bytes, label: str) -> None:
    if kind == _TITLE:
        file.name = file.name or _text(value, label)
    elif kind == _DATA:
        file.content = value
    elif kind == _PROPERTIES:
        for tag, how, content in _properties(value):
            if tag == _DATA_OBJECT:
                file.content = file.content or content
                continue
            text = _text(content[:2000], "utf-16-le" if how == _WIDE_TEXT else label)
            if tag == _LONG_NAME or (tag == _SHORT_NAME and not file.name):
                file.name = text
            elif tag == _CONTENT_ID:
                file.content_id = text.strip("<>")
            elif tag == _MIME_TYPE:
                file.type = text.lower()


def _text(raw: bytes, label: str) -> str:
    return charsets.readable(
        charsets.decode(raw.rstrip(b"\0") if label[:3] != "utf" else raw, label)[0]
    )


def _properties(raw: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Yield tag, type and bytes of each MAPI property; several values yield only the first."""
    (count,) = struct.unpack_from("<I", raw)
    position = 4
    for _ in range(min(count, _MOST_OBJECTS)):
        kind, tag = struct.unpack_from("<HH", raw, position)
        position += 4
        if tag >= 0x8000:
            position = _past_name(raw, position)
        several, kind = bool(kind & 0x1000), kind & 0x0FFF
        values = 1
        if several or kind in _SIZED:
            (values,) = struct.unpack_from("<I", raw, position)
            position += 4
        for number in range(values):
            start, position = _extent(raw, position, kind)
            if number == 0:
                yield tag, kind, raw[start : min(position, len(raw))]


def _past_name(raw: bytes, position: int) -> int:
    by_text, length = struct.unpack_from("<II", raw, position + 16)
    return position + 24 + (length + (-length) % 4 if by_text else 0)


def _extent(raw: bytes, position: int, kind: int) -> tuple[int, int]:
    """Return where a value starts and where the next one begins, padded to four bytes."""
    if kind in _SIZED:
        (length,) = struct.unpack_from("<I", raw, position)
        position += 4
        end = position + length
    elif kind in _WIDTHS:
        end = position + _WIDTHS[kind]
    else:
        raise ValueError(f"unknown property type {kind:#x}")
    if end > len(raw):
        raise ValueError("a property reaches past the end")
    return position, end + (-(end - position)) % 4
