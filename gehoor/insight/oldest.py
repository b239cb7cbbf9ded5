"""The oldest promises that are still open: those whose line began longest ago, however often they moved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .query import fetch


@dataclass(frozen=True, slots=True)
class Oldest:
    """`since` is when the first promise of the line was made; `first_due` the date said then."""

    reference: str
    customer: str
    wording: str
    since: datetime
    first_due: datetime
    due: datetime
    slips: int
    owner: str


_OLDEST = """
with line as (
    (select id, made_at as since, original_due_at as first_due from promises_promise
    where state = 'open' and first_id is null order by made_at limit %(most)s)
    union all
    (select p.id, f.made_at, f.original_due_at
    from promises_promise p join promises_promise f on f.id = p.first_id
    where p.state = 'open' and p.slips > 0)
)
select c.reference, customer.name as customer, p.wording, line.since, line.first_due,
    p.due_at as due, p.slips, o.name as owner
from line join promises_promise p on p.id = line.id join cases_case c on c.id = p.case_id
join parties_party customer on customer.id = c.party_id join staff_colleague o on o.id = p.owner_id
order by line.since, line.id limit %(most)s
"""


def oldest(most: int = 20) -> list[Oldest]:
    """Those that wait longest, on top."""
    return [Oldest(**row) for row in fetch(_OLDEST, {"most": most})]
