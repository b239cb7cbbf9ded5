"""Law 2 for who bought something: no order stays silent for longer than its brand allows."""

from __future__ import annotations

from .check import Check, Saying, rows

_SILENT_ORDER = """
select c.reference, o.number, heard.at from orders_watch w
join cases_order o on o.id = w.order_id join cases_case c on c.id = w.case_id
join staff_team t on t.id = w.team_id left join orders_patience p on p.brand_id = t.brand_id
cross join lateral (
    select coalesce(max(at), w.placed_at) as at from cases_contact
    where case_id = c.id and direction = 'out'
) heard
where w.next_at < %(now)s + interval '10 minutes'
    and heard.at < %(now)s - make_interval(days => coalesce(p.days, 3) + 1)
"""

CHECKS = (
    Check(
        2,
        "silent-order",
        rows(_SILENT_ORDER),
        Saying(
            "De klant van bestelling {number} hoorde sinds {at} niets van ons.",
            "The customer of order {number} has heard nothing from us since {at}.",
        ),
        Saying(
            "Kijk of de bewaking draait (`gehoor worker`) en bericht de klant vandaag.",
            "See whether the watch runs (`gehoor worker`) and write to the customer today.",
        ),
    ),
)
