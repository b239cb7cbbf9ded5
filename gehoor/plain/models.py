"""The words of the trade that a house keeps from its customers, and the texts that are harder than B1."""

from __future__ import annotations

from typing import Self

from django.db import models
from django.db.models import Q

from gehoor.core import clock
from gehoor.core.trail import tracked
from gehoor.staff.enums import Language
from gehoor.staff.models import Colleague

from .enums import Kind

LONGEST_WORD, LONGEST_INSTEAD = 60, 120


class TradeWordQuerySet(models.QuerySet["TradeWord"]):
    def in_use(self) -> Self:
        return self.filter(retired_at=None)


@tracked()
class TradeWord(models.Model):
    """A word of the trade with what to write `instead`; it is retired, never deleted."""

    word = models.CharField(max_length=LONGEST_WORD)
    instead = models.CharField(max_length=LONGEST_INSTEAD)
    language = models.CharField(max_length=2, choices=Language)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)
    retired_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    retired_at = models.DateTimeField(null=True)

    objects = TradeWordQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["language", "word"],
                name="one_plain_word_for_a_trade_word",
                condition=Q(retired_at=None),
            ),
            models.CheckConstraint(
                condition=~Q(word="") & ~Q(instead=""), name="trade_word_has_a_plain_one"
            ),
            models.CheckConstraint(
                condition=Q(retired_at=None, retired_by=None)
                | Q(retired_at__isnull=False, retired_by__isnull=False),
                name="trade_word_retired_by_somebody",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.word} ({self.language})"


class Confirmed(models.Model):
    """Somebody read that a text is harder than B1, and let it be so; it holds for this very text."""

    kind = models.CharField(max_length=10, choices=Kind)
    language = models.CharField(max_length=2, choices=Language)
    text = models.TextField()
    score = models.PositiveSmallIntegerField()
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(score__lte=100), name="score_at_most_a_hundred")
        ]

    def __str__(self) -> str:
        return f"{self.score} by {self.by_id}"
