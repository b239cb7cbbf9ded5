"""What customers were asked to pay and what was forgiven, by month and team (requirement T03)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .goodwill import since
from .query import fetch

_WAIVED = """
select date_trunc('month', h.ended_at at time zone %(zone)s)::date as month, t.name as team,
    count(*) as times, sum(h.principal + h.administration) as cents
from charges_charge h join cases_case c on c.id = h.case_id join staff_team t on t.id = c.team_id
where h.ended = 'waived' and h.ended_at >= %(since)s
group by 1, 2 order by 1 desc, 2
"""


@dataclass(frozen=True, slots=True)
class Waived:
    """How often a team forgave a bill in a month, and what that came to in cents."""

    month: date
    team: str
    times: int
    cents: int


def waived(months: int) -> list[Waived]:
    """The calendar months until now, the newest first."""
    return [Waived(**each) for each in fetch(_WAIVED, since(months))]
