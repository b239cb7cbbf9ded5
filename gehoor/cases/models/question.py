from __future__ import annotations

from typing import Self

from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Func, Q

from gehoor.core import clock
from gehoor.core.trail import tracked
from gehoor.staff.models import Colleague, Team

from ..enums import QuestionState
from .case import Case
from .contact import Contact


class QuestionQuerySet(models.QuerySet["Question"]):
    def open(self) -> Self:
        return self.filter(state=QuestionState.OPEN)


@tracked(fields=["text", "team", "owner"], made=False)
class Question(models.Model):
    """One thing asked within a case. It ends answered in a contact, or lapsed with a reason (law 4).

    `team` and `owner` are set when somebody else than the team and owner of the case answers it.
    `proposed`: read from a message that asks several things, and not yet confirmed by a colleague.
    """

    case = models.ForeignKey(
        Case, on_delete=models.PROTECT, related_name="questions", db_index=False
    )
    number = models.PositiveSmallIntegerField()
    text = models.CharField(max_length=300)
    state = models.CharField(max_length=10, choices=QuestionState, default=QuestionState.OPEN)
    asked_in = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="questions")
    asked_at = models.DateTimeField(default=clock.now)
    answered_in = models.ForeignKey(
        Contact, on_delete=models.PROTECT, null=True, related_name="answers"
    )
    lapse_reason = models.CharField(max_length=300, blank=True)
    team = models.ForeignKey(Team, on_delete=models.PROTECT, null=True, related_name="questions")
    owner = models.ForeignKey(
        Colleague, on_delete=models.PROTECT, null=True, related_name="questions"
    )
    proposed = models.BooleanField(default=False)

    objects = QuestionQuerySet.as_manager()

    class Meta:
        indexes = [GinIndex(Func(F("text"), function="gehoor_words"), name="question_words")]
        constraints = [
            models.UniqueConstraint(fields=["case", "number"], name="question_number_once"),
            models.CheckConstraint(
                condition=Q(state=QuestionState.OPEN, answered_in=None, lapse_reason="")
                | Q(state=QuestionState.ANSWERED, answered_in__isnull=False, lapse_reason="")
                | (Q(state=QuestionState.LAPSED, answered_in=None) & ~Q(lapse_reason="")),
                name="question_ends_answered_or_with_reason",
            ),
        ]

    def __str__(self) -> str:
        return self.text

    @property
    def answering_team(self) -> Team:
        return self.team or self.case.team

    @property
    def answering(self) -> Colleague:
        """Whose it is (law 5)."""
        return self.owner or self.case.owner
