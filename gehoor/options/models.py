"""What a customer may choose from: possibilities with their price, their effect and their dates (W23)."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from gehoor.cases.models import Case, Contact, CustomerAction
from gehoor.core import clock
from gehoor.promises.enums import PromiseKind
from gehoor.staff.models import Colleague


class Proposal(models.Model):
    """Options put to a customer in one letter; `action` is the choice that we wait for, with its date.

    The customer chooses one, in the contact `chosen_in`, and its undertakings become promises.
    """

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="proposals")
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)
    told_in = models.OneToOneField(Contact, on_delete=models.PROTECT, related_name="proposal")
    action = models.OneToOneField(CustomerAction, on_delete=models.PROTECT, related_name="proposal")
    chosen = models.OneToOneField(
        "options.Option", on_delete=models.PROTECT, null=True, related_name="+"
    )
    chosen_in = models.OneToOneField(
        Contact, on_delete=models.PROTECT, null=True, related_name="chosen_proposal"
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(chosen=None, chosen_in=None)
                | Q(chosen__isnull=False, chosen_in__isnull=False),
                name="proposal_chosen_in_a_contact",
            ),
        ]

    def __str__(self) -> str:
        return f"proposal in {self.case_id}"


class Option(models.Model):
    """One possibility, in words for the customer: what it is, what it costs, what it brings."""

    proposal = models.ForeignKey(Proposal, on_delete=models.PROTECT, related_name="options")
    number = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=120)
    price = models.CharField(max_length=60)
    effect = models.CharField(max_length=300)

    class Meta:
        ordering = ("number",)
        constraints = [
            models.UniqueConstraint(fields=["proposal", "number"], name="option_number_once"),
            models.CheckConstraint(
                condition=~Q(name="") & ~Q(price="") & ~Q(effect=""),
                name="option_says_what_price_and_effect",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class Undertaking(models.Model):
    """What we will do by when if this option is chosen: a promise that waits for the choice."""

    option = models.ForeignKey(Option, on_delete=models.PROTECT, related_name="undertakings")
    kind = models.CharField(max_length=20, choices=PromiseKind)
    wording = models.CharField(max_length=300)
    starts_at = models.DateTimeField(null=True)
    due_at = models.DateTimeField()
    rule = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ("due_at", "pk")

    def __str__(self) -> str:
        return self.wording
