"""How often we keep our word: three lines beside each other, never netted (law 8, terms.md).

Counted over promises that came to their end in a period. A: kept by the date that was said first.
B: kept by a later date that was agreed before the first one passed. C: broken. What a customer no longer
needed stands apart. A promise that takes over from a broken one is no second chance for the rate: how
those ended stands apart too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .query import fetch


class By(StrEnum):
    """What the rate is given for, as far as the data knows it."""

    TEAM = "team"
    OWNER = "owner"
    KIND = "kind"
    BRAND = "brand"
    CHANNEL = "channel"
    LANGUAGE = "language"
    PARTNER = "partner"
    BRANCH = "branch"
    PROMISER = "promiser"
    REGION = "region"
    VALUE = "value"
    STEP = "step"


@dataclass(frozen=True, slots=True)
class KeptRate:
    """The counts behind the three lines, of the promises in them; the means are None over nothing.

    `moves` is how often a date moved; `notice_days` how long before the old date the customer heard of it
    and `slip_days` how far the last date lies behind the first, of those that moved. `near_misses` were
    kept in the last tenth of their term; `slack` is the part of the term (0 to 1) that was left at
    keeping. A term runs from when the promise was made to the date that held at the end, on the wall
    clock. `withdrawn`: the customer no longer needed it.
    """

    name: str
    original: int
    later: int
    broken: int
    moves: int
    notice_days: float | None
    slip_days: float | None
    near_misses: int
    slack: float | None
    withdrawn: int
    recovered: int
    broken_again: int

    @property
    def due(self) -> int:
        """What A, B and C are parts of."""
        return self.original + self.later + self.broken

    @property
    def moves_per_100(self) -> float | None:
        return 100 * self.moves / self.due if self.due else None

    @property
    def near_miss_share(self) -> float | None:
        """Of what was kept, from 0 to 1."""
        kept = self.original + self.later
        return self.near_misses / kept if kept else None

    def share(self, count: int) -> float | None:
        """`count` of what was due, from 0 to 1; None when nothing was."""
        return count / self.due if self.due else None


GROUPS = {
    By.TEAM: "t.name",
    By.OWNER: "o.name",
    By.KIND: "p.kind",
    By.BRAND: "brand.name",
    By.CHANNEL: "made.channel",
    By.LANGUAGE: "c.language",
    By.PARTNER: "coalesce(partner.name, '')",
    By.BRANCH: "coalesce(branch.name, '')",
    By.PROMISER: "coalesce(promiser.name, '')",
    By.REGION: "coalesce(region.digits, '')",
    By.VALUE: "party.value",
    By.STEP: "coalesce(step.name, '')",
}
"""A group without a name holds what is done by ourselves, belongs to no branch or step, or is not known."""
JOINS = {
    By.PARTNER: "left join staff_partner partner on partner.id = p.partner_id",
    By.BRANCH: "left join staff_branch branch on branch.id = coalesce(o.branch_id, t.branch_id)",
    By.PROMISER: """left join staff_colleague maker on maker.id = p.made_by_id
    left join staff_branch promiser on promiser.id = coalesce(maker.branch_id, t.branch_id)""",
    By.REGION: """left join lateral (
        select substring(a.value from '^[1-9][0-9]') as digits from parties_address a
        where a.party_id = c.party_id and a.kind = 'postal' and a.value ~ '^[1-9][0-9]{3}[A-Z]{2}'
        order by a.id desc limit 1
    ) region on true""",
    By.VALUE: "join parties_party party on party.id = c.party_id",
    By.STEP: """left join lateral (
        select pr.title_nl || ': ' || s.number || '. ' || (s.texts->'title'->>'nl') as name
        from procedures_taken taken
        join procedures_step s on s.id = taken.step_id
        join procedures_version v on v.id = s.version_id
        join procedures_procedure pr on pr.id = v.procedure_id
        where taken.promise_id = coalesce(p.first_id, p.id)
    ) step on true""",
}

_RATES = """
with ended as (
    select promise_id, at as kept_at, false as withdrawn from promises_keeping
    where at >= %(start)s and at < %(end)s
    union all
    select promise_id, null, false from promises_breach where at >= %(start)s and at < %(end)s
    union all
    select promise_id, null, true from promises_release where at >= %(start)s and at < %(end)s
), told as (
    select {group} as name, e.kept_at, p.original_due_at, p.due_at,
        case when takes_over.id is not null then 'takes over' when e.withdrawn then 'withdrawn'
            else 'counts' end as role,
        extract(epoch from p.due_at - p.original_due_at) / 86400 as slip,
        extract(epoch from p.due_at - e.kept_at) / extract(epoch from p.due_at - p.made_at) as room,
        moved.moves, moved.notice
    from ended e
    join promises_promise p on p.id = e.promise_id
    join cases_case c on c.id = p.case_id
    join staff_team t on t.id = c.team_id
    join staff_brand brand on brand.id = t.brand_id
    join staff_colleague o on o.id = p.owner_id
    join cases_contact made on made.id = p.made_in_id
    {join}
    left join promises_breach takes_over on takes_over.successor_id = p.id
    left join lateral (
        select count(*) as moves, sum(extract(epoch from n.old_due_at - n.at)) / 86400 as notice
        from promises_renegotiation n where n.promise_id = p.id
    ) moved on true
    where %(area)s = '' or exists (
        select from parties_address a
        where a.party_id = c.party_id and a.kind = 'postal' and a.value ~ %(area)s
    )
)
select name,
    count(*) filter (where role = 'counts' and kept_at <= original_due_at) as original,
    count(*) filter (where role = 'counts' and kept_at > original_due_at) as later,
    count(*) filter (where role = 'counts' and kept_at is null) as broken,
    coalesce(sum(moves) filter (where role = 'counts'), 0)::int as moves,
    (sum(notice) filter (where role = 'counts')
        / nullif(sum(moves) filter (where role = 'counts'), 0))::float as notice_days,
    (avg(slip) filter (where role = 'counts' and moves > 0))::float as slip_days,
    count(*) filter (where role = 'counts' and room <= 0.1) as near_misses,
    (avg(room) filter (where role = 'counts'))::float as slack,
    count(*) filter (where role = 'withdrawn') as withdrawn,
    count(*) filter (where role = 'takes over' and kept_at is not null) as recovered,
    count(*) filter (where role = 'takes over' and kept_at is null) as broken_again
from told group by name order by name
"""


def kept(
    start: datetime, end: datetime, by: By = By.TEAM, area: Sequence[str] = ()
) -> list[KeptRate]:
    """The rates of promises that ended from `start` until `end` (aware instants), by name.

    area: only of customers whose postcode begins with one of these.
    """
    sql = _RATES.format(group=GROUPS[by], join=JOINS.get(by, ""))
    begins = f"^({'|'.join(area)})" if area else ""
    return [KeptRate(**row) for row in fetch(sql, {"start": start, "end": end, "area": begins})]
