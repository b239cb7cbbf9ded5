"""How many texts hold a word, as PostgreSQL last counted: what chooses the way of finding.

Only the commonest words are in its statistics; of any other we know that it is rarer than those.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field

from django.db import connection

STALE = 300.0  # seconds
STATISTICS = """
select most_common_elems::text::text[], most_common_elem_freqs
from pg_stats where schemaname = any(current_schemas(false)) and tablename = %s and attname = %s
"""
ROWS = "select greatest(reltuples, 0) from pg_class where oid = to_regclass(%s)"


@dataclass(frozen=True, slots=True)
class Shares:
    """`of` gives the share of `rows` texts that a word is in; `least` is that of the rarest known word."""

    rows: float = 0.0
    of: Mapping[str, float] = field(default_factory=dict)
    least: float = 0.0


_known: dict[tuple[str, str, str], tuple[float, Shares]] = {}


def shares(table: str, relation: str, column: str) -> Shares:
    """Of `column` of `relation`, which is `table` or an index on it; remembered for five minutes."""
    key = (str(connection.settings_dict["NAME"]), relation, column)
    asked, found = _known.get(key, (0.0, Shares()))
    if not asked or time.monotonic() - asked > STALE:
        found = _read(table, relation, column)
        _known[key] = (time.monotonic(), found)
    return found


def _read(table: str, relation: str, column: str) -> Shares:
    with connection.cursor() as cursor:
        cursor.execute(ROWS, [table])
        (rows,) = cursor.fetchone() or (0.0,)
        cursor.execute(STATISTICS, [relation, column])
        words, freqs = cursor.fetchone() or ((), ())
    of = dict(zip(words or (), freqs or (), strict=False))
    return Shares(rows or 0.0, of, min(of.values(), default=0.0))
