"""What happens in a call and what is done about it, whatever carries it. Pure (docs/adr/0019).

A carrier tells what happened, one event at a time, and does the steps that it gets back, in order. Each
answer ends in an `Ask`, a `Connect` or a `RingOff`, so the call never stands still without anybody
knowing what it waits for.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class Heard(StrEnum):
    """What a carrier tells of a call that we lead."""

    ARRIVED = "arrived"
    PRESSED = "pressed"
    SILENT = "silent"
    """Nothing was keyed in within the seconds of an `Ask`."""
    ANSWERED = "answered"
    """A colleague took it."""
    HUNG_UP = "ended"


class At(StrEnum):
    """Where a call is in its plan."""

    NEW = "new"
    PLACING = "placing"
    OFFERED = "offered"
    CLOSED = "closed"
    NUMBER = "number"
    CONNECTED = "connected"
    PROMISED = "promised"
    TO_HEAR = "to-hear"
    """A text message is promised for when it works again."""
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Say:
    """Say `words`, in `language` (nl, en)."""

    words: str
    language: str


@dataclass(frozen=True, slots=True)
class Ask:
    """Say `words`, which a key ends at once; then wait for at most `most` keys or `seconds` of silence.

    Keys that came before a silence are handed on; one of `at_once` that comes first, without waiting.
    """

    words: str
    language: str
    most: int
    seconds: int
    at_once: str = ""


@dataclass(frozen=True, slots=True)
class Connect:
    """Let it ring for colleagues: for `ring_first` during `seconds`, then for everybody."""

    ring_first: tuple[str, ...] = ()
    seconds: int = 0


@dataclass(frozen=True, slots=True)
class RingOff:
    """End the call: only ever with the `promise` that it ended in (requirement K06)."""

    promise: int


Step = Say | Ask | Connect | RingOff
_NAMES: dict[type[Step], str] = {
    Say: "say",
    Ask: "ask",
    Connect: "connect",
    RingOff: "ring-off",
}


def as_data(step: Step) -> dict[str, Any]:
    """A step as JSON carries it: {"do": "say", "words": ..., "language": "nl"}."""
    return {"do": _NAMES[type(step)], **asdict(step)}
