"""What holds a case up, what we do about it, and when the customer hears again (requirement T27)."""

from __future__ import annotations

from typing import Self

from django.db import models
from django.db.models import Q

from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague


class ObstacleQuerySet(models.QuerySet["Obstacle"]):
    def in_use(self) -> Self:
        return self.filter(in_use=True).order_by("name_nl")


class Obstacle(models.Model):
    """A reason why things wait, as customers read it, with what we do meanwhile."""

    name_nl = models.CharField(max_length=100, unique=True)
    name_en = models.CharField(max_length=100)
    doing_nl = models.CharField(max_length=200)
    doing_en = models.CharField(max_length=200)
    in_use = models.BooleanField(default=True)

    objects = ObstacleQuerySet.as_manager()

    def __str__(self) -> str:
        return self.name_nl

    def name(self, language: str) -> str:
        return self.name_nl if language == "nl" else self.name_en

    def doing(self, language: str) -> str:
        return self.doing_nl if language == "nl" else self.doing_en


class Wait(models.Model):
    """A case waits for something, until about `expected_at`; `promise` is our next word on it."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="waits")
    obstacle = models.ForeignKey(Obstacle, on_delete=models.PROTECT, related_name="waits")
    expected_at = models.DateTimeField()
    promise = models.ForeignKey(Promise, on_delete=models.PROTECT, related_name="+")
    told_in = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)
    ended_at = models.DateTimeField(null=True)
    ended_in = models.ForeignKey(Contact, on_delete=models.PROTECT, null=True, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["case"], condition=Q(ended_at=None), name="case_waits_for_one_thing"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.case_id} waits for {self.obstacle_id}"
