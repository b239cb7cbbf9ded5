"""What aftercare brought: scores with the question as it was put, who was left alone, who stayed (K47)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta

from gehoor.aftercare.enums import Asks, Skipped, Trust
from gehoor.aftercare.rules import Figure, figure
from gehoor.core import clock

from .query import fetch

DAYS = 90
_SCORES = """
select r.asks, s.score from aftercare_message m join aftercare_rule r on r.id = m.rule_id
left join lateral (
    select score from aftercare_score where message_id = m.id order by id desc limit 1
) s on true
where r.asks <> '' and m.skipped = '' and m.at >= %(since)s
"""
_SKIPPED = """
select skipped, count(*) as n from aftercare_message where skipped <> '' and at >= %(since)s
group by skipped
"""
_RETAINED = """
with ended as (
    select c.party_id, min(coalesce(k.at, b.at)) as at, bool_or(p.state = 'broken') as broken
    from promises_promise p join cases_case c on c.id = p.case_id
    left join promises_keeping k on k.promise_id = p.id
    left join promises_breach b on b.promise_id = p.id
    where p.state in ('kept', 'broken') group by c.party_id
)
select broken, count(*) as customers, count(*) filter (where not exists (
    select from aftercare_departure d where d.party_id = ended.party_id
        and d.left_on between ended.at::date and (ended.at + interval '90 days')::date
)) as stayed
from ended where at <= %(until)s group by broken
"""
_TRUST = "select trust, count(*) as n from aftercare_recovery group by trust"


@dataclass(frozen=True, slots=True)
class Retained:
    """Customers whose first promise ended at least 90 days ago, and who had not left 90 days after it."""

    customers: int = 0
    stayed: int = 0

    @property
    def rate(self) -> float | None:
        return self.stayed / self.customers if self.customers else None


def scores() -> dict[Asks, Figure]:
    """Each of the three questions over the last ninety days; the last word on each message counts."""
    asked: dict[str, int] = defaultdict(int)
    given: dict[str, list[int]] = defaultdict(list)
    for row in fetch(_SCORES, {"since": clock.now() - timedelta(days=DAYS)}):
        asked[row["asks"]] += 1
        if row["score"] is not None:
            given[row["asks"]].append(row["score"])
    return {each: figure(each, asked[each], given[each]) for each in Asks}


def left_alone() -> list[tuple[Skipped, int]]:
    """Why customers got nothing in the last ninety days, and how many times."""
    rows = fetch(_SKIPPED, {"since": clock.now() - timedelta(days=DAYS)})
    return [(Skipped(row["skipped"]), row["n"]) for row in rows]


def retained() -> tuple[Retained, Retained]:
    """Customers to whom we broke a promise, and those to whom we broke none."""
    rows = fetch(_RETAINED, {"until": clock.now() - timedelta(days=90)})
    found = {row["broken"]: Retained(row["customers"], row["stayed"]) for row in rows}
    return found.get(True, Retained()), found.get(False, Retained())


def trust() -> list[tuple[Trust, int]]:
    """What talks after serious failure brought."""
    found = {row["trust"]: row["n"] for row in fetch(_TRUST, {})}
    return [(each, found.get(each.value, 0)) for each in Trust]
