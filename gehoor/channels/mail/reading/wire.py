"""How a Mail crosses from the child process: a JSON head, then the bytes of the attachments."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from .model import Attachment, Automatic, Mail, Person

LENGTH = struct.Struct(">Q")
_PEOPLE = ("to", "cc", "reply_to")
_TUPLES = ("references", "problems")


def pack(mail: Mail) -> list[bytes]:
    """Return a mail as frames: the head, then one frame for each attachment."""
    fields = {name: getattr(mail, name) for name in Mail.__dataclass_fields__}
    fields["date"] = mail.date and mail.date.isoformat()
    fields["sender"] = mail.sender and _pair(mail.sender)
    fields |= {name: [_pair(person) for person in fields[name]] for name in _PEOPLE}
    fields["automatic"] = asdict(mail.automatic)
    fields["attachments"] = [_without_content(file) for file in mail.attachments]
    return [_encode({"mail": fields}), *(file.content for file in mail.attachments)]


def pack_failure(code: str, detail: str) -> list[bytes]:
    """Return the frames that say why a mail could not be read."""
    return [_encode({"code": code, "detail": detail})]


def unpack_head(frame: bytes) -> dict[str, Any]:
    """Return the head: a ``mail``, or the ``code`` and ``detail`` of a failure."""
    head: dict[str, Any] = json.loads(frame)
    return head


def unpack(fields: dict[str, Any], content: Callable[[int], bytes]) -> Mail:
    """Return the mail of a head; ``content(size)`` gives the bytes of each attachment in turn."""
    fields["date"] = fields["date"] and datetime.fromisoformat(fields["date"])
    fields["sender"] = fields["sender"] and Person(*fields["sender"])
    for name in _PEOPLE:
        fields[name] = tuple(Person(*pair) for pair in fields[name])
    for name in _TUPLES:
        fields[name] = tuple(fields[name])
    fields["headers"] = tuple((name, value) for name, value in fields["headers"])
    fields["automatic"] = Automatic(**fields["automatic"])
    fields["attachments"] = tuple(
        Attachment(content=content(file["size"]), **file) for file in fields["attachments"]
    )
    return Mail(**fields)


def _pair(person: Person) -> Sequence[str]:
    return person.name, person.address


def _without_content(file: Attachment) -> dict[str, Any]:
    names = (name for name in Attachment.__dataclass_fields__ if name != "content")
    return {name: getattr(file, name) for name in names}


def _encode(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
