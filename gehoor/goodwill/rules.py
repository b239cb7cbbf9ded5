"""When the lead decides about a gesture. Pure."""

from __future__ import annotations

MOST_CENTS = 100_000
"""A typing error is not worth more than EUR 1,000."""


def lead_decides(cents: int, limit: int | None, left: int | None) -> bool:
    """Above the limit, beyond what is left this month, or where no budget was ever set."""
    return limit is None or left is None or cents > min(limit, left)
