"""What some of us know and others do not: which topics ask for it, and who has it (requirement G22)."""

from __future__ import annotations

from typing import Self

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from gehoor.core import clock
from gehoor.core.trail import tracked

from .colleague import Colleague


class SkillQuerySet(models.QuerySet["Skill"]):
    def in_use(self) -> Self:
        return self.filter(ended_at=None)


@tracked()
class Skill(models.Model):
    """Something that some colleagues know. `topics` are the words by which a question asks for it.

    See staff.topics. A skill that is no longer used has `ended_at`; it is not removed (law 9).
    """

    name = models.CharField(_("naam"), max_length=60)
    topics = ArrayField(models.CharField(max_length=60), default=list, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    objects = SkillQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["name"], name="one_skill_of_a_name", condition=Q(ended_at=None)
            ),
        ]

    def __str__(self) -> str:
        return self.name


class ColleagueSkillQuerySet(models.QuerySet["ColleagueSkill"]):
    def routed(self) -> Self:
        """By which questions and calls reach a colleague now."""
        return self.filter(routed=True, skill__ended_at=None, colleague__is_active=True)


@tracked()
class ColleagueSkill(models.Model):
    """That a colleague has a skill. Questions and calls come by it while `routed`.

    Whoever is learning it, or stopped using it, has the row without being routed.
    """

    colleague = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="skills")
    skill = models.ForeignKey(Skill, on_delete=models.PROTECT, related_name="holders")
    routed = models.BooleanField(default=True)
    since = models.DateTimeField(default=clock.now)

    objects = ColleagueSkillQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["colleague", "skill"], name="a_skill_once"),
        ]

    def __str__(self) -> str:
        return f"{self.skill_id} of {self.colleague_id}"
