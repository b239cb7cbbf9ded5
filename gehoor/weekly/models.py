"""Standing public promises: on a fixed day of every week we answer what somebody asked in public (M04)."""

from __future__ import annotations

from datetime import time
from typing import Self

from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Q

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.staff.models import Colleague, Team

FRIDAY, NOON = 4, time(12, 0)


class StandingPromiseQuerySet(models.QuerySet["StandingPromise"]):
    def running(self) -> Self:
        return self.filter(ended_at=None)


class StandingPromise(models.Model):
    """`a_week` public requests are answered every `weekday` (0 is Monday) before `before`, local time.

    `slug` is its page: /week/vrijdagvraag.
    """

    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="standing_promises")
    slug = models.SlugField(max_length=40, unique=True)
    name_nl = models.CharField(max_length=60)
    name_en = models.CharField(max_length=60)
    intro_nl = models.CharField(max_length=500)
    intro_en = models.CharField(max_length=500)
    weekday = models.PositiveSmallIntegerField(default=FRIDAY, validators=[MaxValueValidator(6)])
    before = models.TimeField(default=NOON)
    a_week = models.PositiveSmallIntegerField(default=1)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)
    ended_at = models.DateTimeField(null=True)

    objects = StandingPromiseQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(weekday__lte=6), name="weekday_is_a_day"),
            models.CheckConstraint(condition=Q(a_week__gt=0), name="answers_something_a_week"),
        ]

    def __str__(self) -> str:
        return self.name_nl

    def name(self, language: str) -> str:
        return self.name_nl if language == "nl" else self.name_en

    def intro(self, language: str) -> str:
        return self.intro_nl if language == "nl" else self.intro_en


class PublicRequest(models.Model):
    """Somebody asked for an answer in public. Its date is that of the promise in its case.

    `planned_on` is the day whose place it takes. `shown` is how the question reads in public, which a
    colleague decides: until then nobody sees more than that there is one. `answer` is the public answer.
    """

    standing = models.ForeignKey(StandingPromise, on_delete=models.PROTECT, related_name="requests")
    case = models.OneToOneField(Case, on_delete=models.PROTECT, related_name="public_request")
    at = models.DateTimeField(default=clock.now)
    planned_on = models.DateField()
    shown = models.CharField(max_length=300, blank=True)
    shown_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    answer = models.TextField(blank=True)
    answered_by = models.ForeignKey(
        Colleague, on_delete=models.PROTECT, null=True, related_name="+"
    )
    answered_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["standing", "planned_on"], name="request_by_day")]
        constraints = [
            models.CheckConstraint(
                condition=Q(shown="", shown_by=None) | (~Q(shown="") & Q(shown_by__isnull=False)),
                name="shown_by_a_colleague",
            ),
            models.CheckConstraint(
                condition=Q(answer="", answered_by=None, answered_at=None)
                | (
                    ~Q(answer="")
                    & ~Q(shown="")
                    & Q(answered_by__isnull=False, answered_at__isnull=False)
                ),
                name="answered_in_public_by_a_colleague",
            ),
        ]

    def __str__(self) -> str:
        return f"request {self.pk} for {self.planned_on}"


class SkippedWeek(models.Model):
    """A day on which nothing is answered, with the public note that says why."""

    standing = models.ForeignKey(StandingPromise, on_delete=models.PROTECT, related_name="skipped")
    on = models.DateField()
    note_nl = models.CharField(max_length=300)
    note_en = models.CharField(max_length=300)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["standing", "on"], name="skipped_once"),
            models.CheckConstraint(
                condition=~Q(note_nl="") & ~Q(note_en=""), name="skipped_with_a_note"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.standing_id} not on {self.on}"

    def note(self, language: str) -> str:
        return self.note_nl if language == "nl" else self.note_en
