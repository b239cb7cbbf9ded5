"""The register of complaints: each is a question that was asked as one, with its term and its answer."""

from __future__ import annotations

from typing import Self

from django.db import models
from django.db.models import Q

from gehoor.cases.enums import QuestionState
from gehoor.cases.models import Case, Contact, Question
from gehoor.core import clock
from gehoor.core.trail import tracked
from gehoor.promises.models import Promise
from gehoor.staff.models import Brand, Colleague

from .enums import Found, Ground, Outcome, Regime
from .rules import HOUSE_WEEKS, later


@tracked()
class Handling(models.Model):
    """How complaints of a brand, or without one of the whole organisation, are handled; the newest holds.

    `weeks` counts for our own term alone. `handler` answers them; without one the owner of the case does,
    or under the law, where nobody handles a complaint about themselves (Awb art. 9:7), the lead.
    `body_nl` and `body_en` say where a customer can go who disagrees with the answer.
    """

    brand = models.ForeignKey(Brand, on_delete=models.PROTECT, null=True, related_name="+")
    regime = models.CharField(max_length=20, choices=Regime, default=Regime.HOUSE)
    weeks = models.PositiveSmallIntegerField(default=HOUSE_WEEKS)
    handler = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    body_nl = models.CharField(max_length=200)
    body_en = models.CharField(max_length=200)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)

    class Meta:
        indexes = [models.Index(fields=["brand", "-id"], name="handling_newest")]
        constraints = [
            models.CheckConstraint(
                condition=Q(weeks__gte=1, weeks__lte=12), name="complaint_answered_in_weeks"
            ),
            models.CheckConstraint(
                condition=~Q(body_nl="") & ~Q(body_en=""), name="complaint_can_go_further"
            ),
        ]

    def __str__(self) -> str:
        return self.regime

    def body(self, language: str) -> str:
        return self.body_en if language == "en" else self.body_nl

    def later(self, language: str) -> str:
        """What may delay the answer, for the customer."""
        return later(Regime(self.regime), language)


class ComplaintQuerySet(models.QuerySet["Complaint"]):
    def standing(self) -> Self:
        """What the register counts: all that the customer did not withdraw."""
        return self.filter(withdrawn_in=None)

    def unanswered(self) -> Self:
        return self.standing().filter(question__state=QuestionState.OPEN)


@tracked(fields=["number", "ground", "outcome", "withdrawn_in", "serious_at"], made=False)
class Complaint(models.Model):
    """A question that is a complaint: said in `question.asked_in`, answered in `question.answered_in`.

    `promise` is the answer that is owed and by when; older rows have none. `by` is empty when the customer
    registered it. `withdrawn_in` is the contact in which the customer took it back: there is no other way
    out of the register. `serious_at`: when a colleague said that it is a serious one (requirement G11).
    """

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="complaints")
    question = models.OneToOneField(Question, on_delete=models.PROTECT, related_name="complaint")
    number = models.CharField(max_length=30, unique=True)
    found = models.CharField(max_length=10, choices=Found, default=Found.COLLEAGUE)
    ground = models.CharField(max_length=20, choices=Ground, blank=True)
    promise = models.OneToOneField(
        Promise, on_delete=models.PROTECT, null=True, related_name="complaint"
    )
    handler = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(default=clock.now)
    outcome = models.CharField(max_length=10, choices=Outcome, blank=True)
    decided_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    decided_at = models.DateTimeField(null=True)
    withdrawn_in = models.ForeignKey(
        Contact, on_delete=models.PROTECT, null=True, related_name="withdraws"
    )
    withdrawn_by = models.ForeignKey(
        Colleague, on_delete=models.PROTECT, null=True, related_name="+"
    )
    serious_at = models.DateTimeField(null=True)
    serious_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")

    objects = ComplaintQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["-at"], name="complaint_newest")]
        constraints = [
            models.CheckConstraint(
                condition=Q(found=Found.CUSTOMER) | Q(by__isnull=False),
                name="complaint_noted_by_somebody",
            ),
            models.CheckConstraint(
                condition=Q(outcome="", decided_at=None, decided_by=None)
                | (~Q(outcome="") & Q(decided_at__isnull=False, decided_by__isnull=False)),
                name="complaint_decided_by_somebody",
            ),
            models.CheckConstraint(
                condition=Q(withdrawn_in=None, withdrawn_by=None)
                | Q(withdrawn_in__isnull=False, withdrawn_by__isnull=False),
                name="complaint_withdrawn_in_a_contact",
            ),
            models.CheckConstraint(
                condition=Q(serious_at=None, serious_by=None)
                | Q(serious_at__isnull=False, serious_by__isnull=False),
                name="complaint_serious_by_somebody",
            ),
        ]

    def __str__(self) -> str:
        return self.number


class Cleared(models.Model):
    """A contact in which dissatisfaction was recognised, and that is no complaint, because of `reason`."""

    contact = models.OneToOneField(Contact, on_delete=models.PROTECT, related_name="cleared")
    reason = models.CharField(max_length=300)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)

    class Meta:
        constraints = [models.CheckConstraint(condition=~Q(reason=""), name="cleared_has_reason")]

    def __str__(self) -> str:
        return f"{self.contact_id}: {self.reason}"
