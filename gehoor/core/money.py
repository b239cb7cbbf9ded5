"""Amounts of money: always whole cents, always euros. How people type and read them. Pure."""

from __future__ import annotations

import re
from enum import Enum, auto

MOST_CENTS = 10_000_000
"""EUR 100,000: above this somebody mistyped."""
_SHAPE = re.compile(r"(?:€|eur)?\s*(-?)\s*(\d[\d.,  ]*?)(?:[.,]-)?\s*(?:€|eur)?", re.IGNORECASE)
_GROUPED = re.compile(r"\d{1,3}(?:([., ])\d{3})(?:\1\d{3})*")


class Wrong(Enum):
    """What is wrong with a typed amount."""

    UNREADABLE = auto()
    AMBIGUOUS = auto()
    NOTHING = auto()
    TOO_MUCH = auto()


class NotAnAmount(ValueError):
    """Not an amount above nothing and within what can be meant; `wrong` says why."""

    def __init__(self, typed: str, wrong: Wrong) -> None:
        super().__init__(typed)
        self.wrong = wrong


def cents(typed: str, most: int = MOST_CENTS) -> int:
    """`180`, `12,50`, `€ 12.50`, `25,-`, `1.000,50` and `1,000.50` in cents.

    `1.000` could be one euro or a thousand: that is asked, not guessed. Raises NotAnAmount.
    """
    found = _SHAPE.fullmatch(typed.strip())
    if found is None:
        raise NotAnAmount(typed, Wrong.UNREADABLE)
    amount = _in_cents(found[2].strip().replace(" ", " "), typed)
    if found[1] or not amount:
        raise NotAnAmount(typed, Wrong.NOTHING)
    if amount > most:
        raise NotAnAmount(typed, Wrong.TOO_MUCH)
    return amount


def _in_cents(digits: str, typed: str) -> int:
    whole, mark, part = digits, "", ""
    if found := re.fullmatch(r"(.*)([.,])(\d{1,2})", digits):
        whole, mark, part = found[1], found[2], found[3]
    grouped = _GROUPED.fullmatch(whole)
    if grouped and grouped[1] != mark and (mark or grouped[1] == " "):
        whole = whole.replace(grouped[1], "")
    elif grouped:
        raise NotAnAmount(typed, Wrong.AMBIGUOUS)
    if not whole.isdecimal() or len(part) == 1:
        raise NotAnAmount(typed, Wrong.UNREADABLE)
    return int(whole) * 100 + int(part or 0)


def amount(cents: int, language: str) -> str:
    """`€ 10`, `€ 12,50`, `-€ 2,50`, `€ 1.250`; in English `€10`, `€12.50`, `€1,250`."""
    sign, whole, part = "-" if cents < 0 else "", abs(cents) // 100, abs(cents) % 100
    comma, dot, space = (",", ".", " ") if language == "nl" else (".", ",", "")
    grouped = f"{whole:,}".replace(",", dot)
    return f"{sign}€{space}{grouped}{f'{comma}{part:02}' if part else ''}"
