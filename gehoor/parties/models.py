"""Customers and the addresses by which they are reached and recognised."""

from __future__ import annotations

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector
from django.db import models
from django.db.models import F, Q

from gehoor.core import clock
from gehoor.core.trail import tracked
from gehoor.staff.enums import Language
from gehoor.staff.models import Colleague

from .enums import AddressKind, PartyKind, Preference, Tone


@tracked(fields=["kind", "name", "language"], made=False)
class Party(models.Model):
    """A customer: a person or an organisation.

    `value` is a class that the organisation gives its customers itself ("a", "zakelijk"); empty when it
    does not. It only compares the quality that each class gets (insight.equality). `prefers` is how the
    customer asked to be reached, `tone` how to be spoken to; empty when nobody said. `merged_into` is the
    customer who this one turned out to be: all that pointed here points there (docs/adr/0013). `mailed_at`
    is when we last wrote to them as one of many (gehoor.mailings), `no_news_at` since when they want no
    news of that kind.
    """

    kind = models.CharField(max_length=20, choices=PartyKind, default=PartyKind.PERSON)
    name = models.CharField(max_length=200)
    language = models.CharField(max_length=2, choices=Language, default=Language.DUTCH)
    value = models.CharField(max_length=20, blank=True, default="", db_default="")
    prefers = models.CharField(
        max_length=20, choices=Preference, blank=True, default="", db_default=""
    )
    tone = models.CharField(max_length=2, choices=Tone, blank=True, default="", db_default="")
    merged_into = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, related_name="merged", db_index=False
    )
    mailed_at = models.DateTimeField(null=True)
    no_news_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField(default=clock.now)

    class Meta:
        indexes = [
            GinIndex(SearchVector("name", config="gehoor_plain"), name="party_by_name"),
            models.Index(
                fields=["merged_into"],
                name="party_merged",
                condition=Q(merged_into__isnull=False),
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(merged_into=None) | ~Q(merged_into=F("pk")),
                name="not_merged_into_itself",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def surviving(self) -> Party:
        """The customer who this one turned out to be after merging; itself when it was not merged."""
        party = self
        while party.merged_into is not None:
            party = party.merged_into
        return party


@tracked(fields=["party", "kind", "value"], made=False)
class Address(models.Model):
    """One way to reach a party. `value` is normalised (see parties.rules), unique within its kind.

    `told_at` is when the customer last told us this; empty when that is not known.
    """

    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="addresses")
    kind = models.CharField(max_length=20, choices=AddressKind)
    value = models.CharField(max_length=320)
    told_at = models.DateTimeField(default=clock.now, null=True)
    bounced_at = models.DateTimeField(null=True, blank=True)
    bounce_reason = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["kind", "value"], name="one_party_per_address"),
        ]
        indexes = [
            models.Index(
                fields=["value"],
                name="postal_by_start",
                opclasses=["varchar_pattern_ops"],
                condition=Q(kind=AddressKind.POSTAL),
            ),
        ]

    def __str__(self) -> str:
        return self.value


class Claim(models.Model):
    """This party says that an address is theirs, while we know it as somebody else's.

    It stays with whom we know by it; that the two may be one customer is for a colleague to say.
    """

    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="claims")
    address = models.ForeignKey(Address, on_delete=models.PROTECT, related_name="claims")
    at = models.DateTimeField(default=clock.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["party", "address"], name="claimed_once")]

    def __str__(self) -> str:
        return f"{self.party_id} says {self.address_id}"


class Domain(models.Model):
    """A mail domain of an organisation. Two organisations may share one: then a colleague chooses."""

    organisation = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="domains")
    name = models.CharField(max_length=253)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["name", "organisation"], name="domain_once"),
        ]

    def __str__(self) -> str:
        return self.name


class BelongingQuerySet(models.QuerySet["Belonging"]):
    def open(self) -> BelongingQuerySet:
        """Still to be confirmed or declined by a colleague."""
        return self.filter(confirmed_at=None, declined_at=None)

    def standing(self) -> BelongingQuerySet:
        """Confirmed, or still to be: not what a colleague declined."""
        return self.filter(declined_at=None)


class Belonging(models.Model):
    """A person is a contact person of an organisation: proposed from the mail domain, decided by us."""

    person = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="belongings")
    organisation = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="people")
    proposed_at = models.DateTimeField(default=clock.now)
    confirmed_at = models.DateTimeField(null=True)
    declined_at = models.DateTimeField(null=True)
    decided_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")

    objects = BelongingQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person", "organisation"], name="belongs_once"),
            models.CheckConstraint(
                condition=Q(confirmed_at=None, declined_at=None, decided_by=None)
                | (
                    Q(decided_by__isnull=False)
                    & (
                        Q(confirmed_at__isnull=False, declined_at=None)
                        | Q(confirmed_at=None, declined_at__isnull=False)
                    )
                ),
                name="belonging_decided_by_somebody",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person_id} of {self.organisation_id}"
