"""Small mails to read, put together from their parts."""

from __future__ import annotations

import base64
import struct

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(64))


def part(content_type: str, body: bytes | str, *headers: str) -> bytes:
    """Return a part with its headers."""
    raw = body.encode(errors="replace") if isinstance(body, str) else body
    lines = [f"Content-Type: {content_type}", *headers]
    return "\n".join(lines).encode() + b"\n\n" + raw


def multipart(kind: str, *parts: bytes, boundary: str = "grens", parameters: str = "") -> bytes:
    """Return a multipart with its own headers."""
    mark = f"--{boundary}".encode()
    inside = b"".join(mark + b"\n" + piece + b"\n" for piece in parts)
    head = f"Content-Type: multipart/{kind}; boundary={boundary}{parameters}\n\n".encode()
    return head + inside + mark + b"--\n"


def mail(content: bytes, **headers: str) -> bytes:
    """Return a mail with this content; header names are written with underscores."""
    fields = {"from": "Jan de Wit <jan@voorbeeld.nl>", "subject": "Een vraag", **headers}
    lines = [f"{name.replace('_', '-').title()}: {value}" for name, value in fields.items()]
    return "\n".join(lines).encode() + b"\n" + content


def encoded(content: bytes) -> bytes:
    """Return content in base64, in lines."""
    return base64.encodebytes(content)


def winmail(name: str, content: bytes, text: str = "") -> bytes:
    """Return a winmail.dat with one file in it and perhaps a text (MS-OXTNEF, section 2)."""
    objects = [
        (1, 0x9006, 8, struct.pack("<I", 0x10000)),
        (1, 0x9007, 6, struct.pack("<II", 1252, 0)),
    ]
    if text:
        objects.append((1, 0x800C, 1, text.encode("cp1252") + b"\0"))
    long_name = name.encode("utf-16-le") + b"\0\0"
    padding = b"\0" * (-len(long_name) % 4)
    properties = struct.pack("<IHHII", 1, 0x1F, 0x3707, 1, len(long_name)) + long_name + padding
    objects += [
        (2, 0x9002, 6, bytes(14)),
        (2, 0x8010, 1, b"KORT~1.PDF\0"),
        (2, 0x800F, 6, content),
        (2, 0x9005, 6, properties),
    ]
    raw = struct.pack("<IH", 0x223E9F78, 1)
    for level, kind, type_, value in objects:
        raw += struct.pack("<BHHI", level, kind, type_, len(value)) + value
        raw += struct.pack("<H", sum(value) & 0xFFFF)
    return raw
