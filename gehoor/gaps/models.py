"""Gaps in what we know of a customer that a process will stumble over later (requirement K02).

Which process needs what is data. A customer is asked once for each fact, at a calm moment.
"""

from __future__ import annotations

from typing import Self

from django.db import models
from django.db.models import Q

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.core.trail import tracked
from gehoor.parties.models import Party
from gehoor.staff.models import Colleague

from .enums import Fact, Outcome


class NeedQuerySet(models.QuerySet["Need"]):
    def standing(self) -> Self:
        return self.filter(ended_at=None)


@tracked()
class Need(models.Model):
    """A process needs a fact of the customer: `betaling` needs a mobile number.

    `process` is its name for programs, `name_nl` and `name_en` what a colleague reads ("nodig voor
    betalen"). A fact that is older than `months` is asked for again; empty when it does not age.
    """

    process = models.SlugField(max_length=40)
    name_nl = models.CharField(max_length=60)
    name_en = models.CharField(max_length=60)
    fact = models.CharField(max_length=10, choices=Fact)
    months = models.PositiveSmallIntegerField(null=True, blank=True)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(default=clock.now)
    ended_at = models.DateTimeField(null=True, blank=True)

    objects = NeedQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["process", "fact"], name="needed_once", condition=Q(ended_at=None)
            ),
            models.CheckConstraint(condition=Q(months=None) | Q(months__gte=1), name="need_ages"),
        ]

    def __str__(self) -> str:
        return f"{self.process} needs {self.fact}"

    def name(self, language: str) -> str:
        return self.name_nl if language == "nl" else self.name_en


class Asking(models.Model):
    """A customer was asked for a fact and did not give it, at once or at all: it is not asked again."""

    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="askings")
    fact = models.CharField(max_length=10, choices=Fact)
    outcome = models.CharField(max_length=10, choices=Outcome)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="askings")
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["party", "fact"], name="asked_for_once")]

    def __str__(self) -> str:
        return f"{self.fact} of {self.party_id}: {self.outcome}"
