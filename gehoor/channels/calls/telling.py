"""What an exchange sends of a call: one JSON object for each event. Provider-neutral, pure.

{"event": "ringing" | "answered" | "ended", "call": "its key", "at": "2026-03-02T14:00:00+01:00",
 "number": "+31612345678", "dialled": "0592012345", "direction": "in" | "out", "extension": "201",
 "keyed": {"customer": "123456", "topic": "factuur"}}. Only event, call and at are needed; what an event
leaves out stays as an earlier one told it. A withheld number is left out; "proven": false says that
nobody but the caller vouches for it. Of a call that we lead (docs/voice.md) "arrived", "pressed" with the
keys in "pressed": "1", and "silent" come as well.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from ..objects import clean, read_moment, read_object, read_text
from .enums import Happens

LONGEST_KEYED = 100
MOST_KEYED = 10


class NotAnEvent(ValueError):
    """The bytes tell nothing of a call: the sentence says what is missing."""


@dataclass(frozen=True, slots=True)
class Told:
    """One event of one call; `at` is an aware instant."""

    call: str
    event: Happens
    at: datetime
    number: str = ""
    dialled: str = ""
    extension: str = ""
    inbound: bool = True
    keyed: dict[str, str] = field(default_factory=dict)
    pressed: str = ""
    proven: bool = True

    def as_bytes(self) -> bytes:
        data = {
            "event": self.event.value,
            "call": self.call,
            "at": self.at.isoformat(),
            "number": self.number,
            "dialled": self.dialled,
            "extension": self.extension,
            "direction": "in" if self.inbound else "out",
            "keyed": self.keyed,
            "pressed": self.pressed,
            "proven": self.proven,
        }
        return json.dumps(data, ensure_ascii=False).encode()


def read(body: bytes) -> Told:
    """Raises NotAnEvent."""
    data = read_object(body, NotAnEvent, "event")
    event = _text(data, "event", 20)
    if event not in Happens.values:
        raise NotAnEvent(f"“event” must be one of {', '.join(Happens.values)}.")
    call = _text(data, "call", 200)
    if not call:
        raise NotAnEvent("“call” is missing: give the key of the call, the same in all its events.")
    return Told(
        call=call,
        event=Happens(event),
        at=read_moment(_text(data, "at", 40), NotAnEvent),
        number=_text(data, "number", 40),
        dialled=_text(data, "dialled", 40),
        extension=_text(data, "extension", 20),
        inbound=_text(data, "direction", 10) != "out",
        keyed=_keyed(data.get("keyed") or {}),
        pressed=_text(data, "pressed", 20),
        proven=data.get("proven") is not False,
    )


def course(bodies: Iterable[bytes | memoryview[int]]) -> list[Told]:
    """Events that were kept, in the order in which they happened."""
    return sorted((read(bytes(each)) for each in bodies), key=lambda each: each.at)


def _text(data: dict[str, Any], name: str, longest: int) -> str:
    return read_text(name, data.get(name) or "", NotAnEvent)[:longest]


def _keyed(data: Any) -> dict[str, str]:
    if not isinstance(data, dict):
        raise NotAnEvent("“keyed” must be an object of texts.")
    found = list(data.items())[:MOST_KEYED]
    return {str(name)[:20]: clean(str(value))[:LONGEST_KEYED] for name, value in found}
