"""Who has which skill, gets questions by it, and still has a lesson to pass."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, Q

from gehoor.staff.models import Colleague, ColleagueSkill, Skill

from .exercises import FIRST_DAY
from .models import Attempt, Pupil


@dataclass(frozen=True, slots=True)
class Cell:
    """One skill of one colleague: whether questions come by it, and how many lessons wait."""

    has: bool = False
    routed: bool = False
    lessons: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """`practised`: how many exercises of the first day this colleague passed."""

    who: Colleague
    practised: int
    cells: list[Cell]


@dataclass(frozen=True, slots=True)
class Matrix:
    skills: list[Skill]
    rows: list[Row]
    exercises: int = len(FIRST_DAY)


def matrix() -> Matrix:
    """Everybody who has a skill or began to practise, by name, against every skill in use."""
    skills = list(Skill.objects.in_use().order_by("name"))
    routed = {
        (each.colleague_id, each.skill_id): each.routed for each in ColleagueSkill.objects.all()
    }
    waiting: dict[tuple[int, int], int] = {}
    for who, skill in Pupil.objects.waiting().values_list("colleague", "lesson__skill"):
        waiting[who, skill] = waiting.get((who, skill), 0) + 1
    practised = _practised()
    rows = [
        Row(
            each,
            practised.get(each.pk, 0),
            [_cell((each.pk, skill.pk), routed, waiting) for skill in skills],
        )
        for each in _people()
    ]
    return Matrix(skills, rows)


def _cell(
    key: tuple[int, int], routed: dict[tuple[int, int], bool], waiting: dict[tuple[int, int], int]
) -> Cell:
    if key not in routed:
        return Cell()
    return Cell(has=True, routed=routed[key], lessons=waiting.get(key, 0))


def _people() -> list[Colleague]:
    found = Colleague.objects.here().filter(Q(skills__isnull=False) | Q(attempts__isnull=False))
    return list(found.distinct().order_by("name"))


def _practised() -> dict[int, int]:
    """How many exercises of the first day each colleague passed."""
    passed = Attempt.objects.filter(passed=True, exercise__in=FIRST_DAY)
    counted = passed.values("colleague").annotate(number=Count("exercise", distinct=True))
    return dict(counted.values_list("colleague", "number"))
