"""What customers are told beforehand: terms, what we learnt about keeping them, texts and notices.

Terms, ceilings and texts are versions: a row is never edited, the newest one holds, and what was said
under an older one stays as it was said.
"""

from __future__ import annotations

from datetime import datetime
from typing import Self

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from gehoor.cases.enums import Channel
from gehoor.core import clock
from gehoor.core.trail import tracked
from gehoor.staff.enums import Language
from gehoor.staff.models import Colleague, Team

from .enums import TextName
from .rules import DEFAULT_CEILING_DAYS, LONGEST_NOTICE, MOST_CEILING_DAYS


@tracked()
class QuestionType(models.Model):
    """A kind of question that a team recognises by `words` in what a customer writes."""

    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="question_types")
    name = models.CharField(max_length=60)
    words = ArrayField(models.CharField(max_length=60), default=list)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["team", "name"], name="question_type_once")]

    def __str__(self) -> str:
        return self.name


@tracked()
class AnswerTerm(models.Model):
    """A version of the term in which a team answers: for one type of question and one channel, or for all.

    `minutes` is service time. A term that is `firm` holds whatever the history says, for a reason.
    """

    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="answer_terms")
    type = models.ForeignKey(
        QuestionType, on_delete=models.PROTECT, null=True, related_name="terms"
    )
    channel = models.CharField(max_length=10, choices=Channel, blank=True)
    minutes = models.PositiveIntegerField()
    firm = models.BooleanField(default=False)
    reason = models.CharField(max_length=300, blank=True)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)

    class Meta:
        indexes = [models.Index(fields=["team", "-id"], name="answer_term_newest")]
        constraints = [
            models.CheckConstraint(condition=Q(minutes__gt=0), name="answer_term_is_positive"),
            models.CheckConstraint(
                condition=Q(firm=False) | ~Q(reason=""), name="firm_term_has_reason"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.minutes} min for {self.team_id}"

    @property
    def hours(self) -> float:
        return self.minutes / 60


@tracked()
class Ceiling(models.Model):
    """A version of the most working days that the first answer by a person may take.

    Above a week only with the name of who decided so for the board.
    """

    days = models.PositiveSmallIntegerField(default=DEFAULT_CEILING_DAYS)
    reason = models.CharField(max_length=300)
    board = models.CharField(max_length=100, blank=True)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(days__gt=0), name="ceiling_is_positive"),
            models.CheckConstraint(
                condition=Q(days__lte=MOST_CEILING_DAYS) | ~Q(board=""),
                name="long_ceiling_is_the_boards",
            ),
            models.CheckConstraint(condition=~Q(reason=""), name="ceiling_has_reason"),
        ]

    def __str__(self) -> str:
        return f"{self.days} working days"


@tracked()
class CeilingChoice(models.Model):
    """What a colleague chose when the ceiling was in danger, with the projection that it answered."""

    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="ceiling_choices")
    option = models.CharField(max_length=20)
    note = models.CharField(max_length=300, blank=True)
    projected = models.JSONField()
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)

    def __str__(self) -> str:
        return f"{self.option} for {self.team_id}"


class Outlook(models.Model):
    """What a team's customers are to expect, ready for use: one row to read for each mail.

    `terms`, `words` (the acknowledgement by language) and `notices` (those not over) are copies, made
    whenever a version of one is set; `learnt` (rules.Learnt as JSON, by type, "" for
    all) and the queue (`waiting`, `a_day`) are refreshed by the worker; `planned_a_day` holds instead of
    `a_day` until `planned_until`. `level` is the share of dates that
    is aimed at when one is read from the history; it follows how the dates that were given went, up to
    `seen_keeping` and `seen_breach`.
    """

    team = models.OneToOneField(Team, on_delete=models.PROTECT, related_name="outlook")
    terms = models.JSONField(default=list)
    words = models.JSONField(default=dict)
    notices = models.JSONField(default=list)
    learnt = models.JSONField(default=dict)
    level = models.FloatField(default=0.9)
    seen_keeping = models.BigIntegerField(default=0)
    seen_breach = models.BigIntegerField(default=0)
    waiting = models.PositiveIntegerField(default=0)
    a_day = models.FloatField(null=True)
    planned_a_day = models.FloatField(null=True)
    planned_until = models.DateTimeField(null=True)
    learnt_at = models.DateTimeField(null=True)
    counted_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"outlook of {self.team_id}"

    def capacity(self, now: datetime) -> float | None:
        """Answers in a day of service: what is planned while a plan holds, else what was achieved."""
        planned = self.planned_until is not None and now < self.planned_until
        return self.planned_a_day if planned else self.a_day


@tracked()
class Plan(models.Model):
    """What a team will manage in a day until a moment, because a lead knows what the history does not."""

    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="plans")
    a_day = models.FloatField()
    until = models.DateTimeField()
    reason = models.CharField(max_length=300)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(a_day__gt=0), name="plan_answers_something"),
            models.CheckConstraint(condition=Q(until__gt=F("at")), name="plan_lies_ahead"),
            models.CheckConstraint(condition=~Q(reason=""), name="plan_has_reason"),
        ]

    def __str__(self) -> str:
        return f"{self.a_day:g} a day until {self.until:%Y-%m-%d}"


@tracked()
class Wording(models.Model):
    """A version of a text that a team words itself, in one language; `title` tells standard texts apart."""

    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="wordings")
    name = models.CharField(max_length=20, choices=TextName)
    title = models.CharField(max_length=60, blank=True)
    language = models.CharField(max_length=2, choices=Language)
    text = models.TextField()
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)

    class Meta:
        indexes = [
            models.Index(fields=["team", "name", "title", "language", "-id"], name="wording_newest")
        ]
        constraints = [models.CheckConstraint(condition=~Q(text=""), name="wording_has_words")]

    def __str__(self) -> str:
        return f"{self.name} {self.title} ({self.language})"


class NoticeQuerySet(models.QuerySet["Notice"]):
    def showing(self, now: datetime) -> Self:
        """What is to be read now: a notice is gone everywhere at the moment that it ends."""
        return self.filter(starts_at__lte=now, ends_at__gt=now).order_by("starts_at", "pk")


@tracked()
class Notice(models.Model):
    """Something temporary that customers are told: why, and until when, at most two weeks.

    An extension is a notice of its own, with a new text, that points back.
    """

    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="notices")
    reason = models.CharField(max_length=300)
    text_nl = models.CharField(max_length=300)
    text_en = models.CharField(max_length=300)
    starts_at = models.DateTimeField(default=clock.now)
    ends_at = models.DateTimeField()
    extends = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, related_name="extended_by"
    )
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)

    objects = NoticeQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_at__gt=F("starts_at"))
                & Q(ends_at__lte=F("starts_at") + LONGEST_NOTICE),
                name="notice_lasts_two_weeks_at_most",
            ),
            models.CheckConstraint(
                condition=~Q(reason="") & ~Q(text_nl="") & ~Q(text_en=""),
                name="notice_says_why_in_both_languages",
            ),
        ]

    def __str__(self) -> str:
        return self.text_nl

    def text(self, language: str) -> str:
        return self.text_nl if language == "nl" else self.text_en
