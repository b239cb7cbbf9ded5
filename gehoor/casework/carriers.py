"""What a carrier hands over, once translated, and what we ask of one: plain data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from gehoor.cases.enums import ScanKind


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch in which a carrier comes (aware instants)."""

    starts_at: datetime
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Told:
    """What a carrier says of a parcel or a pick-up; `expected` is the window it now gives."""

    number: str
    kind: ScanKind
    at: datetime
    expected: Window | None = None


@dataclass(frozen=True, slots=True)
class Rebooked:
    """What a carrier can do instead of what it cancelled: the first window is booked under `number`."""

    number: str
    windows: tuple[Window, ...]
    reason: str
