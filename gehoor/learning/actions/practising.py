"""The practice room: exercises are handed in and judged, and nothing of it leaves the room."""

from __future__ import annotations

from dataclasses import dataclass

from gehoor.core import clock
from gehoor.core.calendars import ServiceHours
from gehoor.staff.models import Colleague, Team

from ..exercises import FIRST_DAY, Exercise, first_day
from ..judging import Handed, Point, judge, tips
from ..models import Attempt

LONGEST = 5000


@dataclass(frozen=True, slots=True)
class Judged:
    """How it went: every point, tips that hold nothing back, and whether it is passed."""

    points: list[Point]
    tips: list[Point]

    @property
    def passed(self) -> bool:
        return all(each.met for each in self.points)


def hand_in(colleague: Colleague, exercise: Exercise, handed: Handed) -> Judged:
    """Judge it and keep the attempt with who made it."""
    language = colleague.language
    judged = Judged(
        judge(exercise, handed, clock.now(), hours_of(colleague), language),
        tips(exercise, handed, language),
    )
    Attempt.objects.create(
        colleague=colleague,
        exercise=exercise.key,
        language=language,
        text=handed.text[:LONGEST],
        when=handed.when[:100],
        passed=judged.passed,
    )
    return judged


def hours_of(colleague: Colleague) -> ServiceHours:
    """The opening hours by which a colleague's dates are read; without a team those of the first one."""
    team = colleague.team or Team.objects.select_related("brand__calendar").order_by("pk")[0]
    return team.hours()


def passed_by(colleague: Colleague) -> set[str]:
    """The keys of the exercises of the first day that this colleague passed."""
    found = Attempt.objects.filter(colleague=colleague, passed=True, exercise__in=FIRST_DAY)
    return set(found.values_list("exercise", flat=True).distinct())


def next_for(colleague: Colleague, passed: set[str]) -> Exercise | None:
    """The first exercise that is still to be passed; None after all ten."""
    left = (each for each in first_day(colleague.language) if each.key not in passed)
    return next(left, None)
