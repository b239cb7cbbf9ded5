"""How customers score our answers (CSAT: 4 or 5 of 5), for groups of customers and around spoken gaps.

A score is the last word of a customer on an answer. See terms.md: CSAT is the share of 4 and 5.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from gehoor.feedback.models import FRIENDLY_ENOUGH

from .helped import STANDING
from .kept import GROUPS, JOINS, By
from .proportions import interval, is_lower
from .query import fetch


@dataclass(frozen=True, slots=True)
class Scored:
    """Of `scored` answers in a group `high` got 4 or 5; `low` and `top` bound the true share (95 %)."""

    name: str
    high: int
    scored: int

    @property
    def share(self) -> float | None:
        return self.high / self.scored if self.scored else None

    @property
    def low(self) -> float:
        return interval(self.high, self.scored)[0]

    @property
    def top(self) -> float:
        return interval(self.high, self.scored)[1]

    def is_below(self, other: Scored) -> bool:
        """Lower by more than chance."""
        return is_lower(self.high, self.scored, other.high, other.scored)


_SCORES = """
with {standing}
select {group} as name, count(*) filter (where f.friendly >= %(high)s) as high, count(*) as scored
from standing f
join cases_case c on c.id = f.case_id
join staff_team t on t.id = c.team_id
join staff_brand brand on brand.id = t.brand_id
join staff_colleague o on o.id = f.about_id
join cases_contact made on made.id = f.answer_id
{join}
where f.friendly is not null and f.at >= %(start)s and f.at < %(end)s
group by 1 order by 1
"""


def satisfied(start: datetime, end: datetime, by: By) -> list[Scored]:
    """The scores given from `start` until `end`, by group; `by` is not about promises (kind, partner)."""
    sql = _SCORES.format(standing=STANDING, group=GROUPS[by], join=JOINS.get(by, ""))
    values = {"start": start, "end": end, "high": FRIENDLY_ENOUGH}
    return [Scored(**row) for row in fetch(sql, values)]


class Gap(StrEnum):
    """How what we promised stood to what the customer expected (requirement M17)."""

    SPOKEN = "spoken"
    UNSPOKEN = "unspoken"
    NONE = "none"


_GAPS = """
with {standing}, expected as (
    select distinct on (case_id) case_id, by_at, spoken_in_id from cases_expectation
    order by case_id, at desc, id desc
), cases as (
    select e.case_id, case
        when not exists (
            select 1 from promises_promise p where p.case_id = e.case_id and p.due_at > e.by_at
        ) then 'none'
        when exists (
            select 1 from cases_expectation s where s.case_id = e.case_id and s.spoken_in_id is not null
        ) then 'spoken' else 'unspoken' end as gap
    from expected e
)
select k.gap as name, count(*) filter (where f.friendly >= %(high)s) as high, count(*) as scored
from standing f join cases k on k.case_id = f.case_id
where f.friendly is not null and f.at >= %(start)s and f.at < %(end)s
group by 1
"""


def by_gap(start: datetime, end: datetime) -> dict[Gap, Scored]:
    """Scores in cases of which we know what the customer expected: a gap that we spoke out, one that we

    did not, and none. A gap: something was promised for later than the customer last said to expect.
    """
    values = {"start": start, "end": end, "high": FRIENDLY_ENOUGH}
    found = {row["name"]: row for row in fetch(_GAPS.format(standing=STANDING), values)}
    return {
        each: Scored(**(found.get(each.value) or {"name": each.value, "high": 0, "scored": 0}))
        for each in Gap
    }
