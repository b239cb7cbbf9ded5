"""A theme with its cause, who is spared from more of it, and what many were told about it at once."""

from __future__ import annotations

from typing import Self

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.core.trail import tracked
from gehoor.staff.models import Colleague, Team


class ThemeQuerySet(models.QuerySet["Theme"]):
    def open(self) -> Self:
        return self.filter(solved_at=None)


@tracked(exclude=["at"])
class Theme(models.Model):
    """What many customers of one team write about: a case belongs to it when it holds all of `words`.

    `cause` says what is behind it, `owner` takes it away and `expected_on` is the day by which; until the
    cause is named all three are empty.
    """

    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="themes")
    name = models.CharField(max_length=100)
    words = ArrayField(models.CharField(max_length=40))
    at = models.DateTimeField(default=clock.now)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    cause = models.CharField(max_length=300, blank=True)
    owner = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="causes")
    expected_on = models.DateField(null=True)
    solved_at = models.DateTimeField(null=True)

    objects = ThemeQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(words=[]), name="theme_has_words"),
            models.CheckConstraint(
                condition=Q(cause="", owner=None, expected_on=None)
                | (~Q(cause="") & Q(owner__isnull=False, expected_on__isnull=False)),
                name="cause_has_owner_and_day",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class RotationQuerySet(models.QuerySet["Rotation"]):
    def running(self) -> Self:
        return self.filter(ended_at=None, until__gt=clock.now())


class Rotation(models.Model):
    """Until `until` a colleague gets no more of a theme: the next ones go to others of the team."""

    theme = models.ForeignKey(Theme, on_delete=models.PROTECT, related_name="rotations")
    colleague = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="rotations")
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)
    until = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    objects = RotationQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["theme", "colleague", "until"],
                name="spared_once",
                condition=Q(ended_at=None),
            )
        ]

    def __str__(self) -> str:
        return f"{self.colleague_id} until {self.until:%Y-%m-%d %H:%M}"


class Telling(models.Model):
    """One text to many customers of a theme, with its places still open, in each language that has one."""

    theme = models.ForeignKey(Theme, on_delete=models.PROTECT, related_name="tellings")
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)
    text_nl = models.TextField(blank=True)
    text_en = models.TextField(blank=True)

    def __str__(self) -> str:
        return f"telling {self.pk}"

    def text(self, language: str) -> str:
        return self.text_nl if language == "nl" else self.text_en


class Told(models.Model):
    """One customer of a telling, and the message in which they read it."""

    telling = models.ForeignKey(Telling, on_delete=models.PROTECT, related_name="told")
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="told_together")
    contact = models.OneToOneField(Contact, on_delete=models.PROTECT, related_name="told_together")

    class Meta:
        verbose_name_plural = "told"

    def __str__(self) -> str:
        return f"{self.case_id} in {self.telling_id}"
