"""What keeps slipping: cases that need a decision of management (T38), and misses without a cause (W11)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from gehoor.core import clock

from .query import fetch

LONG = timedelta(days=30)
OFTEN = 3
DECIDED_FOR = timedelta(days=31)
"""Once a month management decides again."""
MOST = 200


@dataclass(frozen=True, slots=True)
class LongRunning:
    """An open promise that came far from its first date, with the last decision about its case."""

    reference: str
    customer: str
    wording: str
    first: datetime
    due: datetime
    slips: int
    owner: str
    decided_at: datetime | None
    decided: str

    @property
    def needs_decision(self) -> bool:
        return self.decided_at is None or self.decided_at <= clock.now() - DECIDED_FOR


_LONG = """
select c.reference, y.name as customer, p.wording, coalesce(f.original_due_at, p.original_due_at) as first,
    p.due_at as due, p.slips, o.name as owner, d.at as decided_at, coalesce(d.words, '') as decided
from promises_promise p join cases_case c on c.id = p.case_id join parties_party y on y.id = c.party_id
join staff_colleague o on o.id = p.owner_id left join promises_promise f on f.id = p.first_id
left join lateral (
    select at, words from casework_decision where case_id = c.id order by at desc limit 1
) d on true
where p.state = 'open' and p.slips > 0
    and (p.slips >= %(often)s or p.due_at > coalesce(f.original_due_at, p.original_due_at) + %(long)s)
order by first, p.id limit %(most)s
"""


def long_running() -> list[LongRunning]:
    """The longest delayed first."""
    rows = fetch(_LONG, {"often": OFTEN, "long": LONG, "most": MOST})
    return [LongRunning(**row) for row in rows]


@dataclass(frozen=True, slots=True)
class Unexplained:
    """A missed date of which nobody named the cause yet."""

    reference: str
    wording: str
    was: datetime
    at: datetime
    owner: str
    late: bool


_UNEXPLAINED = """
select c.reference, p.wording, p.due_at as was, b.at, o.name as owner,
    coalesce(b.explain_by < %(now)s, true) as late
from promises_breach b join promises_promise p on p.id = b.promise_id
join cases_case c on c.id = p.case_id join staff_colleague o on o.id = p.owner_id
where not exists (select 1 from promises_cause k where k.breach_id = b.id)
order by b.at limit %(most)s
"""


def unexplained() -> list[Unexplained]:
    """The oldest first; `late` once the lead was asked again."""
    rows = fetch(_UNEXPLAINED, {"now": clock.now(), "most": MOST})
    return [Unexplained(**row) for row in rows]


_BEFOREHAND = """
select count(*) as promised, count(*) filter (where heard) as heard from (
    select exists (select 1 from promises_interim i where i.promise_id = p.id and i.at < p.original_due_at)
        or exists (
            select 1 from promises_renegotiation r
            where r.promise_id = p.id and r.at < p.original_due_at
        ) or exists (
            select 1 from promises_keeping k where k.promise_id = p.id and k.at < p.original_due_at
        ) as heard
    from promises_promise p
    where p.original_due_at >= %(start)s and p.original_due_at < %(end)s and p.state <> 'released'
) seen
"""


def heard_beforehand(start: datetime, end: datetime) -> tuple[int, int]:
    """(dates promised first in that period, those before which the customer heard from us) (T31).

    Heard: it was kept, the date was moved, or a message on the way said how it stood.
    """
    (row,) = fetch(_BEFOREHAND, {"start": start, "end": end})
    return row["promised"], row["heard"]
