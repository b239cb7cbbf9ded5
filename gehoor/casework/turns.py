"""Who waits for a team's answer, in the order in which they get one, and what that does to the ceiling."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from gehoor.promises.enums import PromiseKind
from gehoor.promises.estimates.expected import service_day
from gehoor.promises.models import Promise
from gehoor.staff.models import Team

END_OF_DAY = 17
MOST = 5_000
"""Whoever is further back is looked at when they come nearer: their date lies as far away."""
AGES = (timedelta(hours=4), timedelta(days=1), timedelta(days=2))


def in_turn(team: Team) -> list[Promise]:
    """The answers that a team owes by a date we chose: who was let down first, then by date."""
    owed = Promise.objects.open().filter(
        kind=PromiseKind.ANSWER, made_by=None, case__team=team, case__closed_at=None
    )
    owed = owed.select_related("case", "question")
    return list(owed.order_by("case__urgent_since", "due_at", "pk")[:MOST])


def asked_at(promise: Promise) -> datetime:
    return promise.question.asked_at if promise.question else promise.made_at


def by_age(waiting: Sequence[Promise], now: datetime) -> list[int]:
    """How many wait for less than 4 hours, 1 day, 2 days, and longer, by the clock on the wall."""
    counts = [0] * (len(AGES) + 1)
    for promise in waiting:
        counts[sum(now - asked_at(promise) >= age for age in AGES)] += 1
    return counts


@dataclass(frozen=True, slots=True)
class Danger:
    """What it takes that nobody waits past the ceiling: how many would, from which days, and the work.

    `minutes` is the time that one answer costs a colleague; `people` how many more that is until the
    first of those days ends.
    """

    passing: list[tuple[date, int]]
    minutes: float
    hours: float
    people: int

    @property
    def count(self) -> int:
        return sum(count for _day, count in self.passing)


def danger(
    team: Team, waiting: Sequence[Promise], a_day: float | None, ceiling: int, now: datetime
) -> Danger | None:
    """Who will not have an answer within `ceiling` working days; None when all will, or nobody can say."""
    if not a_day:
        return None
    hours, day = team.hours(), service_day(team.hours())
    passes: Counter[date] = Counter()
    for ahead, promise in enumerate(waiting):
        latest = hours.working_day_after(asked_at(promise), ceiling, at_hour=END_OF_DAY)
        if hours.add(now, (ahead + 1) / a_day * day) > latest:
            passes[latest.astimezone(hours.zone).date()] += 1
    if not passes:
        return None
    minutes = max(len(team.at_work), 1) * day / timedelta(minutes=1) / a_day
    extra = sum(passes.values()) * minutes / 60
    last = hours.working_day_after(now, 0, at_hour=END_OF_DAY)
    first = min(passes)
    end = last + (first - now.astimezone(hours.zone).date())
    left = max(hours.between(now, end), timedelta(hours=1)) / timedelta(hours=1)
    return Danger(sorted(passes.items()), minutes, extra, math.ceil(extra / left))
