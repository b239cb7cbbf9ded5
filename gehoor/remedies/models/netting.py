"""Netting a refund with the customer's next bills: only with consent, in instalments, never for ever."""

from __future__ import annotations

from typing import Self

from django.db import models
from django.db.models import Q

from gehoor.cases.models import Contact
from gehoor.core import clock
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague

from .refunds import Refund


class NettingQuerySet(models.QuerySet["Netting"]):
    def waiting(self) -> Self:
        return self.filter(begun_at=None, decided_at=None, ended_at=None)

    def running(self) -> Self:
        return self.filter(begun_at__isnull=False, ended_at=None)


class Netting(models.Model):
    """The customer chose, in the contact `consent`, to have a refund netted with the next bills.

    One that ends after the limit (`long`) begins only when the lead approved it. `ended_in` is the
    contact in which the customer asked for the rest after all.
    """

    refund = models.ForeignKey(Refund, on_delete=models.PROTECT, related_name="nettings")
    consent = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(default=clock.now)
    long = models.BooleanField()
    begun_at = models.DateTimeField(null=True)
    decided_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    decided_at = models.DateTimeField(null=True)
    refusal = models.CharField(max_length=300, blank=True)
    ended_at = models.DateTimeField(null=True)
    ended_in = models.ForeignKey(Contact, on_delete=models.PROTECT, null=True, related_name="+")

    objects = NettingQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(begun_at=None) | Q(long=False) | Q(decided_by__isnull=False),
                name="long_netting_is_approved",
                violation_error_message="A refund that ends after the limit is approved by the lead first.",
            ),
            models.CheckConstraint(
                condition=Q(begun_at=None) | Q(refusal=""), name="refused_netting_never_begins"
            ),
            models.UniqueConstraint(
                fields=["refund"],
                name="one_netting_at_a_time",
                condition=Q(ended_at=None, refusal=""),
            ),
        ]

    def __str__(self) -> str:
        return f"netting of {self.refund_id}"


class Instalment(models.Model):
    """One part of a netting: `cents` on the bill of `bill_on`, promised, and done on invoice `invoice`."""

    netting = models.ForeignKey(Netting, on_delete=models.PROTECT, related_name="instalments")
    number = models.PositiveSmallIntegerField()
    bill_on = models.DateField()
    cents = models.PositiveIntegerField()
    promise = models.OneToOneField(Promise, on_delete=models.PROTECT, related_name="instalment")
    invoice = models.CharField(max_length=40, blank=True)
    netted_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("number",)
        constraints = [
            models.UniqueConstraint(fields=["netting", "number"], name="instalment_once"),
            models.CheckConstraint(condition=Q(cents__gt=0), name="instalment_is_something"),
            models.CheckConstraint(
                condition=Q(netted_at=None, invoice="")
                | (Q(netted_at__isnull=False) & ~Q(invoice="")),
                name="netted_on_an_invoice",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.cents} cents on {self.bill_on}"
