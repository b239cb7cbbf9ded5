"""Procedures: what normally happens in a process, as data (requirements M69, T14, T15, T32).

A version that was published never changes (the database refuses it), and a case goes on with the version
that it began with.
"""

from __future__ import annotations

from typing import Self

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from gehoor.cases.enums import Channel
from gehoor.cases.models import Case, CustomerAction
from gehoor.core import clock
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague, Partner, Team

from .enums import Alarm, Doer, Outcome, Says, Unit, When


class Procedure(models.Model):
    """A process of one team. A question that speaks of one of `words` begins it by itself.

    `discreet`: it is about somebody's health, money or home, so a text message names no step of it.
    """

    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="procedures")
    title_nl = models.CharField(max_length=100)
    title_en = models.CharField(max_length=100)
    words = ArrayField(models.CharField(max_length=60), default=list, blank=True)
    discreet = models.BooleanField(default=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["team", "title_nl"], name="procedure_once")]

    def __str__(self) -> str:
        return self.title_nl

    def title(self, language: str) -> str:
        return self.title_nl if language == "nl" else self.title_en


class VersionQuerySet(models.QuerySet["Version"]):
    def live(self) -> Self:
        """The newest published one of each procedure."""
        return (
            self.exclude(published_at=None).order_by("procedure", "-number").distinct("procedure")
        )


class Version(models.Model):
    """The steps of a procedure at one time: a draft until somebody publishes it, and then for good."""

    procedure = models.ForeignKey(Procedure, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveSmallIntegerField()
    made_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    made_at = models.DateTimeField(default=clock.now)
    published_by = models.ForeignKey(
        Colleague, on_delete=models.PROTECT, null=True, related_name="+"
    )
    published_at = models.DateTimeField(null=True)

    objects = VersionQuerySet.as_manager()

    class Meta:
        ordering = ("procedure", "number")
        constraints = [
            models.UniqueConstraint(fields=["procedure", "number"], name="version_number_once"),
            models.UniqueConstraint(
                fields=["procedure"], name="one_draft_at_a_time", condition=Q(published_at=None)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.procedure_id} version {self.number}"


class Step(models.Model):
    """One step: who does it, by when, what is promised or asked, and all that the customer reads of it.

    `texts` holds {name of Says: {"nl", "en"}}. A step of ours makes a promise of `kind`; one of the
    customer makes a customer action, with the days before its date on which we remind (`reminders`; below
    zero is after it), what not doing it costs (`cents` of a euro, by the law or agreement in `legal_basis`,
    asked `charged_after` days after the date at the earliest), by how many days the customer may move it
    without asking (`most_later`), and when the customer leaves it to us a promise of `alternative_kind` in
    `alternative_days` working days.
    `chained`: promised together with the step before it, and it moves with it. `from_hour` to `until_hour`
    is the window on the last day of the term. `looks_at` is the number of the step that `when` is about.
    """

    version = models.ForeignKey(Version, on_delete=models.PROTECT, related_name="steps")
    number = models.PositiveSmallIntegerField()
    doer = models.CharField(max_length=10, choices=Doer, blank=True)
    partner = models.ForeignKey(
        Partner, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    kind = models.CharField(max_length=20, choices=PromiseKind, blank=True)
    texts = models.JSONField(default=dict, blank=True)
    term = models.PositiveSmallIntegerField(default=0)
    unit = models.CharField(max_length=15, choices=Unit, default=Unit.WORKING_DAYS)
    from_hour = models.PositiveSmallIntegerField(null=True, blank=True)
    until_hour = models.PositiveSmallIntegerField(null=True, blank=True)
    alarm = models.CharField(max_length=10, choices=Alarm, blank=True)
    heard_by = models.CharField(max_length=10, choices=Channel, blank=True)
    nothing_to_do = models.BooleanField(default=False)
    chained = models.BooleanField(default=False)
    when = models.CharField(max_length=10, choices=When, default=When.ALWAYS)
    looks_at = models.PositiveSmallIntegerField(null=True, blank=True)
    reminders = ArrayField(models.SmallIntegerField(), default=list, blank=True)
    cents = models.PositiveIntegerField(null=True, blank=True)
    legal_basis = models.CharField(max_length=200, blank=True, default="", db_default="")
    charged_after = models.PositiveSmallIntegerField(default=0, db_default=0)
    most_later = models.PositiveSmallIntegerField(default=0, db_default=0)
    alternative_kind = models.CharField(max_length=20, choices=PromiseKind, blank=True)
    alternative_days = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ("version", "number")
        constraints = [
            models.UniqueConstraint(
                fields=["version", "number"],
                name="procedure_step_number_once",
                deferrable=models.Deferrable.DEFERRED,
            ),
            models.CheckConstraint(
                condition=Q(looks_at=None) | Q(looks_at__lt=F("number")),
                name="step_looks_back",
                violation_error_message="A step can only depend on one that lies before it.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.number}. {self.say(Says.TITLE, 'nl')}"

    def say(self, name: str, language: str) -> str:
        """The text `name` in `nl` or `en`; empty when it is not there."""
        return str(self.texts.get(str(name), {}).get(language, ""))

    @property
    def is_customers(self) -> bool:
        return self.doer == Doer.CUSTOMER

    @property
    def has_partner(self) -> bool:
        return self.partner_id is not None


class RunQuerySet(models.QuerySet["Run"]):
    def going(self) -> Self:
        return self.filter(ended_at=None)


class Run(models.Model):
    """A case in a procedure, on the version that it began with. `stopped` says why it ended early.

    It begins once at a time in a case; two cases that go on as one may bring a run each.
    """

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="runs")
    version = models.ForeignKey(Version, on_delete=models.PROTECT, related_name="runs")
    started_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    started_at = models.DateTimeField(default=clock.now)
    ended_at = models.DateTimeField(null=True)
    stopped = models.CharField(max_length=300, blank=True)

    objects = RunQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["case"], name="run_going", condition=Q(ended_at=None))]
        constraints = [
            models.CheckConstraint(
                condition=Q(stopped="") | Q(ended_at__isnull=False), name="stopped_run_has_ended"
            ),
        ]

    def __str__(self) -> str:
        return f"run {self.pk} in {self.case_id}"


class Taken(models.Model):
    """A step that a run came to: each at most once, so that no procedure can turn round in a circle.

    `promise` is the first of its line (a promise that takes over points to it), `action` what the customer
    is to do; both when the customer left it to us.
    """

    run = models.ForeignKey(Run, on_delete=models.PROTECT, related_name="taken", db_index=False)
    step = models.ForeignKey(Step, on_delete=models.PROTECT, related_name="taken")
    promise = models.OneToOneField(
        Promise, on_delete=models.PROTECT, null=True, related_name="taken"
    )
    action = models.OneToOneField(
        CustomerAction, on_delete=models.PROTECT, null=True, related_name="taken"
    )
    at = models.DateTimeField(default=clock.now)
    ended_at = models.DateTimeField(null=True)
    outcome = models.CharField(max_length=10, choices=Outcome, blank=True)

    class Meta:
        verbose_name_plural = "taken"
        ordering = ("run", "step__number")
        constraints = [
            models.UniqueConstraint(fields=["run", "step"], name="step_taken_once"),
            models.CheckConstraint(
                condition=Q(promise__isnull=False) | Q(action__isnull=False),
                name="taken_step_is_owed",
            ),
            models.CheckConstraint(
                condition=Q(ended_at=None, outcome="")
                | (Q(ended_at__isnull=False) & ~Q(outcome="")),
                name="taken_step_ends_somehow",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.step_id} of {self.run_id}"
