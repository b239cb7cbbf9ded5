"""Whether everybody gets the same quality (requirement T35): each group of customers beside all others,

and a sample of work to read that nobody picks.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .kept import By, kept
from .proportions import interval, is_lower
from .query import fetch
from .satisfied import satisfied

COMPARED = (By.LANGUAGE, By.REGION, By.CHANNEL, By.VALUE, By.BRAND, By.BRANCH, By.TEAM)
"""Region is the first two digits of the postcode; value is the class that the organisation gave."""


class Measure(StrEnum):
    """Kept on the first date, of the promises that ended; and scored 4 or 5, of the answers scored."""

    KEPT = "kept"
    CSAT = "csat"


@dataclass(frozen=True, slots=True)
class Segment:
    """A group of customers: how many of how many went well, by a measure.

    `low` and `high` bound the true share (95 %); `falls_behind`: lower than all others together, by more
    than chance.
    """

    by: By
    name: str
    good: int
    of: int
    low: float
    high: float
    falls_behind: bool
    measure: Measure = Measure.KEPT

    @property
    def share(self) -> float:
        return self.good / self.of


def segments(start: datetime, end: datetime) -> list[Segment]:
    """Every group in every respect that the data knows, of promises that ended in a period."""
    return [
        each
        for by in COMPARED
        for each in _compared(
            by,
            Measure.KEPT,
            [(rate.name, rate.original, rate.due) for rate in kept(start, end, by)],
        )
    ]


def scores(start: datetime, end: datetime) -> list[Segment]:
    """The same of the scores that customers gave in a period."""
    return [
        each
        for by in COMPARED
        for each in _compared(
            by,
            Measure.CSAT,
            [(each.name, each.high, each.scored) for each in satisfied(start, end, by)],
        )
    ]


def _compared(by: By, measure: Measure, counts: list[tuple[str, int, int]]) -> list[Segment]:
    """Each group beside all others; `counts` holds (name, good, of)."""
    good, of = sum(each[1] for each in counts), sum(each[2] for each in counts)
    found = []
    for name, hits, total in counts:
        if total:
            low, high = interval(hits, total)
            behind = is_lower(hits, total, good - hits, of - total)
            found.append(Segment(by, name, hits, total, low, high, behind, measure))
    return found


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
