"""How many days a year customers read that it was an exception."""

from __future__ import annotations

from .query import fetch, our_zone

_DAYS = """
select t.name, count(distinct day)::int as days
from foresight_notice n
join staff_team t on t.id = n.team_id
cross join lateral generate_series(
    (n.starts_at at time zone %(zone)s)::date,
    ((n.ends_at - interval '1 microsecond') at time zone %(zone)s)::date,
    interval '1 day'
) day
where extract(year from day) = %(year)s
group by t.name order by days desc, t.name
"""


def days_with_notices(year: int) -> list[tuple[str, int]]:
    """Teams with the days of that year on which a notice of theirs was shown, the most first."""
    rows = fetch(_DAYS, {"year": year, "zone": our_zone().key})
    return [(row["name"], row["days"]) for row in rows]
