"""The numbers of cases: each is given out once."""

from __future__ import annotations

from gehoor.core.rows import ask


def next_number() -> int:
    ((number,),) = ask("select nextval('cases_reference')")
    return int(number)
