"""What a visitor sent from a page, as the bytes that are stored before anything else happens.

`once` is drawn when the form is shown: pressing twice gives the same bytes, and the inbox keeps one.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any, Self

from gehoor.casework.received import File, Judged


@dataclass(frozen=True, slots=True)
class _Stored:
    once: str
    language: str
    text: str

    def to_bytes(self) -> bytes:
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True).encode()

    @classmethod
    def from_bytes(cls, body: bytes) -> Self:
        """Raises ValueError, KeyError or TypeError on bytes that are none of ours."""
        values = json.loads(body)
        if not isinstance(values, dict):
            raise ValueError(f"not an object: {values!r}"[:200])
        return cls(**cls._fields(values))

    @classmethod
    def _fields(cls, values: dict[str, Any]) -> dict[str, Any]:
        return values


@dataclass(frozen=True, slots=True)
class Question(_Stored):
    """A new question: to which team, from which address, and whether the visitor proved to own it.

    `standing` is the key of the public promise on whose page it was asked; 0 when it was on none. `calls`:
    the visitor would like to be called on the number in `address`. `outage` is the key of the outage
    of whose end they want to hear.
    """

    team: int
    kind: str
    address: str
    name: str = ""
    proven: bool = False
    wish: str = ""
    tried: str = ""
    standing: int = 0
    knows: bool = False
    calls: bool = False
    outage: int = 0
    files: tuple[File, ...] = ()

    @classmethod
    def _fields(cls, values: dict[str, Any]) -> dict[str, Any]:
        return {**values, "files": tuple(File(**each) for each in values.get("files", ()))}


@dataclass(frozen=True, slots=True)
class Addition(_Stored):
    """Something added to a case on its status page, in the name of the participant `address` (its key)."""

    case: int
    address: int
    says: str = ""
    files: tuple[File, ...] = ()
    judged: Judged | None = None

    @classmethod
    def _fields(cls, values: dict[str, Any]) -> dict[str, Any]:
        judged = values.get("judged")  # what was stored before there were judgements has none
        return {
            **values,
            "files": tuple(File(**each) for each in values["files"]),
            "judged": Judged(**judged) if judged else None,
        }
