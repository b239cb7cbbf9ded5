"""Whose diaries this organisation books in, if any.

A carrier's for pick-ups (setting GEHOOR_CARRIER), and its own planner's for visits (GEHOOR_PLANNER).
"""

from __future__ import annotations

from functools import cache

from django.conf import settings

from gehoor.promises.enums import PromiseKind

from .contract import Carrier
from .pretend import PretendCarrier

KNOWN: dict[str, type[PretendCarrier]] = {"pretend": PretendCarrier}


class UnknownCarrier(ValueError):
    """GEHOOR_CARRIER or GEHOOR_PLANNER names an adapter that is not there."""


def carrier() -> Carrier | None:
    """None when the organisation is connected to no carrier: dates are then typed by hand."""
    return _of(settings.GEHOOR_CARRIER, "GEHOOR_CARRIER")


def planner() -> Carrier | None:
    """None when visits are planned elsewhere: their dates are then typed by hand."""
    return _of(settings.GEHOOR_PLANNER, "GEHOOR_PLANNER")


def diary(kind: str) -> Carrier | None:
    """Where a promise of this kind is booked."""
    match kind:
        case PromiseKind.PICK_UP:
            return carrier()
        case PromiseKind.VISIT:
            return planner()
    return None


@cache
def _of(name: str, setting: str) -> Carrier | None:
    if not name:
        return None
    if name not in KNOWN:
        raise UnknownCarrier(f"{setting} is “{name}”: use {', '.join(KNOWN)}, or leave it out.")
    return KNOWN[name]()
