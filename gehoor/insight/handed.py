"""How often customers were passed on: cases by number of transfers, and which went furthest (W12)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from gehoor.core import clock

from .query import fetch

MOST = 50
RETOLD_AT_MOST = 0.05
"""Of the customers who were handed over, at most this share tells it all again (requirement G18)."""

_TRANSFERS = """
with moved as (
    select c.id, c.reference, c.title, o.name as owner, t.name as team,
        count(h.id) filter (where h.ending = 'accepted') as transfers,
        count(h.id) filter (where h.ending = 'returned') as returned,
        max(h.at) as last_at
    from cases_case c
    join handovers_handover h on h.case_id = c.id and h.at >= %(since)s
    join staff_colleague o on o.id = c.owner_id join staff_team t on t.id = c.team_id
    group by c.id, c.reference, c.title, o.name, t.name
)
"""

_CASES = f"""{_TRANSFERS}
select reference, title, owner, team, transfers, returned, last_at from moved
order by transfers desc, returned desc, last_at desc limit %(most)s
"""

_RETOLD = """
select count(*) filter (where f.told_again) as again, count(*) as asked
from feedback_feedback f where f.told_again is not null and f.at >= %(since)s
"""

_SPREAD = f"""{_TRANSFERS}
select transfers, count(*) as cases from moved group by transfers
union all
select 0, count(*) from cases_case c where c.opened_at >= %(since)s
    and not exists (select 1 from handovers_handover h where h.case_id = c.id)
order by 1
"""


@dataclass(frozen=True, slots=True)
class Moved:
    """One case that was offered to somebody else: how often it was accepted, and given back."""

    reference: str
    title: str
    owner: str
    team: str
    transfers: int
    returned: int
    last_at: datetime


@dataclass(frozen=True, slots=True)
class Handed:
    """`spread` is how many cases there are with 0, 1, 2, … transfers; `again` of the `said` customers
    who were asked told it all once more."""

    spread: list[tuple[int, int]]
    cases: list[Moved]
    again: int
    said: int

    @property
    def retold(self) -> float | None:
        """The share that had to explain again, 0 to 1; None when nobody said."""
        return self.again / self.said if self.said else None


def handed(days: int) -> Handed:
    """The handovers of the last `days`, the case that went furthest first."""
    values: dict[str, Any] = {"since": clock.now() - timedelta(days=days), "most": MOST}
    spread: dict[int, int] = {}
    for row in fetch(_SPREAD, values):
        spread[row["transfers"]] = spread.get(row["transfers"], 0) + row["cases"]
    (retold,) = fetch(_RETOLD, values)
    cases = [Moved(**row) for row in fetch(_CASES, values)]
    return Handed(sorted(spread.items()), cases, retold["again"], retold["asked"])
