"""What changed becomes a lesson for whoever has the skill, and is passed before questions come again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db import transaction
from django.db.models import Count, Q, QuerySet

from gehoor.core import clock
from gehoor.staff.models import Colleague, ColleagueSkill, Skill, Team
from gehoor.staff.permissions import May
from gehoor.staff.topics import speaks_of

from ..enums import Source
from ..models import Lesson, Pupil
from ..policies import check_is_a_lesson, check_may
from ..rules import Change, Quiz, parts, quiz

MOST = 50


@dataclass(frozen=True, slots=True)
class News:
    """What changed: of which kind, called what, for whom (a team, or everybody who has the skill)."""

    source: Source
    title_nl: str
    title_en: str
    changes: Sequence[Change]
    team: Team | None = None


def skills_for(words: str) -> list[Skill]:
    """The skills whose topics these words speak of."""
    return [
        each
        for each in Skill.objects.in_use().order_by("name")
        if speaks_of(words, each.topics or [each.name])
    ]


@transaction.atomic
def teach(skills: Iterable[Skill], news: News, by: Colleague | None) -> list[Pupil]:
    """A lesson for everybody here who has one of these skills; from now on their questions by it wait."""
    pupils: list[Pupil] = []
    for skill in skills:
        holders = _holders(skill, news.team)
        for changes in parts(news.changes) if holders else []:
            lesson = _lesson(skill, news, changes, by)
            pupils += _enrol(lesson, holders)
    return pupils


@transaction.atomic
def write_lesson(skill: Skill, news: News, by: Colleague) -> list[Pupil]:
    """A lesson that somebody writes about a changed way of working. Raises NotYet."""
    check_may(by, May.SET_TEXTS)
    check_is_a_lesson(list(news.changes))
    return teach([skill], news, by)


def _holders(skill: Skill, team: Team | None) -> list[ColleagueSkill]:
    found = ColleagueSkill.objects.select_for_update(of=["self"]).filter(
        skill=skill, colleague__is_active=True
    )
    return list(found.filter(colleague__team=team) if team else found)


def _lesson(skill: Skill, news: News, changes: list[Change], by: Colleague | None) -> Lesson:
    return Lesson.objects.create(
        skill=skill,
        team=news.team,
        source=news.source,
        title_nl=news.title_nl[:100],
        title_en=news.title_en[:100],
        changes=changes,
        by=by,
        at=clock.now(),
    )


def _enrol(lesson: Lesson, holders: Iterable[ColleagueSkill]) -> list[Pupil]:
    """Whoever published it knows it already."""
    pupils = []
    for holder in holders:
        if holder.colleague_id != lesson.by_id:
            pupils.append(
                Pupil(lesson=lesson, colleague_id=holder.colleague_id, held=holder.routed)
            )
            holder.routed = False
            holder.save(update_fields=["routed"])
    return Pupil.objects.bulk_create(pupils)


def questions(pupil: Pupil, language: str) -> list[Quiz]:
    """What is asked after reading; another order at each try."""
    return quiz(pupil.lesson.changes, language, f"{pupil.pk}:{pupil.tries}")


@transaction.atomic
def hand_in(pupil: Pupil, chosen: Sequence[int | None], language: str) -> bool:
    """Whether all answers are right; then questions by that skill come again, if they came before."""
    pupil = Pupil.objects.select_for_update(of=["self"]).select_related("lesson").get(pk=pupil.pk)
    right = [each.right for each in questions(pupil, language)]
    pupil.tries += 1
    if list(chosen) == right and pupil.passed_at is None:
        pupil.passed_at = clock.now()
    pupil.save(update_fields=["tries", "passed_at"])
    if pupil.passed_at:
        _let_come_again(pupil)
    return pupil.passed_at is not None


def _let_come_again(pupil: Pupil) -> None:
    """Once the last lesson of a skill is passed, unless questions did not come by it before."""
    theirs = Pupil.objects.filter(colleague=pupil.colleague_id, lesson__skill=pupil.lesson.skill_id)
    if theirs.waiting().exists() or not theirs.filter(held=True).exists():
        return
    ColleagueSkill.objects.filter(
        colleague=pupil.colleague_id, skill=pupil.lesson.skill_id, skill__ended_at=None
    ).update(routed=True)
    theirs.update(held=False)


def waiting_for(colleague: Colleague) -> list[Pupil]:
    """The lessons that this colleague still has to pass, the oldest first."""
    found = colleague.lessons.waiting().select_related("lesson__skill")
    return list(found.order_by("lesson__at", "pk"))


def lessons_given() -> QuerySet[Lesson, Lesson]:
    """The newest lessons, each with how many have it (`all`) and how many `passed`."""
    passed = Count("pupils", filter=Q(pupils__passed_at__isnull=False))
    found = Lesson.objects.select_related("skill", "team", "by")
    return found.annotate(all=Count("pupils"), passed=passed).order_by("-at", "-pk")[:MOST]
