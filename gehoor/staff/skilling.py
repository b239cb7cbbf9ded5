"""Which skill a question asks for, and who has it (requirement G22)."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import transaction

from gehoor.core import clock

from .models import Colleague, ColleagueSkill, Skill
from .topics import pattern, told_of


def skill_for(text: str) -> Skill | None:
    """The skill whose topics this text speaks of most; None when it speaks of none, or of two as much."""
    if not text.strip():
        return None
    told = {each: _told(text, each) for each in Skill.objects.in_use()}
    most = max(told.values(), default=0)
    best = [skill for skill, number in told.items() if number == most and most]
    return best[0] if len(best) == 1 else None


def _told(text: str, skill: Skill) -> int:
    words = pattern(skill.topics)
    return told_of(text, words) if words else 0


def routed_holders(skill: Skill) -> list[Colleague]:
    """To whom questions and calls about it go, in the order of their names."""
    rows = ColleagueSkill.objects.routed().filter(skill=skill)
    found = rows.select_related("colleague__team__brand__calendar").order_by("colleague__name")
    return [each.colleague for each in found]


@transaction.atomic
def set_skill(name: str, topics: Iterable[str], skill: Skill | None = None) -> Skill:
    """Name a skill and say which words ask for it. Raises ValueError for a name that is taken or empty."""
    name = " ".join(name.split())[:60]
    taken = Skill.objects.in_use().filter(name__iexact=name).exclude(pk=skill.pk if skill else 0)
    if not name or taken.exists():
        raise ValueError(name)
    row = skill or Skill()
    row.name = name
    row.topics = sorted({" ".join(each.lower().split())[:60] for each in topics} - {""})
    row.save()
    return row


def end_skill(skill: Skill) -> None:
    """It is no longer used: nothing is routed by it, and who had it stays known."""
    skill.ended_at = clock.now()
    skill.save(update_fields=["ended_at"])


def give_skill(colleague: Colleague, skill: Skill, *, routed: bool) -> ColleagueSkill:
    """A colleague has this skill; `routed` says whether questions and calls come by it."""
    row, _made = ColleagueSkill.objects.update_or_create(
        colleague=colleague, skill=skill, defaults={"routed": routed}
    )
    return row
