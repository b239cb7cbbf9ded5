"""When a customer has money back, in which parts, and what asks for the lead. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

PAY_WITHIN = 5
"""Working days until a customer has what is paid out. House rule."""
OURS_WITHIN = 3
"""The same where it was our fault (requirement K37)."""
LONGEST = timedelta(days=14)
"""A remedy that is done later than this is for the lead to approve (K38).

House rule, after article 6:230r BW: who dissolves a contract has the money back within 14 days.
"""
MOST_PARTS = 12
"""A promise lies within a year, so that is how far netting goes."""
COSTS = 500
"""What we propose for a customer's own costs where it was our fault, in cents."""


@dataclass(frozen=True, slots=True)
class Part:
    """`cents` on the bill of `bill_on`."""

    bill_on: date
    cents: int


def within(*, ours: bool) -> int:
    """Working days until it is paid out."""
    return OURS_WITHIN if ours else PAY_WITHIN


def parts(cents: int, monthly: int, today: date) -> list[Part]:
    """What goes off each next bill, which comes on the first of the month; the last may be smaller."""
    sizes = [monthly] * (cents // monthly) + ([cents % monthly] if cents % monthly else [])
    return [Part(first_after(today, months), size) for months, size in enumerate(sizes)]


def first_after(today: date, months: int) -> date:
    """The first of the month after `today`, and so many months on."""
    count = today.year * 12 + today.month + months
    return date(count // 12, count % 12 + 1, 1)


def is_long(today: date, last: date) -> bool:
    return last - today > LONGEST


def lead_decides(cents: int, limit: int | None) -> bool:
    """Above what a colleague may decide; None is no limit."""
    return limit is not None and cents > limit
