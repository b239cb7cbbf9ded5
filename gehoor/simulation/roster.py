"""Who is at work: shifts, illness, and going home at five."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from random import Random

from gehoor.staff.models import Colleague, Team

from .patterns import AMSTERDAM

ILL = 0.035
SHIFTS = ((time(8), time(16, 30)), (time(9), time(17)), (time(12), time(20)))
WEEKEND = (time(10), time(16))
SEARCH = timedelta(days=10)


@dataclass(frozen=True)
class Roster:
    """Drawn from the seed: the same colleague has the same shift on the same day in each run."""

    seed: int
    members: dict[int, list[Colleague]]
    """By the key of the team; the lead is first."""

    def present(self, team: Team, moment: datetime) -> list[Colleague]:
        """Who of the team is there at a moment."""
        day = moment.astimezone(AMSTERDAM).date()
        found = []
        for place, colleague in enumerate(self.members[team.pk]):
            shift = self._shift(place, colleague, day)
            if shift and shift[0] <= moment < shift[1] and colleague.is_active:
                found.append(colleague)
        return found

    def next_shift(self, team: Team, moment: datetime) -> datetime:
        """When somebody of the team comes in; at the latest in ten days."""
        for ahead in range(SEARCH.days):
            day = moment.astimezone(AMSTERDAM).date() + timedelta(days=ahead)
            shifts = (
                self._shift(p, c, day) for p, c in enumerate(self.members[team.pk]) if c.is_active
            )
            starts = [shift[0] for shift in shifts if shift and shift[0] > moment]
            if starts:
                return min(starts)
        return moment + SEARCH

    def _shift(self, place: int, who: Colleague, day: date) -> tuple[datetime, datetime] | None:
        return _shift(self.seed, place, who.mail, day)


@lru_cache(maxsize=4096)
def _shift(seed: int, place: int, who: str, day: date) -> tuple[datetime, datetime] | None:
    draw = Random(f"{seed} {who} {day}")  # noqa: S311 a story, no secret
    if Random(f"{seed} {who} {day.isocalendar()[:2]}").random() < ILL or draw.random() < ILL / 2:  # noqa: S311
        return None
    if day.weekday() >= 5:
        return _span(day, WEEKEND) if draw.random() < 0.4 else None
    return _span(day, SHIFTS[1] if place == 0 else SHIFTS[(place + day.toordinal()) % len(SHIFTS)])


def _span(day: date, span: tuple[time, time]) -> tuple[datetime, datetime]:
    opens, closes = (datetime.combine(day, at, AMSTERDAM).astimezone(UTC) for at in span)
    return opens, closes
