"""The promise ledger: what we said to this customer, and how it went.

A promise moves on by rows with who and when (Keeping, Renegotiation, Breach, Release), not by a status
alone; the database refuses a state without its row (casework.migrations, laws 2, 3 and 4).
"""

from __future__ import annotations

from datetime import datetime
from typing import Self

from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Func, Q

from gehoor.cases.models import Case, Contact, Question
from gehoor.core import clock
from gehoor.parties.models import Party
from gehoor.staff.models import Colleague, Partner

from ..enums import PromiseKind, PromiseState, Proof, Stage
from .series import Series


class PromiseQuerySet(models.QuerySet["Promise"]):
    def open(self) -> Self:
        return self.filter(state=PromiseState.OPEN)

    def awake(self, now: datetime) -> Self:
        """Open promises that are to be looked at, the longest waiting first."""
        return self.open().filter(wake_at__lte=now).order_by("wake_at", "pk")

    def by_due(self) -> Self:
        return self.order_by("due_at", "pk")


class Promise(models.Model):
    """What we will do, for whom, by when, by whom, in the words given.

    `due_at` is what now holds; `original_due_at` what was said first and is never changed. `rule` says in
    words how the date was found, `basis` what it rests on when we chose it ourselves: "history", "queue",
    or the term ("term:7", "term"). `wake_at` is when the worker looks at it again, by `stage`.

    A promise that takes over from a broken one goes on in its line: `first` is the one that the customer
    was given to begin with (empty for that one itself), `slips` how often a date in the line was moved or
    missed until this one.

    `result` is what will then be there, where the wording alone could mean anything. `depends_on` is the
    step before it in a chain, `series` the recurring update that it is one of, `tracked` the number by
    which a carrier knows it. `review_at` is when what is special to its kind is looked at next (reviews).
    `partner` does it for us; that is for us to know, the word stays ours (requirement T13).
    """

    case = models.ForeignKey(
        Case, on_delete=models.PROTECT, related_name="promises", db_index=False
    )
    question = models.ForeignKey(
        Question, on_delete=models.PROTECT, null=True, related_name="promises"
    )
    kind = models.CharField(max_length=20, choices=PromiseKind)
    wording = models.CharField(max_length=300)
    rule = models.CharField(max_length=200, blank=True)
    basis = models.CharField(max_length=20, blank=True, default="", db_default="")
    made_by = models.ForeignKey(
        Colleague, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    owner = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="promises")
    fallback = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    made_in = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="promises")
    made_at = models.DateTimeField(default=clock.now)
    starts_at = models.DateTimeField(null=True)
    due_at = models.DateTimeField()
    original_due_at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=PromiseState, default=PromiseState.OPEN)
    stage = models.CharField(max_length=10, choices=Stage, default=Stage.FRESH)
    wake_at = models.DateTimeField(null=True)
    first = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, related_name="line", db_index=False
    )
    slips = models.PositiveSmallIntegerField(default=0, db_default=0)
    result = models.CharField(max_length=300, blank=True)
    depends_on = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, related_name="dependents", db_index=False
    )
    series = models.ForeignKey(
        Series, on_delete=models.PROTECT, null=True, related_name="promises", db_index=False
    )
    tracked = models.CharField(max_length=40, blank=True)
    review_at = models.DateTimeField(null=True)
    partner = models.ForeignKey(
        Partner, on_delete=models.PROTECT, null=True, related_name="promises", db_index=False
    )

    objects = PromiseQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["wake_at"], name="promise_awake", condition=Q(state="open")),
            models.Index(fields=["made_at"], name="promise_open_by_age", condition=Q(state="open")),
            models.Index(fields=["case", "due_at"], name="promise_by_case"),
            models.Index(
                fields=["owner", "due_at"], name="promise_open_by_owner", condition=Q(state="open")
            ),
            models.Index(
                fields=["owner", "due_at"],
                name="promise_at_risk",
                condition=Q(state="open", stage="late"),
            ),
            models.Index(
                fields=["first"], name="promise_by_line", condition=Q(first__isnull=False)
            ),
            models.Index(
                fields=["slips"], name="promise_slipping", condition=Q(state="open", slips__gt=0)
            ),
            models.Index(
                fields=["review_at"],
                name="promise_reviewed",
                condition=Q(state="open", review_at__isnull=False),
            ),
            GinIndex(
                Func(F("wording"), function="gehoor_words"),
                name="promise_words",
                condition=Q(made_by__isnull=False),
            ),
            models.Index(fields=["tracked"], name="promise_tracked", condition=~Q(tracked="")),
            models.Index(
                fields=["series"], name="promise_of_series", condition=Q(series__isnull=False)
            ),
            models.Index(
                fields=["depends_on"],
                name="promise_that_depends",
                condition=Q(depends_on__isnull=False),
            ),
            models.Index(
                fields=["partner"], name="promise_of_partner", condition=Q(partner__isnull=False)
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(due_at__gt=F("made_at")),
                name="promise_lies_ahead",
                violation_error_message="A promise is for a moment that is still to come.",
            ),
            models.CheckConstraint(
                condition=Q(starts_at=None) | Q(starts_at__lt=F("due_at")), name="window_has_length"
            ),
            models.CheckConstraint(
                condition=Q(state=PromiseState.OPEN, wake_at__isnull=False)
                | (~Q(state=PromiseState.OPEN) & Q(wake_at=None)),
                name="open_promise_is_watched",
            ),
            models.CheckConstraint(condition=~Q(wording=""), name="promise_has_words"),
            models.CheckConstraint(
                condition=Q(depends_on=None) | ~Q(depends_on=F("id")), name="depends_on_another"
            ),
        ]

    def __str__(self) -> str:
        return self.wording

    @property
    def waits(self) -> bool:
        """Whether the step before it in a chain is still to be done."""
        return self.depends_on is not None and self.depends_on.state == PromiseState.OPEN

    @property
    def first_said(self) -> datetime:
        """The date that the customer was given to begin with, in the whole line."""
        return self.first.original_due_at if self.first else self.original_due_at

    @property
    def last_said_at(self) -> datetime:
        """When the date that now holds was told."""
        return max((each.at for each in self.renegotiations.all()), default=self.made_at)


