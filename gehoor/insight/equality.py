"""Whether everybody gets the same quality (requirement T35): each group of customers beside all others,

and a sample of work to read that nobody picks.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .kept import By, KeptRate, kept
from .proportions import interval, is_lower
from .query import fetch

COMPARED = (By.LANGUAGE, By.CHANNEL, By.BRAND, By.TEAM)


@dataclass(frozen=True, slots=True)
class Segment:
    """A group of customers: how many promises were kept by their first date, of how many that were due.

    `low` and `high` bound the true share (95 %); `falls_behind`: lower than all others together, by more
    than chance.
    """

    by: By
    name: str
    on_time: int
    due: int
    low: float
    high: float
    falls_behind: bool

    @property
    def share(self) -> float:
        return self.on_time / self.due


def segments(start: datetime, end: datetime) -> list[Segment]:
    """Every group in every respect that the data knows, of promises that ended in a period."""
    return [
        _segment(by, rate, rates)
        for by in COMPARED
        for rates in [[rate for rate in kept(start, end, by) if rate.due]]
        for rate in rates
    ]


def _segment(by: By, rate: KeptRate, rates: list[KeptRate]) -> Segment:
    others = [each for each in rates if each is not rate]
    low, high = interval(rate.original, rate.due)
    behind = is_lower(
        rate.original,
        rate.due,
        sum(each.original for each in others),
        sum(each.due for each in others),
    )
    return Segment(by, rate.name, rate.original, rate.due, low, high, behind)


@dataclass(frozen=True, slots=True)
class Sampled:
    """A case to read, and the group for which it was drawn."""

    reference: str
    title: str
    language: str
    channel: str
    owner: str
    closed_at: datetime


_SAMPLE = """
with closed as (
    select c.reference, c.title, c.language, c.closed_at, o.name as owner, first.channel,
        row_number() over (
            partition by c.language, first.channel order by md5(c.id::text || %(draw)s)
        ) as place
    from cases_case c join staff_colleague o on o.id = c.owner_id
    join lateral (
        select channel from cases_contact k where k.case_id = c.id and k.direction = 'in'
        order by k.at, k.id limit 1
    ) first on true
    where c.closed_at >= %(start)s and c.closed_at < %(end)s
)
select reference, title, language, channel, owner, closed_at from closed
where place <= %(of_each)s order by language, channel, place
"""


def sample(start: datetime, end: datetime, draw: str, of_each: int = 3) -> list[Sampled]:
    """So many closed cases of each language and channel, drawn at random: the same for the same `draw`."""
    values = {"start": start, "end": end, "draw": draw, "of_each": of_each}
    return [Sampled(**row) for row in fetch(_SAMPLE, values)]
