"""The same SQL over a few cases: within a narrowed query each table's name means only their rows.

So a check is said once, and the simulation can ask it after every step of what that step touched. Pure.
"""

from __future__ import annotations

import re
from functools import cache

_PROMISES = "select id from public.promises_promise where case_id = any(%(cases)s)"
_ROWS = {
    "cases_case": "id = any(%(cases)s)",
    "cases_contact": "case_id = any(%(cases)s)",
    "cases_question": "case_id = any(%(cases)s)",
    "cases_note": "case_id = any(%(cases)s)",
    "cases_customeraction": "case_id = any(%(cases)s)",
    "casework_alert": "case_id = any(%(cases)s)",
    "handovers_handover": "case_id = any(%(cases)s)",
    "procedures_run": "case_id = any(%(cases)s)",
    "timeline_entry": "case_id = any(%(cases)s)",
    "promises_promise": "case_id = any(%(cases)s)",
    "promises_keeping": f"promise_id in ({_PROMISES})",
    "promises_renegotiation": f"promise_id in ({_PROMISES})",
    "promises_breach": f"promise_id in ({_PROMISES})",
    "promises_release": f"promise_id in ({_PROMISES})",
}
"""Of each table that belongs to cases, its rows that belong to `cases`; the others are read whole."""
_WITH = re.compile(r"^\s*with\s+", re.IGNORECASE)


@cache
def narrowed(sql: str) -> str:
    """`sql` over the rows of the cases in its further parameter `cases` (a list of keys) only."""
    named = [name for name in _ROWS if re.search(rf"\b{name}\b", sql)]
    if not named:
        return sql
    tables = ", ".join(
        f"{name} as not materialized (select * from public.{name} where {_ROWS[name]})"
        for name in named
    )
    rest, has_its_own = _WITH.subn(", ", sql, count=1)
    return f"with {tables}{rest if has_its_own else sql}"
