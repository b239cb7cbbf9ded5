"""One booking on an account, in whichever file the bank told us of it. Pure."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from .xml import Unreadable

__all__ = ["Booking", "Unreadable", "keys"]


@dataclass(frozen=True, slots=True)
class Booking:
    """`cents` below zero went out; `iban` is the other side's. `reason` is the bank's code of a return,

    `reference` what the bank itself calls this booking, where it says so.
    """

    booked_on: date
    cents: int
    iban: str = ""
    end_to_end: str = ""
    words: str = ""
    reason: str = ""
    reference: str = ""


def keys(bookings: Iterable[Booking]) -> list[str]:
    """What makes each booking that one in any file: the bank's reference with what was booked.

    Two that are equal in all of this are told apart by their place among their equals.
    """
    seen: Counter[str] = Counter()
    found = []
    for each in bookings:
        facts = (each.reference, each.booked_on.isoformat(), each.cents, each.iban, each.end_to_end)
        plain = "\0".join(map(str, facts))
        seen[plain] += 1
        found.append(hashlib.sha256(f"{plain}\0{seen[plain]}".encode()).hexdigest())
    return found
