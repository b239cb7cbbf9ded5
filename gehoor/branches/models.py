"""What a branch may do and for whom, the cases that it steps into, and the orders that wait there."""

from __future__ import annotations

from datetime import timedelta
from typing import Self

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from gehoor.cases.models import Case, CustomerAction
from gehoor.core import clock
from gehoor.core.trail import tracked
from gehoor.promises.models import Promise
from gehoor.staff.models import Branch, Colleague

from .enums import Ending, Shown

KEEPS_DAYS = 14
SHOWN_FOR = timedelta(days=1)
"""So long the people of a branch see a case that its customer showed them at the counter."""


@tracked()
class Remit(models.Model):
    """What a branch is for: `postcodes` are how those of its customers begin ("94", "9401").

    `mandate` holds the kinds of promise that it makes at its counter; empty stands for the usual ones
    (rules.USUAL). An order waits `keeps_days` days there for its customer.
    """

    branch = models.OneToOneField(Branch, on_delete=models.PROTECT, related_name="remit")
    postcodes = ArrayField(models.CharField(max_length=4), default=list, blank=True)
    mandate = ArrayField(models.CharField(max_length=20), default=list, blank=True)
    keeps_days = models.PositiveSmallIntegerField(default=KEEPS_DAYS)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(keeps_days__gte=1, keeps_days__lte=365), name="keeps_for_some_days"
            ),
        ]

    def __str__(self) -> str:
        return f"remit of {self.branch_id}"


class ClaimQuerySet(models.QuerySet["Claim"]):
    def waiting(self) -> Self:
        """Not ended, and the case is still open and with somebody of another place."""
        return self.filter(ended_at=None, case__closed_at=None).exclude(
            case__owner__branch=F("branch")
        )

    def overtaken(self) -> Self:
        over = Q(case__closed_at__isnull=False) | Q(case__owner__branch=F("branch"))
        return self.filter(over, ended_at=None)


class Claim(models.Model):
    """A branch wants to take over a case: `by` will have it, `owner` had it when they asked.

    By `answer_by` it is theirs when nobody said otherwise (requirement W20).
    """

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="claims")
    branch = models.ForeignKey(Branch, on_delete=models.PROTECT, related_name="claims")
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="claims")
    owner = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)
    answer_by = models.DateTimeField()
    ending = models.CharField(max_length=10, choices=Ending, blank=True)
    ended_at = models.DateTimeField(null=True)
    ended_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    reason = models.CharField(max_length=300, blank=True)

    objects = ClaimQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["answer_by"], name="claim_waiting", condition=Q(ended_at=None)),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(ended_at=None, ending="") | (Q(ended_at__isnull=False) & ~Q(ending="")),
                name="claim_ends_in_a_way",
            ),
            models.CheckConstraint(
                condition=~Q(ending=Ending.REFUSED) | ~Q(reason=""), name="refused_with_a_reason"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.branch_id} claims {self.case_id}"


class Visit(models.Model):
    """A customer was at the counter of a branch, and showed by `shown` which case is theirs."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="visits")
    branch = models.ForeignKey(Branch, on_delete=models.PROTECT, related_name="visits")
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    shown = models.CharField(max_length=10, choices=Shown)
    at = models.DateTimeField(default=clock.now)

    class Meta:
        indexes = [models.Index(fields=["branch", "-at"], name="visit_by_branch")]

    def __str__(self) -> str:
        return f"{self.case_id} at {self.branch_id}"


class Pickup(models.Model):
    """An order that its customer collects at a branch: `promise` says by when it is ready there.

    `action` is what the customer then is to do, until when; `ready_by` scanned it, `collected_by` gave it.
    """

    number = models.CharField(max_length=40, unique=True)
    branch = models.ForeignKey(Branch, on_delete=models.PROTECT, related_name="pickups")
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="pickups")
    promise = models.OneToOneField(Promise, on_delete=models.PROTECT, related_name="pickup")
    action = models.OneToOneField(
        CustomerAction, on_delete=models.PROTECT, null=True, related_name="pickup"
    )
    ready_at = models.DateTimeField(null=True)
    ready_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    collected_at = models.DateTimeField(null=True)
    collected_by = models.ForeignKey(
        Colleague, on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(ready_at=None, ready_by=None)
                | Q(ready_at__isnull=False, ready_by__isnull=False),
                name="ready_by_somebody",
            ),
            models.CheckConstraint(
                condition=Q(collected_at=None, collected_by=None)
                | Q(collected_at__gte=F("ready_at"), collected_by__isnull=False),
                name="collected_after_it_was_ready",
            ),
        ]

    def __str__(self) -> str:
        return f"order {self.number}"
