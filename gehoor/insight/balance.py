"""The balance of the day: every item that came in is answered, promised or proven spam (requirement T01).

Counted from the raw items and the rows they led to. What fits nowhere is the difference, which has to be
zero: one more than that is a customer whom nobody answers.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from .query import fetch, our_zone


@dataclass(frozen=True, slots=True)
class Line:
    """One channel on one day. `settled` is what the customer ended, or a word of thanks afterwards."""

    day: date
    channel: str
    received: int
    answered: int
    promised: int
    settled: int
    spam: int
    automatic: int
    quarantined: int
    pending: int

    @property
    def difference(self) -> int:
        return self.received - (
            self.answered
            + self.promised
            + self.settled
            + self.spam
            + self.automatic
            + self.quarantined
            + self.pending
        )

    @property
    def cells(self) -> tuple[Any, ...]:
        """Its fields in order, and the difference."""
        return (*(getattr(self, name) for name in Line.__dataclass_fields__), self.difference)


_LINES = """
with item as (
    select i.channel, (i.received_at at time zone %(zone)s)::date as day,
        case
            when i.state = 'pending' then 'pending'
            when i.state = 'quarantined' then 'quarantined'
            when i.outcome = 'spam' then 'spam'
            when i.outcome in ('automatic', 'bounce', 'own', 'order') or k.automatic then 'automatic'
            when exists (
                select 1 from timeline_entry e
                where e.case_id = k.case_id and e.kind = 'answered' and e.at >= k.at
            ) then 'answered'
            when exists (
                select 1 from promises_promise p where p.case_id = k.case_id and p.state = 'open'
            ) or exists (
                select 1 from cases_customeraction a where a.case_id = k.case_id and a.state = 'open'
            ) then 'promised'
            when c.closed_in_id is not null or (
                c.closed_at <= k.at and not exists (
                    select 1 from cases_question q where q.asked_in_id = k.id
                )
            ) then 'settled'
        end as became
    from intake_rawitem i
    left join cases_contact k on k.id = i.contact_id
    left join cases_case c on c.id = k.case_id
    where i.received_at >= %(start)s and i.received_at < %(end)s
)
select day, channel, count(*) as received,
    count(*) filter (where became = 'answered') as answered,
    count(*) filter (where became = 'promised') as promised,
    count(*) filter (where became = 'settled') as settled,
    count(*) filter (where became = 'spam') as spam,
    count(*) filter (where became = 'automatic') as automatic,
    count(*) filter (where became = 'quarantined') as quarantined,
    count(*) filter (where became = 'pending') as pending
from item group by day, channel order by day desc, channel
"""


def balance(first: date, last: date) -> list[Line]:
    """A line for each day (in our own zone, both ends included) and channel, the newest day first."""
    zone = our_zone()
    rows = fetch(
        _LINES,
        {
            "zone": str(zone),
            "start": datetime.combine(first, time(), zone),
            "end": datetime.combine(last + timedelta(days=1), time(), zone),
        },
    )
    return [Line(**row) for row in rows]


def from_data(line: dict[str, Any]) -> Line:
    """A line that was kept as JSON."""
    return Line(**{**line, "day": date.fromisoformat(line["day"])})


def total(lines: list[Line]) -> Line | None:
    """All lines in one, under the newest day; None for none."""
    if not lines:
        return None
    counted = [name for name in Line.__dataclass_fields__ if name not in ("day", "channel")]
    sums = {name: sum(getattr(line, name) for line in lines) for name in counted}
    return Line(day=lines[0].day, channel="", **sums)
