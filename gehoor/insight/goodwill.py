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


def since(months: int) -> dict[str, object]:
    """The first day of the calendar month so many months back, and the zone of it."""
    zone = our_zone()
    today = clock.now().astimezone(zone).date()
    first = today.year * 12 + today.month - months
    return {"zone": str(zone), "since": date(first // 12, first % 12 + 1, 1)}


def by_reason(months: int) -> list[Given]:
    """The calendar months until now, the newest first."""
    rows = fetch(_BY_REASON, since(months))
    return [Given(**{**each, "reason": Reason(each["reason"])}) for each in rows]


_OFFERS = """
select date_trunc('month', o.at at time zone %(zone)s)::date as month, t.name as team, count(*) as offered,
    count(o.accepted_at) as accepted, count(o.declined_at) as declined
from goodwill_offer o join cases_case c on c.id = o.case_id join staff_team t on t.id = c.team_id
where o.at >= %(since)s
group by 1, 2 order by 1 desc, 2
"""


@dataclass(frozen=True, slots=True)
class Offered:
    """What a team offered in a month, and what customers said; the rest gave no answer (G12)."""

    month: date
    team: str
    offered: int
    accepted: int
    declined: int


def offers(months: int) -> list[Offered]:
    """The calendar months until now, the newest first."""
    return [Offered(**each) for each in fetch(_OFFERS, since(months))]
