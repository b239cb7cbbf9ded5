"""The stock system that this organisation works with, if any (setting GEHOOR_STOCK)."""

from __future__ import annotations

from functools import cache

from django.conf import settings

from .contract import Stock
from .pretend import PretendStock

KNOWN: dict[str, type[PretendStock]] = {"pretend": PretendStock}


class UnknownStock(ValueError):
    """GEHOOR_STOCK names an adapter that is not there."""


def stock() -> Stock | None:
    """None when the organisation is connected to none: what is there is then looked up by hand."""
    return _of(settings.GEHOOR_STOCK)


@cache
def _of(name: str) -> Stock | None:
    if not name:
        return None
    if name not in KNOWN:
        raise UnknownStock(f"GEHOOR_STOCK is “{name}”: use {', '.join(KNOWN)}, or leave it out.")
    return KNOWN[name]()
