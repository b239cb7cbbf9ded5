"""Guides through a question that comes often, what a customer already tried, and who knows the matter.

A guide is data: its steps hide what was done, and whoever follows it may leave it at any moment.
"""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.parties.models import Party
from gehoor.staff.models import Colleague, Skill, Team


class Guide(models.Model):
    """What usually helps with one kind of question; `words` in a case are the sign to offer it.

    `second_line` is the skill of those who go deeper: whoever knows the matter is offered a call by them.
    """

    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="guides")
    title_nl = models.CharField(max_length=100)
    title_en = models.CharField(max_length=100)
    words = ArrayField(models.CharField(max_length=60), default=list)
    second_line = models.ForeignKey(
        Skill, on_delete=models.PROTECT, null=True, blank=True, related_name="guides"
    )

    class Meta:
        constraints = [models.UniqueConstraint(fields=["team", "title_nl"], name="guide_once")]

    def __str__(self) -> str:
        return self.title_nl

    def title(self, language: str) -> str:
        return self.title_nl if language == "nl" else self.title_en


class Step(models.Model):
    """One thing to ask or to do, with the reason that a colleague can say (requirement M47).

    `done_words` tell it from a customer's words: each entry is a set of words that stand in one sentence.
    `deep`: whoever knows the matter starts here. `required`: the guide is not complete without it.
    """

    guide = models.ForeignKey(Guide, on_delete=models.PROTECT, related_name="steps")
    number = models.PositiveSmallIntegerField()
    text_nl = models.CharField(max_length=300)
    text_en = models.CharField(max_length=300)
    why_nl = models.CharField(max_length=300, blank=True)
    why_en = models.CharField(max_length=300, blank=True)
    done_words = ArrayField(models.CharField(max_length=100), default=list, blank=True)
    deep = models.BooleanField(default=False)
    required = models.BooleanField(default=False)

    class Meta:
        ordering = ["guide", "number"]
        constraints = [
            models.UniqueConstraint(fields=["guide", "number"], name="step_number_once"),
            models.CheckConstraint(
                condition=Q(required=False) | (~Q(why_nl="") & ~Q(why_en="")),
                name="required_step_says_why",
                violation_error_message="What must be asked has a reason that a colleague can say.",
            ),
        ]

    def __str__(self) -> str:
        return self.text_nl

    def text(self, language: str) -> str:
        return self.text_nl if language == "nl" else self.text_en

    def why(self, language: str) -> str:
        return self.why_nl if language == "nl" else self.why_en


class Tried(models.Model):
    """Something the customer already did, told once (requirement M68): in `contact`, or to a colleague."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="tried")
    words = models.CharField(max_length=200)
    step = models.ForeignKey(Step, on_delete=models.PROTECT, null=True, related_name="tried")
    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, null=True, related_name="tried")
    noted_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(default=clock.now)

    class Meta:
        verbose_name_plural = "tried"
        constraints = [
            models.CheckConstraint(
                condition=Q(contact__isnull=False) | Q(noted_by__isnull=False),
                name="tried_was_told_or_noted",
            )
        ]

    def __str__(self) -> str:
        return self.words


class Expert(models.Model):
    """Whether a customer knows the matter (requirement M78); who said so last: a colleague, or they did."""

    party = models.OneToOneField(Party, on_delete=models.PROTECT, related_name="expert")
    said_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(default=clock.now)
    knows = models.BooleanField(default=True)

    def __str__(self) -> str:
        return f"{self.party_id} {'knows' if self.knows else 'does not know'} the matter"
