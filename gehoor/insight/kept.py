"""How often we keep our word: three lines beside each other, never netted (law 8, terms.md).

Counted over promises that came to their end in a period. A: kept by the date that was said first.
B: kept by a later date that was agreed before the first one passed. C: broken. What a customer no longer
needed counts nowhere. A promise that takes over from a broken one is no second chance for the rate: how
those ended stands apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .query import fetch


class By(StrEnum):
    """What the rate is given for."""

    TEAM = "team"
    OWNER = "owner"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class KeptRate:
    """The counts behind the three lines. `notice_hours` is how long before the old date, on average,

    a customer heard of a new one (wall clock); None when nothing moved.
    """

    name: str
    original: int
    later: int
    broken: int
    moves: int
    notice_hours: float | None
    recovered: int
    broken_again: int

    @property
    def due(self) -> int:
        """What A, B and C are parts of."""
        return self.original + self.later + self.broken

    def share(self, count: int) -> float | None:
        """`count` of what was due, from 0 to 1; None when nothing was."""
        return count / self.due if self.due else None


_GROUPS = {By.TEAM: "t.name", By.OWNER: "o.name", By.KIND: "p.kind"}

_RATES = """
with ended as (
    select p.id, {group} as name, p.state, k.at as kept_at, p.original_due_at, p.due_at,
        r.id is not null as recovers, m.moves, m.notice
    from promises_promise p
    join cases_case c on c.id = p.case_id
    join staff_team t on t.id = c.team_id
    join staff_colleague o on o.id = p.owner_id
    left join promises_keeping k on k.promise_id = p.id
    left join promises_breach b on b.promise_id = p.id
    left join promises_breach r on r.successor_id = p.id
    left join lateral (
        select count(*) as moves, avg(extract(epoch from n.old_due_at - n.at)) as notice
        from promises_renegotiation n where n.promise_id = p.id
    ) m on true
    where (k.at >= %(start)s and k.at < %(end)s) or (b.at >= %(start)s and b.at < %(end)s)
)
select name,
    count(*) filter (where not recovers and kept_at <= original_due_at) as original,
    count(*) filter (where not recovers and kept_at > original_due_at) as later,
    count(*) filter (where not recovers and state = 'broken') as broken,
    coalesce(sum(moves), 0)::int as moves,
    (sum(notice * moves) / nullif(sum(moves), 0) / 3600)::float as notice_hours,
    count(*) filter (where recovers and state = 'kept') as recovered,
    count(*) filter (where recovers and state = 'broken') as broken_again
from ended group by name order by name
"""


def kept(start: datetime, end: datetime, by: By = By.TEAM) -> list[KeptRate]:
    """The rates of promises that ended from `start` until `end` (aware instants), by name."""
    sql = _RATES.format(group=_GROUPS[by])
    return [KeptRate(**row) for row in fetch(sql, {"start": start, "end": end})]
