"""Orders whose customer has heard nothing for too long (requirement T06), and how each brand counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from gehoor.core import clock
from gehoor.orders.rules import DAYS

from .query import fetch

MOST = 200
SOON = timedelta(minutes=10)
"""Word that could not be given is tried again within minutes: until then it counts as well."""


@dataclass(frozen=True, slots=True)
class SilentOrder:
    """A running order, when it was placed, when its customer last heard from us, and what is promised."""

    number: str
    reference: str
    customer: str
    owner: str
    placed_at: datetime
    last_at: datetime
    due_at: datetime
    days: int


_SILENT = """
select o.number, c.reference, y.name as customer, e.name as owner, w.placed_at, w.due_at,
    heard.at as last_at, quiet.days
from orders_watch w join cases_order o on o.id = w.order_id join cases_case c on c.id = w.case_id
join parties_party y on y.id = c.party_id join staff_colleague e on e.id = c.owner_id
join staff_team t on t.id = w.team_id join staff_brand b on b.id = t.brand_id
join staff_servicecalendar h on h.id = b.calendar_id left join orders_patience p on p.brand_id = b.id
cross join lateral (
    select coalesce(max(at), w.placed_at) as at from cases_contact
    where case_id = c.id and direction = 'out'
) heard
cross join lateral (
    select (%(now)s at time zone h.zone)::date - (heard.at at time zone h.zone)::date as days
) quiet
where w.next_at < %(soon)s and quiet.days > coalesce(p.days, %(usual)s)
order by last_at, w.id limit %(most)s
"""


def silent_orders() -> list[SilentOrder]:
    """The longest without word first. Word that is not due yet is not looked at."""
    now = clock.now()
    rows = fetch(_SILENT, {"now": now, "soon": now + SOON, "usual": DAYS, "most": MOST})
    return [SilentOrder(**row) for row in rows]
