"""Customers and the addresses by which they are reached and recognised."""

from __future__ import annotations

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector
from django.db import models

from gehoor.core import clock
from gehoor.staff.enums import Language

from .enums import AddressKind, PartyKind


class Party(models.Model):
    """A customer: a person or an organisation.

    `value` is a class that the organisation gives its customers itself ("a", "zakelijk"); empty when it
    does not. It only compares the quality that each class gets (insight.equality).
    """

    kind = models.CharField(max_length=20, choices=PartyKind, default=PartyKind.PERSON)
    name = models.CharField(max_length=200)
    language = models.CharField(max_length=2, choices=Language, default=Language.DUTCH)
    value = models.CharField(max_length=20, blank=True, default="", db_default="")
    created_at = models.DateTimeField(default=clock.now)

    class Meta:
        indexes = [GinIndex(SearchVector("name", config="simple"), name="party_by_name")]

    def __str__(self) -> str:
        return self.name


class Address(models.Model):
    """One way to reach a party. `value` is normalised (see parties.rules), unique within its kind."""

    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="addresses")
    kind = models.CharField(max_length=20, choices=AddressKind)
    value = models.CharField(max_length=320)
    bounced_at = models.DateTimeField(null=True, blank=True)
    bounce_reason = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["kind", "value"], name="one_party_per_address"),
        ]

    def __str__(self) -> str:
        return self.value
