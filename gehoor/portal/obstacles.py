"""What a case waits for, what we do about it and until when, as its customer reads it (T27)."""

from __future__ import annotations

from dataclasses import dataclass

from gehoor.cases.models import Case
from gehoor.obstacles.models import Wait

from .dates import Dates


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Words in the language of the reader; `again` is when they hear from us."""

    name: str
    doing: str
    expected: str
    again: str


def obstacle(case: Case, dates: Dates) -> Obstacle | None:
    """What an open case waits for now."""
    waits = Wait.objects.filter(case=case, ended_at=None).select_related("obstacle", "promise")
    wait = waits.first() if case.is_open else None
    if wait is None:
        return None
    return Obstacle(
        wait.obstacle.name(dates.language),
        wait.obstacle.doing(dates.language).rstrip("."),
        dates.day(wait.expected_at),
        dates.by(wait.promise.due_at),
    )
