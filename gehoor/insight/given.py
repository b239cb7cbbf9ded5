"""The dates that we gave: what each rested on, whether it was kept, and how much slack it had.

One row for each promise, by its kind and what its date rests on: our history, our queue, a version of a
term, or a colleague (empty). Slack is what was left of the term when it was kept, on the wall clock; where
on average more than half was left, the dates are too wide (requirement M44).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .query import fetch

WIDE = 0.5

GIVEN = """
select p.id, c.team_id, t.name as team, p.made_at, p.original_due_at, p.basis, p.kind,
    k.at as answered_at,
    case when k.at is not null then k.at <= p.original_due_at
        when p.state = 'broken' or p.original_due_at < %(end)s then false end as kept,
    extract(epoch from p.original_due_at - p.made_at)::float as term,
    extract(epoch from p.original_due_at - k.at)::float as slack
from promises_promise p
join cases_case c on c.id = p.case_id
join staff_team t on t.id = c.team_id
left join promises_keeping k on k.promise_id = p.id
where p.made_at >= %(start)s and p.made_at < %(end)s and p.state <> 'released'
"""

_BY_BASIS = f"""
with given as ({GIVEN})
select team, kind, basis, count(*) as given, count(*) filter (where kept) as kept,
    count(*) filter (where kept is not null) as ended,
    percentile_cont(0.5) within group (order by slack / 3600)::float as median_slack_hours,
    avg(slack / term) filter (where kept)::float as slack_part,
    count(*) filter (where kept and slack > term * %(wide)s) as wide
from given group by team, kind, basis order by team, kind, basis
"""


@dataclass(frozen=True, slots=True)
class Given:
    """The dates of one team, for one kind of promise, that rest on the same.

    `slack_part` is the mean share of the term that was left, over those kept.
    """

    team: str
    kind: str
    basis: str
    given: int
    kept: int
    ended: int
    median_slack_hours: float | None
    slack_part: float | None
    wide: int

    @property
    def share(self) -> float | None:
        """The part kept on the date that was given first; None while none has ended."""
        return self.kept / self.ended if self.ended else None

    @property
    def percent(self) -> int | None:
        return None if self.share is None else round(100 * self.share)

    @property
    def left(self) -> int | None:
        """The mean share of the term that was left, in whole percents."""
        return None if self.slack_part is None else round(100 * self.slack_part)

    @property
    def too_wide(self) -> bool:
        return self.slack_part is not None and self.slack_part > WIDE


def given(start: datetime, end: datetime) -> list[Given]:
    """How the dates went that were given from `start` until `end` (aware instants)."""
    return [Given(**row) for row in fetch(_BY_BASIS, {"start": start, "end": end, "wide": WIDE})]
