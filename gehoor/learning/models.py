"""What people learn at the desk: exercises, lessons, a day beside a colleague, and cases to be looked at.

Nothing here is a customer's: an exercise is made up and reaches nobody, and a drawn case is only named.
"""

from __future__ import annotations

from datetime import date
from typing import Self

from django.db import models
from django.db.models import F, Q

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.core.trail import tracked
from gehoor.staff.models import Colleague, Skill, Team

from .enums import Shape, Source


class Attempt(models.Model):
    """What a colleague handed in for an exercise (its key, see `exercises`), and whether it was good."""

    colleague = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="attempts")
    exercise = models.SlugField(max_length=40)
    language = models.CharField(max_length=2)
    text = models.TextField()
    when = models.CharField(max_length=100, blank=True)
    passed = models.BooleanField()
    at = models.DateTimeField(default=clock.now)

    class Meta:
        indexes = [models.Index(fields=["colleague", "exercise"], name="attempt_by_colleague")]

    def __str__(self) -> str:
        return f"{self.exercise} by {self.colleague_id}"


class JoiningDayQuerySet(models.QuerySet["JoiningDay"]):
    def standing(self) -> Self:
        """What was not called off, and not refused by whom it was asked."""
        return self.filter(withdrawn_at=None, declined_at=None)

    def done(self) -> Self:
        return self.standing().filter(ended_at__isnull=False)

    def to_answer(self, colleague: Colleague) -> Self:
        """Days on which somebody wants to listen to this colleague, who has not said yes or no."""
        return self.standing().filter(beside=colleague, consented_at=None, ended_at=None)


@tracked()
class JoiningDay(models.Model):
    """A day on which somebody from elsewhere works or listens at the desk (requirement M46).

    Who listens sits `beside` a colleague, who agrees first (`consented_at`) and may refuse. Who writes
    answers ten written cases of a `team`. `recorded`: the calls of that day are recorded, so the customer
    is told. `noticed` is what they will do something about; with it the day counts (`ended_at`).
    """

    who = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="joining_days")
    on = models.DateField()
    shape = models.CharField(max_length=10, choices=Shape)
    beside = models.ForeignKey(
        Colleague, on_delete=models.PROTECT, null=True, related_name="listened_to"
    )
    team = models.ForeignKey(Team, on_delete=models.PROTECT, null=True, related_name="+")
    recorded = models.BooleanField(default=False)
    booked_at = models.DateTimeField(default=clock.now)
    consented_at = models.DateTimeField(null=True)
    declined_at = models.DateTimeField(null=True)
    withdrawn_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    noticed = models.CharField(max_length=500, blank=True)

    objects = JoiningDayQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["on"], name="joining_day_by_day")]
        constraints = [
            models.UniqueConstraint(
                fields=["who", "on"],
                name="one_joining_day_a_day",
                condition=Q(withdrawn_at=None, declined_at=None),
            ),
            models.CheckConstraint(
                condition=Q(shape=Shape.LISTEN, beside__isnull=False, team=None)
                | Q(shape=Shape.WRITE, beside=None, team__isnull=False),
                name="joining_day_has_its_place",
            ),
            models.CheckConstraint(
                condition=Q(beside=None) | ~Q(beside=F("who")), name="nobody_listens_to_themselves"
            ),
            models.CheckConstraint(
                condition=Q(ended_at=None)
                | (~Q(noticed="") & (Q(shape=Shape.WRITE) | Q(consented_at__isnull=False))),
                name="joining_day_ends_with_consent_and_words",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.who_id} on {self.on:%Y-%m-%d}"

    @property
    def listens(self) -> bool:
        return self.shape == Shape.LISTEN

    @property
    def is_open(self) -> bool:
        return not (self.withdrawn_at or self.declined_at or self.ended_at)


@tracked()
class Lesson(models.Model):
    """What changed for whoever has a skill, read in three minutes (requirement W25).

    `changes` is a list of {"nl": {"before", "after"}, "en": {"before", "after"}}; a language may be absent,
    and so may the words before something that is new, or after something that no longer holds.
    """

    skill = models.ForeignKey(Skill, on_delete=models.PROTECT, related_name="lessons")
    team = models.ForeignKey(Team, on_delete=models.PROTECT, null=True, related_name="+")
    source = models.CharField(max_length=10, choices=Source)
    title_nl = models.CharField(max_length=100)
    title_en = models.CharField(max_length=100)
    changes = models.JSONField()
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(default=clock.now)

    def __str__(self) -> str:
        return self.title_nl

    def title(self, language: str) -> str:
        return self.title_nl if language == "nl" else self.title_en


class PupilQuerySet(models.QuerySet["Pupil"]):
    def waiting(self) -> Self:
        """Lessons that are still to be passed."""
        return self.filter(passed_at=None)


class Pupil(models.Model):
    """One colleague for whom a lesson is; until it is passed no question comes to them by its skill.

    `held`: questions came by that skill until this lesson stopped them, so passing it lets them come again.
    """

    lesson = models.ForeignKey(Lesson, on_delete=models.PROTECT, related_name="pupils")
    colleague = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="lessons")
    held = models.BooleanField(default=False)
    tries = models.PositiveSmallIntegerField(default=0)
    passed_at = models.DateTimeField(null=True)

    objects = PupilQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["lesson", "colleague"], name="a_lesson_once"),
        ]
        indexes = [
            models.Index(fields=["colleague"], name="lesson_to_pass", condition=Q(passed_at=None))
        ]

    def __str__(self) -> str:
        return f"{self.lesson_id} for {self.colleague_id}"


class Drawing(models.Model):
    """The lot of one month (its first day): with `seed` the same cases come out again."""

    month = models.DateField(unique=True)
    seed = models.BigIntegerField()
    at = models.DateTimeField(default=clock.now)

    def __str__(self) -> str:
        return f"{self.month:%Y-%m}"


class PickQuerySet(models.QuerySet["Pick"]):
    def of(self, month: date) -> Self:
        return self.filter(drawing__month=month).order_by("colleague__name", "number")


class Pick(models.Model):
    """A case that a colleague worked on in a month, drawn for a talk with the coach."""

    drawing = models.ForeignKey(Drawing, on_delete=models.PROTECT, related_name="picks")
    colleague = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="picks")
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="picks")
    number = models.PositiveSmallIntegerField()

    objects = PickQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["drawing", "colleague", "number"], name="a_pick_has_its_number"
            ),
            models.CheckConstraint(
                condition=Q(number__gte=1, number__lte=3), name="three_picks_at_most"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.case_id} of {self.colleague_id}"
