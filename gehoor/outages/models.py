"""Something of ours does not work in an area, and who wants to hear when it does (M35, M53)."""

from __future__ import annotations

from typing import Self

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from gehoor.core import clock
from gehoor.core.trail import tracked
from gehoor.promises.models import Promise
from gehoor.staff.models import Brand, Colleague

from .rules import covers, shown


class OutageQuerySet(models.QuerySet["Outage"]):
    def going_on(self) -> Self:
        """Those that are not repaired, the newest first; an expectation that is over repairs nothing."""
        return self.filter(ended_at=None).order_by("-since", "-pk")


@tracked()
class Outage(models.Model):
    """`what` of a brand does not work in `area`: `postcodes` are its stretches, ["9301AA-9305ZZ"].

    `area` is the name that customers hear: "Roden". `expected_at` is when we expect it to work again, and
    while that is not `known` when we say more (requirement M63).
    """

    brand = models.ForeignKey(Brand, on_delete=models.PROTECT, related_name="outages")
    area = models.CharField(max_length=40)
    postcodes = ArrayField(models.CharField(max_length=13))
    what_nl = models.CharField(max_length=60)
    what_en = models.CharField(max_length=60)
    since = models.DateTimeField(default=clock.now)
    expected_at = models.DateTimeField()
    known = models.BooleanField(default=True, db_default=True)
    ended_at = models.DateTimeField(null=True)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)

    objects = OutageQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["brand"], name="outage_going_on", condition=Q(ended_at=None)),
        ]
        constraints = [
            models.CheckConstraint(
                condition=~Q(area="") & ~Q(what_nl="") & ~Q(what_en=""), name="outage_has_words"
            ),
            models.CheckConstraint(condition=Q(postcodes__len__gt=0), name="outage_has_an_area"),
            models.CheckConstraint(
                condition=Q(ended_at=None) | Q(ended_at__gte=F("since")), name="outage_ends_later"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.what_nl} in {self.area}"

    def what(self, language: str) -> str:
        return self.what_nl if language == "nl" else self.what_en

    @property
    def shown(self) -> str:
        """Its postcodes as people type them."""
        return shown(self.postcodes)

    def covers(self, place: str) -> bool:
        return covers(self.postcodes, place)


class InterestQuerySet(models.QuerySet["Interest"]):
    def waiting(self) -> Self:
        """Who is still to hear that it works again."""
        return self.filter(ended_at=None)

    def to_tell(self) -> Self:
        """Who is to hear something now: that it works, or the moment that holds from now on."""
        has_news = Q(outage__ended_at__isnull=False) | ~Q(heard_at=F("outage__expected_at"))
        return self.waiting().filter(has_news, tell_at__lte=clock.now()).order_by("pk")


class Interest(models.Model):
    """A customer asked to be told when it works again: `promise` is the first one of that line.

    `number` is where they want a text message, empty for how they are always reached. `heard_at` is the
    moment that they last heard. It is not told before `tell_at`: a failure is tried again later.
    """

    outage = models.ForeignKey(
        Outage, on_delete=models.PROTECT, related_name="interests", db_index=False
    )
    promise = models.OneToOneField(Promise, on_delete=models.PROTECT, related_name="interest")
    number = models.CharField(max_length=40, blank=True)
    heard_at = models.DateTimeField()
    tell_at = models.DateTimeField(default=clock.now)
    at = models.DateTimeField(default=clock.now)
    ended_at = models.DateTimeField(null=True)

    objects = InterestQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["outage", "id"], name="interest_waiting", condition=Q(ended_at=None)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.promise_id} about {self.outage_id}"
