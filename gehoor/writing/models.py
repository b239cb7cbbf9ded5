"""What is written and not said yet: drafts, answers that wait for their moment, and what was borrowed."""

from __future__ import annotations

from datetime import datetime
from typing import Self

from django.db import models
from django.db.models import Q

from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.staff.models import Colleague

from .enums import WaitState

UNDO_SECONDS = 8


class Draft(models.Model):
    """What a colleague typed in a form and has not sent: `fields` as the form had them, by their names.

    `form` names the form as the page does (`answer:W-123`), so that it comes back on another machine.
    """

    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="drafts")
    form = models.CharField(max_length=80)
    fields = models.JSONField()
    at = models.DateTimeField(default=clock.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["by", "form"], name="one_draft_per_form")]

    def __str__(self) -> str:
        return f"{self.form} of {self.by_id}"


class Pace(models.Model):
    """For how many seconds a colleague may take back what was just sent; without a row: UNDO_SECONDS."""

    colleague = models.OneToOneField(Colleague, on_delete=models.PROTECT, related_name="pace")
    seconds = models.PositiveSmallIntegerField(default=UNDO_SECONDS)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(seconds__lte=60), name="undo_within_a_minute")
        ]

    def __str__(self) -> str:
        return f"{self.seconds} s"


class WaitingQuerySet(models.QuerySet["Waiting"]):
    def waiting(self) -> Self:
        return self.filter(state=WaitState.WAITING)

    def due(self, now: datetime) -> Self:
        """What is to be said now, oldest first."""
        return self.waiting().filter(send_at__lte=now).order_by("send_at", "pk")


class Waiting(models.Model):
    """An answer that is said at `send_at`, and does then what it does; until then it can be taken back.

    `said` is the answer as data (see carrying), `fields` the form that it came from, to be put back in the
    composer. `chosen`: a colleague chose the moment, else it is the time in which to change one's mind.
    Nothing is promised, kept or closed before it goes.
    """

    key = models.UUIDField(unique=True)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="waiting_answers")
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="waiting_answers")
    text = models.TextField()
    said = models.JSONField()
    fields = models.JSONField(default=dict)
    chosen = models.BooleanField(default=False)
    at = models.DateTimeField(default=clock.now)
    send_at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=WaitState, default=WaitState.WAITING)
    reason = models.CharField(max_length=500, blank=True)
    contact = models.OneToOneField(
        Contact, on_delete=models.PROTECT, null=True, related_name="waited"
    )
    ended_at = models.DateTimeField(null=True)

    objects = WaitingQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["send_at", "id"], name="answer_waiting", condition=Q(state="waiting")
            )
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(state=WaitState.WAITING, contact=None, ended_at=None, reason="")
                | Q(state=WaitState.SENT, contact__isnull=False, ended_at__isnull=False)
                | Q(state=WaitState.WITHDRAWN, contact=None, ended_at__isnull=False)
                | (Q(state=WaitState.HELD, contact=None, ended_at__isnull=False) & ~Q(reason="")),
                name="waiting_answer_ends_one_way",
            )
        ]

    def __str__(self) -> str:
        return f"{self.state} in {self.case_id}"


class Borrowed(models.Model):
    """How much of an answer came unchanged from standard texts, in whole percents (requirement M77)."""

    contact = models.OneToOneField(Contact, on_delete=models.PROTECT, related_name="borrowed")
    percent = models.PositiveSmallIntegerField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(percent__lte=100), name="borrowed_at_most_all")
        ]

    def __str__(self) -> str:
        return f"{self.percent} % of {self.contact_id}"
