"""The numbers of cases: each is given out once."""

from __future__ import annotations

from gehoor.core.rows import ask


def next_number() -> int:
    return next_numbers(1)[0]


def next_numbers(count: int) -> list[int]:
    """So many at once, for who knows that as many cases are opened; one that is not used is skipped."""
    asked = "select nextval('cases_reference') from generate_series(1, %s)"
    return [int(number) for (number,) in ask(asked, [count])] if count else []
