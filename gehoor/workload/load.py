"""How much each colleague has, counted up to a ceiling: a picture of a team needs no more.

Each count is one walk along an index that ends at the ceiling, so it costs the same with a million promises
as with a thousand.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import connection

from gehoor.core import clock
from gehoor.staff.models import Colleague

CEILING = 500
HOUR = timedelta(hours=1)

_COUNTED = """
select who.id,
    (select count(*) from (select from promises_promise p
        where p.owner_id = who.id and p.state = 'open' limit %(most)s) few),
    (select count(*) from (select from promises_promise p
        where p.owner_id = who.id and p.state = 'open' and p.due_at < %(tonight)s limit %(most)s) few),
    (select count(*) from (select from promises_promise p
        where p.owner_id = who.id and p.state = 'open' and p.due_at < %(soon)s limit %(most)s) few),
    (select count(*) from (select from promises_promise p
        where p.owner_id = who.id and p.state = 'open' and p.stage = 'late' limit %(most)s) few),
    (select min(p.due_at) from promises_promise p where p.owner_id = who.id and p.state = 'open'),
    (select max(ends_at) from workload_pause z where z.colleague_id = who.id and z.ends_at > %(now)s)
from unnest(%(who)s::bigint[]) as who(id)
"""


@dataclass(frozen=True, slots=True)
class Load:
    """What one colleague has promised: all, until tonight, within the hour, and past 80 % of its term.

    `next_at` is the first date; `pauses_until` when a short pause ends.
    """

    promises: int = 0
    today: int = 0
    within_the_hour: int = 0
    at_risk: int = 0
    next_at: datetime | None = None
    pauses_until: datetime | None = None


def loads(colleagues: Iterable[Colleague], tonight: datetime) -> dict[int, Load]:
    """The load of each by key, in one query; every count stops at CEILING."""
    now = clock.now()
    values: dict[str, Any] = {
        "who": [each.pk for each in colleagues],
        "tonight": tonight,
        "soon": now + HOUR,
        "now": now,
        "most": CEILING,
    }
    with connection.cursor() as cursor:
        cursor.execute(_COUNTED, values)
        return {key: Load(*counts) for key, *counts in cursor.fetchall()}
