"""What may be given a month, what it can be beside money, and what was given to whom and why."""

from __future__ import annotations

from datetime import datetime
from typing import Self

from django.db import models
from django.db.models import Exists, OuterRef, Q

from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.core.trail import tracked
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague, Team

from .enums import Cause, Reason


class Budget(models.Model):
    """What a team, or without one the whole organisation, may give a month (cents); the newest holds.

    `limit` (cents) is the most that a colleague gives at once without asking the lead.
    """

    team = models.ForeignKey(Team, on_delete=models.PROTECT, null=True, related_name="budgets")
    cents = models.PositiveIntegerField()
    limit = models.PositiveIntegerField(default=2500)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)

    class Meta:
        indexes = [models.Index(fields=["team", "-id"], name="budget_newest")]

    def __str__(self) -> str:
        return f"{self.cents} cents a month"


@tracked()
class Gift(models.Model):
    """Something to give that is no money, with what it costs us (cents; may be nothing)."""

    name_nl = models.CharField(max_length=100)
    name_en = models.CharField(max_length=100)
    cents = models.PositiveIntegerField(default=0)
    retired_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~Q(name_nl="") & ~Q(name_en=""), name="gift_has_names"
            ),
        ]

    def __str__(self) -> str:
        return self.name_nl

    def name(self, language: str) -> str:
        return self.name_nl if language == "nl" else self.name_en


class GrantQuerySet(models.QuerySet["Grant"]):
    def waiting(self) -> Self:
        """What the lead is still to decide."""
        return self.filter(promise=None, decided_at=None)

    def given(self) -> Self:
        return self.filter(promise__isnull=False)

    def given_between(self, start: datetime, end: datetime) -> Self:
        """What was promised in that stretch: at once, or when the lead said yes."""
        return self.given().filter(given_at__gte=start, given_at__lt=end)


class Grant(models.Model):
    """Goodwill for one customer: an amount or a gift, why, and the promise that it became.

    `cents` is what it costs us; `team` is whose budget that was. What the lead has to decide has no
    promise until then, and a `refusal` when it stays without.
    """

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="goodwill")
    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="+")
    cents = models.PositiveIntegerField()
    gift = models.ForeignKey(Gift, on_delete=models.PROTECT, null=True, related_name="+")
    reason = models.CharField(max_length=10, choices=Reason)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)
    promise = models.OneToOneField(
        Promise, on_delete=models.PROTECT, null=True, related_name="goodwill"
    )
    given_at = models.DateTimeField(null=True)
    decided_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    decided_at = models.DateTimeField(null=True)
    refusal = models.CharField(max_length=300, blank=True)

    objects = GrantQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["given_at"], name="grant_by_moment"),
            models.Index(
                fields=["case"], name="grant_waiting", condition=Q(promise=None, decided_at=None)
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(cents__gt=0) | Q(gift__isnull=False), name="grant_gives_something"
            ),
            models.CheckConstraint(
                condition=Q(promise=None, given_at=None)
                | Q(promise__isnull=False, given_at__isnull=False, refusal=""),
                name="given_grant_is_promised",
            ),
            models.CheckConstraint(
                condition=Q(decided_at=None, decided_by=None, refusal="")
                | (
                    Q(decided_at__isnull=False, decided_by__isnull=False)
                    & (Q(promise__isnull=False) | ~Q(refusal=""))
                ),
                name="grant_given_or_refused",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.cents} cents in {self.case_id}"


class OfferQuerySet(models.QuerySet["Offer"]):
    def waiting(self) -> Self:
        """What the customer is still to answer."""
        return self.filter(accepted_at=None, declined_at=None)


@tracked()
class Offer(models.Model):
    """Money offered before anybody asked: it counts also when it is declined (requirements G11, G12).

    The customer answers by a button on the status page, in the contact `answered_in`; accepting gives
    `grant`. It holds `until` then.
    """

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="offers")
    cents = models.PositiveIntegerField()
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)
    told_in = models.OneToOneField(Contact, on_delete=models.PROTECT, related_name="offer")
    until = models.DateTimeField(default=clock.now)
    accepted_at = models.DateTimeField(null=True)
    declined_at = models.DateTimeField(null=True)
    answered_in = models.ForeignKey(Contact, on_delete=models.PROTECT, null=True, related_name="+")
    grant = models.OneToOneField(Grant, on_delete=models.PROTECT, null=True, related_name="offer")

    objects = OfferQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["at"], name="offer_by_moment")]
        constraints = [
            models.CheckConstraint(condition=Q(cents__gt=0), name="offer_is_something"),
            models.CheckConstraint(
                condition=Q(accepted_at=None, grant=None)
                | Q(accepted_at__isnull=False, grant__isnull=False, declined_at=None),
                name="accepted_offer_is_given",
            ),
            models.CheckConstraint(
                condition=Q(accepted_at=None, declined_at=None, answered_in=None)
                | (
                    Q(answered_in__isnull=False)
                    & (Q(accepted_at__isnull=False) | Q(declined_at__isnull=False))
                ),
                name="offer_answered_in_a_contact",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.cents} cents offered in {self.case_id}"


class CostsQuerySet(models.QuerySet["Costs"]):
    def to_make_good(self) -> Self:
        """Of cases in which nothing was offered or promised for it since."""
        since = {"case": OuterRef("case"), "at__gte": OuterRef("at")}
        offered = Offer.objects.filter(**since)
        given = Grant.objects.filter(**since, reason=Reason.COSTS)
        return self.filter(~Exists(offered), ~Exists(given))


class Costs(models.Model):
    """Reaching us cost a customer money through us, in `contact`: a colleague is to offer it back (M35)."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="costs")
    contact = models.OneToOneField(Contact, on_delete=models.PROTECT, related_name="costs")
    why = models.CharField(max_length=10, choices=Cause)
    at = models.DateTimeField(default=clock.now)

    objects = CostsQuerySet.as_manager()

    def __str__(self) -> str:
        return f"{self.why} in {self.case_id}"
