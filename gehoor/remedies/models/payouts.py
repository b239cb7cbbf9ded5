"""What is to be paid to whom, and the files that take it to the bank."""

from __future__ import annotations

from typing import Self

from django.db import models
from django.db.models import F, Q

from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.core.trail import tracked
from gehoor.core.vault import SecretField
from gehoor.parties.models import Party
from gehoor.promises.enums import PromiseState
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague

from .refunds import Refund

END_TO_END = "GEHOOR-T"


class House(models.Model):
    """From which account we pay, and who may decide what (cents); the newest holds, the earlier ones stay.

    Above `four_eyes_above` somebody else approves a payment file than who made it.
    """

    name = models.CharField(max_length=70)
    iban = SecretField()
    agent_limit = models.PositiveIntegerField(default=10_000)
    office_limit = models.PositiveIntegerField(default=50_000)
    four_eyes_above = models.PositiveIntegerField(default=50_000)
    offer_cents = models.PositiveIntegerField(default=500)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(default=clock.now)

    class Meta:
        verbose_name_plural = "house"

    def __str__(self) -> str:
        return self.name


class Account(models.Model):
    """A customer's bank account, encrypted; `digits` are the last four. The newest of a party is used.

    `told_in` is the contact in which the customer gave it; empty for one that a colleague or a system knew.
    """

    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="accounts")
    iban = SecretField()
    digits = models.CharField(max_length=4)
    holder = models.CharField(max_length=70)
    told_in = models.ForeignKey(Contact, on_delete=models.PROTECT, null=True, related_name="+")
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(default=clock.now)
    failed_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["party", "-id"], name="account_newest")]

    def __str__(self) -> str:
        return f"…{self.digits}"


@tracked(made=False)
class PaymentFile(models.Model):
    """One pain.001 file; it is made again of its rows whenever somebody fetches it.

    `limit` is the one that held: above it the file is approved by somebody else before it can be fetched.
    """

    message_id = models.CharField(max_length=35, unique=True)
    cents = models.PositiveBigIntegerField()
    count = models.PositiveIntegerField()
    limit = models.PositiveIntegerField()
    house = models.ForeignKey(House, on_delete=models.PROTECT, related_name="+")
    made_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField(default=clock.now)
    approved_by = models.ForeignKey(
        Colleague, on_delete=models.PROTECT, null=True, related_name="+"
    )
    approved_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(approved_by=None)
                | Q(cents__lte=F("limit"))
                | ~Q(approved_by=F("made_by")),
                name="four_eyes",
                violation_error_message="Above the limit somebody else approves a payment file.",
            ),
            models.CheckConstraint(
                condition=Q(approved_by=None, approved_at=None)
                | Q(approved_by__isnull=False, approved_at__isnull=False),
                name="file_approved_by_and_at",
            ),
        ]

    def __str__(self) -> str:
        return self.message_id

    @property
    def may_go(self) -> bool:
        """Whether it may be taken to the bank."""
        return self.approved_by_id is not None or self.cents <= self.limit


class PayoutQuerySet(models.QuerySet["Payout"]):
    def unpaid(self) -> Self:
        """What the bank did not say anything of; not what was settled by hand, or is no longer needed."""
        rows = self.filter(confirmed_at=None, returned_at=None, dropped_at=None)
        runs = Q(promise__state=PromiseState.OPEN)
        took_over = Q(
            promise__breach__successor__state__in=[PromiseState.OPEN, PromiseState.BROKEN]
        )
        return rows.filter(runs | took_over)

    def to_pay(self) -> Self:
        """What is in no file yet."""
        return self.unpaid().filter(file=None)


class Payout(models.Model):
    """A payment that fulfils `promise`; the bank knows it by an end-to-end id that is our promise.

    It ends confirmed by the bank, returned by it (another payout takes over), or dropped before it was in
    a file, because the customer chose otherwise.
    """

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="payouts")
    promise = models.OneToOneField(Promise, on_delete=models.PROTECT, related_name="payout")
    refund = models.ForeignKey(Refund, on_delete=models.PROTECT, null=True, related_name="payouts")
    cents = models.PositiveIntegerField()
    account = models.ForeignKey(
        Account, on_delete=models.PROTECT, null=True, related_name="payouts"
    )
    file = models.ForeignKey(
        PaymentFile, on_delete=models.PROTECT, null=True, related_name="payouts"
    )
    at = models.DateTimeField(default=clock.now)
    confirmed_at = models.DateTimeField(null=True)
    returned_at = models.DateTimeField(null=True)
    dropped_at = models.DateTimeField(null=True)

    objects = PayoutQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["at"],
                name="payout_unpaid",
                condition=Q(confirmed_at=None, returned_at=None, dropped_at=None),
            ),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(cents__gt=0), name="payout_is_something"),
            models.CheckConstraint(
                condition=Q(file=None) | Q(account__isnull=False), name="paid_to_an_account"
            ),
            models.CheckConstraint(
                condition=Q(dropped_at=None) | Q(file=None), name="in_a_file_is_not_dropped"
            ),
        ]

    def __str__(self) -> str:
        return self.end_to_end

    @property
    def end_to_end(self) -> str:
        """By which the bank names it to us (SEPA: at most 35 characters)."""
        return f"{END_TO_END}{self.promise_id}"
