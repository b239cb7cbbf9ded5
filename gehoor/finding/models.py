"""What finding keeps of its own: the words that were ever used, and lines that people saved."""

from __future__ import annotations

from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import F, Q

from gehoor.core import clock
from gehoor.staff.models import Colleague


class Word(models.Model):
    """A word, in small letters without accents, with the number of texts that it was seen in.

    It tells a slip of the pen from a rare word, and what was meant; see vocabulary.learn.
    """

    word = models.CharField(max_length=30, primary_key=True)
    seen = models.PositiveIntegerField()

    class Meta:
        indexes = [GinIndex(OpClass(F("word"), "gin_trgm_ops"), name="word_by_trigrams")]

    def __str__(self) -> str:
        return self.word


class Learned(models.Model):
    """Up to which row of a table the vocabulary has read."""

    table = models.CharField(max_length=60, primary_key=True)
    upto = models.PositiveBigIntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.table} up to {self.upto}"


class View(models.Model):
    """A line of words and filters under a name, for one colleague or for all."""

    name = models.CharField(max_length=60)
    line = models.CharField(max_length=300)
    owner = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    shared = models.BooleanField(default=False)
    at = models.DateTimeField(default=clock.now)
    removed_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["owner", "name"],
                name="one_view_of_a_name",
                condition=Q(removed_at=None),
            ),
        ]
        indexes = [
            models.Index(fields=["name"], name="view_shared", condition=Q(shared=True)),
        ]

    def __str__(self) -> str:
        return self.name
