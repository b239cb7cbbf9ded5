from __future__ import annotations

from typing import Self

from django.db import models
from django.db.models import Q

from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.core.trail import tracked
from gehoor.promises.enums import PromiseState
from gehoor.promises.models import Promise, Renegotiation
from gehoor.staff.models import Colleague

from .enums import AlertKind, BacklogGroup


class Alert(models.Model):
    """A call to one colleague about one case; it stays on the desk until it is seen."""

    colleague = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="alerts")
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="alerts")
    promise = models.ForeignKey(Promise, on_delete=models.PROTECT, null=True)
    kind = models.CharField(max_length=20, choices=AlertKind)
    at = models.DateTimeField(default=clock.now)
    seen_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            models.Index(
                fields=["colleague", "-at"], name="alert_unseen", condition=Q(seen_at=None)
            ),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["colleague", "promise", "kind"],
                name="warned_once",
                condition=Q(promise__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} for {self.colleague_id}"


class BacklogRun(models.Model):
    """One message to many waiting customers: who sent it, to which group; the audit reads it back."""

    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="backlog_runs")
    group = models.CharField(max_length=10, choices=BacklogGroup)
    at = models.DateTimeField(default=clock.now)

    def __str__(self) -> str:
        return f"{self.group} at {self.at:%Y-%m-%d %H:%M}"


class BacklogMessage(models.Model):
    """One case in a run, and the contact in which its customer was told."""

    run = models.ForeignKey(BacklogRun, on_delete=models.PROTECT, related_name="messages")
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="backlog_messages")
    contact = models.OneToOneField(
        Contact, on_delete=models.PROTECT, related_name="backlog_message"
    )

    class Meta:
        constraints = [models.UniqueConstraint(fields=["run", "case"], name="told_once_in_a_run")]

    def __str__(self) -> str:
        return f"{self.case_id} in run {self.run_id}"


class MoveRequestQuerySet(models.QuerySet["MoveRequest"]):
    def waiting(self) -> Self:
        """Undecided, and still about the date that holds: one that passed or moved settles itself."""
        return self.filter(
            decided_at=None,
            promise__state=PromiseState.OPEN,
            promise__due_at=models.F("old_due_at"),
        )


class MoveRequest(models.Model):
    """A colleague asks the lead to let a date slip again (requirement T17). Until then nothing moves."""

    promise = models.ForeignKey(Promise, on_delete=models.PROTECT, related_name="move_requests")
    old_due_at = models.DateTimeField()
    new_starts_at = models.DateTimeField(null=True)
    new_due_at = models.DateTimeField()
    reason = models.CharField(max_length=300)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="move_requests")
    at = models.DateTimeField(default=clock.now)
    decided_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    decided_at = models.DateTimeField(null=True)
    refusal = models.CharField(max_length=300, blank=True)
    renegotiation = models.OneToOneField(
        Renegotiation, on_delete=models.PROTECT, null=True, related_name="request"
    )

    objects = MoveRequestQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["promise"], name="move_request_waiting", condition=Q(decided_at=None)
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(decided_at=None, decided_by=None, renegotiation=None, refusal="")
                | (
                    Q(decided_at__isnull=False, decided_by__isnull=False)
                    & (
                        Q(renegotiation__isnull=False, refusal="")
                        | (Q(renegotiation=None) & ~Q(refusal=""))
                    )
                ),
                name="move_request_granted_or_refused",
            ),
        ]

    def __str__(self) -> str:
        return f"move {self.promise_id}"


class CompensationProposal(models.Model):
    """After the third slip the lead decides whether the customer gets something; the amount is the lead's.

    One for each line of promises. It ends in a promise of kind compensation or in a reason not to.
    """

    promise = models.OneToOneField(
        Promise, on_delete=models.PROTECT, related_name="compensation_proposal"
    )
    at = models.DateTimeField(default=clock.now)
    decided_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    decided_at = models.DateTimeField(null=True)
    declined = models.CharField(max_length=300, blank=True)
    promised = models.OneToOneField(
        Promise, on_delete=models.PROTECT, null=True, related_name="compensates"
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(decided_at=None, decided_by=None, promised=None, declined="")
                | (
                    Q(decided_at__isnull=False, decided_by__isnull=False)
                    & (
                        Q(promised__isnull=False, declined="")
                        | (Q(promised=None) & ~Q(declined=""))
                    )
                ),
                name="compensation_promised_or_declined",
            ),
        ]

    def __str__(self) -> str:
        return f"compensation for {self.promise_id}"


class Decision(models.Model):
    """What management decided about a case that has been slipping for long (requirement T38)."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="decisions")
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)
    words = models.CharField(max_length=300)

    class Meta:
        constraints = [models.CheckConstraint(condition=~Q(words=""), name="decision_has_words")]

    def __str__(self) -> str:
        return self.words


class Merge(models.Model):
    """One case went on in another. `moved` holds what went along, so that it can go back:

    {"rows": {table: [ids]}, "numbers": {question id: old number}, "was": {field: value}, ...}.
    `last_entry` is the last thing that had happened then: merging can be undone until something else does.
    """

    merged = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="merges")
    into = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="merges_here")
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)
    moved = models.JSONField()
    last_entry = models.BigIntegerField()
    undone_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    undone_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["merged"], name="merged_once", condition=Q(undone_at=None)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.merged_id} into {self.into_id}"


class Reply(models.Model):
    """What a colleague wrote in an answer: how many words, and the key sentence that stands on top.

    `recognition` is what an answer to a complaint begins with; `unrecognised` why it begins with none.
    """

    contact = models.OneToOneField(Contact, on_delete=models.PROTECT, related_name="written")
    words = models.PositiveIntegerField()
    key_sentence = models.CharField(max_length=300, blank=True)
    recognition = models.TextField(blank=True, db_default="")
    unrecognised = models.CharField(max_length=300, blank=True, db_default="")

    def __str__(self) -> str:
        return f"{self.words} words in {self.contact_id}"


@tracked()
class Label(models.Model):
    """A word that is blocked in what colleagues write about a customer, or no longer (see labels)."""

    word = models.CharField(max_length=60, unique=True)
    blocked = models.BooleanField(default=True)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)

    class Meta:
        constraints = [models.CheckConstraint(condition=~Q(word=""), name="label_has_a_word")]

    def __str__(self) -> str:
        return self.word
