"""Goodwill by month, team and reason (M56). Who gave it is not asked here: nobody is ranked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gehoor.core import clock
from gehoor.goodwill.enums import Reason

from .query import fetch, our_zone

_BY_REASON = """
select date_trunc('month', g.given_at at time zone %(zone)s)::date as month, t.name as team,
    g.reason, count(*) as times, sum(g.cents) as cents
from goodwill_grant g join staff_team t on t.id = g.team_id
where g.given_at >= %(since)s
group by 1, 2, 3 order by 1 desc, 2, 5 desc, 3
"""


@dataclass(frozen=True, slots=True)
class Given:
    """What a team gave in a month for one reason: how often, and what it cost in cents."""

    month: date
    team: str
    reason: Reason
    times: int
    cents: int


def by_reason(months: int) -> list[Given]:
    """The calendar months until now, the newest first."""
    zone = our_zone()
    today = clock.now().astimezone(zone).date()
    first = today.year * 12 + today.month - months
    since = date(first // 12, first % 12 + 1, 1)
    rows = fetch(_BY_REASON, {"zone": str(zone), "since": since})
    return [Given(**{**each, "reason": Reason(each["reason"])}) for each in rows]