class Keeping(models.Model):
    """The promise was kept, in the contact that did what was promised or that told of it.

    `proof` is what shows it, `evidence` that proof in words: a code, a reference, a name.
    """

    promise = models.OneToOneField(Promise, on_delete=models.PROTECT, related_name="keeping")
    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="kept")
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True)
    at = models.DateTimeField(default=clock.now)
    proof = models.CharField(max_length=10, choices=Proof, default=Proof.MESSAGE)
    evidence = models.CharField(max_length=200, blank=True)

    class Meta:
        indexes = [models.Index(fields=["at"], name="keeping_by_moment")]
        constraints = [
            models.CheckConstraint(
                condition=Q(proof=Proof.MESSAGE) | ~Q(evidence=""), name="proof_has_evidence"
            ),
            models.CheckConstraint(
                condition=~Q(proof=Proof.TICK) | Q(by__isnull=False), name="tick_has_a_name"
            ),
        ]

    def __str__(self) -> str:
        return f"kept {self.promise_id}"


class Renegotiation(models.Model):
    """The date moved, with the reason, and the contact in which the customer was told.

    `party` is the customer who chose the new moment; empty when we moved it. `partner` is who held us up,
    where that was a partner: internal, the customer reads what we do.
    """

    promise = models.ForeignKey(Promise, on_delete=models.PROTECT, related_name="renegotiations")
    old_starts_at = models.DateTimeField(null=True)
    old_due_at = models.DateTimeField()
    new_starts_at = models.DateTimeField(null=True)
    new_due_at = models.DateTimeField()
    reason = models.CharField(max_length=300)
    told_in = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="renegotiations")
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True)
    party = models.ForeignKey(Party, on_delete=models.PROTECT, null=True)
    partner = models.ForeignKey(
        Partner, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    at = models.DateTimeField(default=clock.now)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(reason=""), name="renegotiation_has_reason"),
            models.CheckConstraint(
                condition=Q(at__lte=F("old_due_at")),
                name="renegotiated_before_the_date",
                violation_error_message="After its date a promise is broken, not renegotiated.",
            ),
        ]

    def __str__(self) -> str:
        return f"moved {self.promise_id}"

    @property
    def is_slip(self) -> bool:
        """A later date, unless the customer chose it."""
        return self.party_id is None and self.new_due_at > self.old_due_at


class Breach(models.Model):
    """The date passed. The customer was told in `told_in`, and `successor` took over.

    `explain_by` is when the lead must have named the cause; empty once that is done or was asked for again.
    """

    promise = models.OneToOneField(Promise, on_delete=models.PROTECT, related_name="breach")
    successor = models.OneToOneField(Promise, on_delete=models.PROTECT, related_name="recovers")
    told_in = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="breaches")
    at = models.DateTimeField(default=clock.now)
    explain_by = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["at"], name="breach_by_moment"),
            models.Index(
                fields=["explain_by"],
                name="breach_unexplained",
                condition=Q(explain_by__isnull=False),
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=~Q(promise=F("successor")), name="successor_is_another"
            ),
        ]

    def __str__(self) -> str:
        return f"broken {self.promise_id}"


class Release(models.Model):
    """The customer no longer needs it, said in `contact`."""

    promise = models.OneToOneField(Promise, on_delete=models.PROTECT, related_name="release")
    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="releases")
    reason = models.CharField(max_length=300)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True)
    at = models.DateTimeField(default=clock.now)

    class Meta:
        indexes = [models.Index(fields=["at"], name="release_by_moment")]

    def __str__(self) -> str:
        return f"released {self.promise_id}"
