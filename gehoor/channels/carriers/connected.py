"""The carrier that this organisation works with, if any (setting GEHOOR_CARRIER)."""

from __future__ import annotations

from functools import cache

from django.conf import settings

from .contract import Carrier
from .pretend import PretendCarrier

KNOWN: dict[str, type[PretendCarrier]] = {"pretend": PretendCarrier}


class UnknownCarrier(ValueError):
    """GEHOOR_CARRIER names an adapter that is not there."""


def carrier() -> Carrier | None:
    """None when the organisation is connected to no carrier: dates are then typed by hand."""
    return _of(settings.GEHOOR_CARRIER)


@cache
def _of(name: str) -> Carrier | None:
    if not name:
        return None
    if name not in KNOWN:
        raise UnknownCarrier(
            f"GEHOOR_CARRIER is “{name}”: use {', '.join(KNOWN)}, or leave it out."
        )
    return KNOWN[name]()
