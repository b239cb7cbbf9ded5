"""What a case needs to know that others in the chain know: they are asked before the customer (T19)."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Self

from django.db import models
from django.db.models import Q

from gehoor.cases.models import Case, CustomerAction
from gehoor.core import clock
from gehoor.core.trail import tracked
from gehoor.staff.models import Colleague, Partner, Team


class FieldQuerySet(models.QuerySet["Field"]):
    def in_use(self) -> Self:
        return self.filter(ended_at=None)


@tracked()
class Field(models.Model):
    """A fact that cases of a team may need, and who knows it: `asked_of`, for a partner or for ourselves.

    `name` is what colleagues read ("kabel ligt tot gevel?"), `question` what a customer would be asked.
    `minutes` is the term of whoever is asked, in service time of the team.
    """

    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="fields")
    name_nl = models.CharField(max_length=100)
    name_en = models.CharField(max_length=100)
    question_nl = models.CharField(max_length=300)
    question_en = models.CharField(max_length=300)
    asked_of = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    partner = models.ForeignKey(Partner, on_delete=models.PROTECT, null=True, related_name="+")
    minutes = models.PositiveIntegerField(default=720)
    ended_at = models.DateTimeField(null=True)

    objects = FieldQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(minutes__gt=0), name="field_has_a_term"),
            models.CheckConstraint(
                condition=~Q(name_nl="") & ~Q(name_en="") & ~Q(question_nl="") & ~Q(question_en=""),
                name="field_in_both_languages",
            ),
        ]

    def __str__(self) -> str:
        return self.name_nl

    def name(self, language: str) -> str:
        return self.name_nl if language == "nl" else self.name_en

    def question(self, language: str) -> str:
        return self.question_nl if language == "nl" else self.question_en

    @property
    def knows(self) -> str:
        """Who is asked, in the words of colleagues: the person, and for whom they work."""
        return f"{self.asked_of.name} ({self.partner.name})" if self.partner else self.asked_of.name

    @property
    def term(self) -> timedelta:
        return timedelta(minutes=self.minutes)


class FactQuerySet(models.QuerySet["Fact"]):
    def unknown(self) -> Self:
        return self.filter(known_at=None)

    def unanswered(self, now: datetime) -> Self:
        """Whoever was asked did not answer in time, and the customer was not asked yet."""
        return self.unknown().filter(
            answer_by__lte=now, action=None, case__closed_at=None, case__merged_into=None
        )


class Fact(models.Model):
    """One fact of a case, unknown until somebody records its `value` (`known_by`, `known_at`).

    `answer_by` is when whoever was asked should have answered; after it the customer is asked (`action`).
    """

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="needed_facts")
    field = models.ForeignKey(Field, on_delete=models.PROTECT, related_name="facts")
    asked_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    asked_of = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField(default=clock.now)
    answer_by = models.DateTimeField()
    value = models.CharField(max_length=300, blank=True)
    known_at = models.DateTimeField(null=True)
    known_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    action = models.ForeignKey(
        CustomerAction, on_delete=models.PROTECT, null=True, related_name="facts"
    )

    objects = FactQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["answer_by"],
                name="fact_unanswered",
                condition=Q(known_at=None, action=None),
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(known_at=None, known_by=None, value="")
                | (Q(known_at__isnull=False, known_by__isnull=False) & ~Q(value="")),
                name="fact_known_by_somebody",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.field_id} of {self.case_id}"
