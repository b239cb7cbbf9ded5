"""A team: who answers for a brand, within which term, and which questions find it."""

from __future__ import annotations

import re
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.functional import cached_property

from gehoor.core import clock
from gehoor.core.calendars import ServiceHours
from gehoor.core.prepared import prepared
from gehoor.core.trail import tracked

from ..enums import Role
from ..topics import pattern, told_of
from .colleague import Colleague
from .organisation import Branch, Brand


@tracked()
class Team(models.Model):
    """People who answer for one brand, with the term in which they do.

    `answer_minutes` is service time (minutes within the brand's opening hours) for a written question.
    `topics` are the words by which a question of this brand finds the team (see staff.topics).
    `rings_first_seconds`: so long a call rings for those alone who suit the caller best (requirements M16
    and G22); then for everybody. `begins` gives for a word the procedure that a question about it begins,
    kept here by whoever publishes one so that a mail finds it without asking.
    """

    name = models.CharField(max_length=100, unique=True)
    brand = models.ForeignKey(Brand, on_delete=models.PROTECT, related_name="teams")
    lead = models.ForeignKey("Colleague", on_delete=models.PROTECT, related_name="leads")
    answer_minutes = models.PositiveIntegerField(default=480)
    topics = ArrayField(models.CharField(max_length=60), default=list, blank=True)
    begins = models.JSONField(default=dict, db_default={}, blank=True)
    rings_first_seconds = models.PositiveSmallIntegerField(default=60)
    branch = models.ForeignKey(
        Branch, on_delete=models.PROTECT, null=True, blank=True, related_name="teams"
    )

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(answer_minutes__gt=0), name="term_is_positive"),
        ]

    def __str__(self) -> str:
        return self.name

    def hours(self, channel: str = "", skill: int | None = None) -> ServiceHours:
        return self.brand.calendar.hours(channel, skill)

    @property
    def answer_term(self) -> timedelta:
        return timedelta(minutes=self.answer_minutes)

    def today(self) -> date:
        """The day that it is where this team works."""
        return clock.now().astimezone(ZoneInfo(self.brand.calendar.zone)).date()

    @property
    def present(self) -> list[Colleague]:
        """Who of those at work is not away today."""
        today = self.today()
        return [each for each in self.at_work if not each.is_away(today)]

    @cached_property
    def at_work(self) -> list[Colleague]:
        """Whose work is in this team, looked up once for this instance: a worker keeps one for seconds."""
        working = [each for each in self.here if each.role in {Role.AGENT, Role.LEAD}]
        return sorted(working, key=lambda each: each.pk)

    @cached_property
    def here(self) -> list[Colleague]:
        """Its members who work here, by name, looked up once like `at_work`."""
        found = _here(self.pk)
        for each in found:
            each.team = self
        return found

    @cached_property
    def manager(self) -> Colleague | None:
        """The first manager who is here, looked up once for this instance."""
        return Colleague.objects.here().filter(role=Role.MANAGER).order_by("pk").first()

    @cached_property
    def routes(self) -> list[tuple[Team, re.Pattern[str]]]:
        """The teams of this brand with topics and what finds these, looked up once like `at_work`."""
        teams = Team.objects.filter(brand=self.brand_id).exclude(topics=[])
        found = teams.select_related("brand__calendar", "lead").order_by("pk")
        return [(each, words) for each in found if (words := pattern(each.topics))]

    def answering(self, question: str) -> Team:
        """The team of this brand whose topics it speaks of most; this one when none stands out."""
        told = {team: told_of(question, words) for team, words in self.routes}
        most = max(told.values(), default=0)
        best = [team for team, number in told.items() if number == most and most]
        return best[0] if len(best) == 1 else self


@prepared
def _here(team: int) -> models.QuerySet[Colleague]:
    return Colleague.objects.here().filter(team=team).order_by("name", "pk")
