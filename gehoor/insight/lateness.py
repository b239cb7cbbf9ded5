"""How much of the term was left when a promise was kept (requirement T30): work that waits for its last

day shows as a tower on the left. Counted over promises of more than a day that were kept in a period.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .query import fetch, our_zone

PARTS = 10
TOO_MANY_ON_THE_LAST_DAY = 0.4


@dataclass(frozen=True, slots=True)
class TimeLeft:
    """`parts[n]` were kept with n to n+1 tenths of their term left; `last_day` on the day of the date."""

    parts: tuple[int, ...]
    last_day: int

    @property
    def kept(self) -> int:
        return sum(self.parts)

    @property
    def last_day_share(self) -> float | None:
        """From 0 to 1; None when nothing was kept."""
        return self.last_day / self.kept if self.kept else None

    @property
    def is_too_late(self) -> bool:
        """More than four in ten wait until the last day."""
        return (self.last_day_share or 0) > TOO_MANY_ON_THE_LAST_DAY


_LEFT = """
with kept as (
    select (p.due_at at time zone %(zone)s)::date as due_on,
        (k.at at time zone %(zone)s)::date as kept_on,
        (p.made_at at time zone %(zone)s)::date as made_on,
        extract(epoch from p.due_at - k.at) / extract(epoch from p.due_at - p.made_at) as left_over
    from promises_keeping k join promises_promise p on p.id = k.promise_id
    where k.at >= %(start)s and k.at < %(end)s
)
select least(floor(left_over * %(parts)s), %(parts)s - 1)::int as part, count(*) as kept,
    count(*) filter (where kept_on = due_on) as last_day
from kept where made_on < due_on group by part
"""


def time_left(start: datetime, end: datetime) -> TimeLeft:
    """Of promises kept from `start` until `end` (aware instants); days are ours."""
    values = {"start": start, "end": end, "zone": str(our_zone()), "parts": PARTS}
    rows = {row["part"]: row for row in fetch(_LEFT, values)}
    counts = tuple(rows[part]["kept"] if part in rows else 0 for part in range(PARTS))
    return TimeLeft(counts, sum(row["last_day"] for row in rows.values()))
