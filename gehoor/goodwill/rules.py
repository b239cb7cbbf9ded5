"""Amounts of goodwill, in whole cents, and when the lead decides. Pure."""

from __future__ import annotations

import re

MOST_CENTS = 100_000
"""A typing error is not worth more than EUR 1,000."""
_AMOUNT = re.compile(r"(?:€|eur)?\s*(\d{1,4})(?:[.,](\d{2}|-)?)?", re.IGNORECASE)


class NotAnAmount(ValueError):
    """Not an amount above nothing and up to MOST_CENTS."""


def cents(typed: str) -> int:
    """`10`, `12,50`, `€ 12.50` and `25,-` in cents. Raises NotAnAmount."""
    found = _AMOUNT.fullmatch(typed.strip())
    if found is None:
        raise NotAnAmount(typed)
    part = found[2] if found[2] and found[2] != "-" else "0"
    amount = int(found[1]) * 100 + int(part)
    if not 0 < amount <= MOST_CENTS:
        raise NotAnAmount(typed)
    return amount


def amount(cents: int, language: str) -> str:
    """`€ 10`, `€ 12,50`, `-€ 2,50`; in English `€10`, `€12.50`."""
    sign, whole, part = "-" if cents < 0 else "", abs(cents) // 100, abs(cents) % 100
    comma, space = (",", " ") if language == "nl" else (".", "")
    return f"{sign}€{space}{whole}{f'{comma}{part:02}' if part else ''}"


def lead_decides(cents: int, limit: int | None, left: int | None) -> bool:
    """Above the limit, beyond what is left this month, or where no budget was ever set."""
    return limit is None or left is None or cents > min(limit, left)
