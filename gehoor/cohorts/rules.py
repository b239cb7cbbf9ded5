"""Who of a cohort may hear it a day later, and who does. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from hashlib import sha256

LATER_BY = timedelta(days=1)
LEAST_NOTICE = timedelta(days=1)
"""Law 3 comes first: whoever is told later still hears it this long before the old date, at least."""


def may_wait(due_at: datetime, tells_later_at: datetime) -> bool:
    """Whether a customer whose old date is `due_at` is told early enough when told later."""
    return due_at - tells_later_at >= LEAST_NOTICE


def drawn(keys: Sequence[int], number: int, seed: str) -> set[int]:
    """`number` of `keys` by lot: the same for the same seed, and nobody picks."""
    ranked = sorted(keys, key=lambda each: sha256(f"{seed}:{each}".encode()).digest())
    return set(ranked[:number])
