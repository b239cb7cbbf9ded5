"""What we know: articles that answers name as their source, and the advice that was given from them."""

from __future__ import annotations

from typing import Self

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector
from django.db import models
from django.db.models import Q

from gehoor.cases.models import Case, Contact, Note
from gehoor.core import clock
from gehoor.staff.models import Colleague

LONGEST_STEP = 300
CONFIGS = {"nl": "dutch", "en": "english"}
"""How PostgreSQL finds the words of each language."""


def searched(language: str) -> SearchVector:
    """What an article is found by in a language: its title and what it explains."""
    return SearchVector(f"title_{language}", f"text_{language}", config=CONFIGS[language])


def _steps() -> ArrayField[list[str], list[str]]:
    return ArrayField(models.CharField(max_length=LONGEST_STEP), default=list, blank=True)


class ArticleQuerySet(models.QuerySet["Article"]):
    def in_use(self) -> Self:
        return self.filter(retired_at=None).order_by("title_nl", "pk")

    def public(self) -> Self:
        """What customers may read on the website."""
        return self.in_use().exclude(published_at=None)


class Article(models.Model):
    """A short article: what is the matter, and the steps that settle it, in Dutch and in English.

    The answer that used it holds its words as they were sent, so an article may be rewritten. From
    `published_at` on customers find it themselves.
    """

    title_nl = models.CharField(max_length=120)
    title_en = models.CharField(max_length=120)
    text_nl = models.TextField()
    text_en = models.TextField()
    steps_nl = _steps()
    steps_en = _steps()
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)
    published_at = models.DateTimeField(null=True)
    retired_at = models.DateTimeField(null=True)

    objects = ArticleQuerySet.as_manager()

    class Meta:
        indexes = [
            GinIndex(searched("nl"), name="article_words_nl"),
            GinIndex(searched("en"), name="article_words_en"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=~Q(title_nl="") & ~Q(title_en="") & ~Q(text_nl="") & ~Q(text_en=""),
                name="article_in_both_languages",
            ),
        ]

    def __str__(self) -> str:
        return self.title_nl

    def title(self, language: str) -> str:
        return self.title_nl if language == "nl" else self.title_en

    def text(self, language: str) -> str:
        return self.text_nl if language == "nl" else self.text_en

    def steps(self, language: str) -> list[str]:
        return self.steps_nl if language == "nl" else self.steps_en


class Use(models.Model):
    """The article that an answer names as its source."""

    contact = models.OneToOneField(Contact, on_delete=models.PROTECT, related_name="source")
    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="uses")

    def __str__(self) -> str:
        return f"{self.article_id} in {self.contact_id}"


class Advice(models.Model):
    """A line of a message or a note that a colleague marked as advice, shown first the next time.

    `step` counts from 1 in the steps of `article`. `failed_at` is when the customer said that it did not
    help, heard by `failed_by`.
    """

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="advice")
    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, null=True, related_name="advice")
    note = models.ForeignKey(Note, on_delete=models.PROTECT, null=True, related_name="advice")
    text = models.CharField(max_length=500)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="advice")
    at = models.DateTimeField(default=clock.now)
    article = models.ForeignKey(Article, on_delete=models.PROTECT, null=True, related_name="advice")
    step = models.PositiveSmallIntegerField(null=True)
    failed_at = models.DateTimeField(null=True)
    failed_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")

    class Meta:
        indexes = [models.Index(fields=["case", "-at"], name="advice_by_case")]
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="advice_has_words"),
            models.CheckConstraint(
                condition=Q(contact__isnull=False, note=None) | Q(contact=None, note__isnull=False),
                name="advice_was_given_somewhere",
            ),
            models.CheckConstraint(
                condition=Q(step=None) | Q(article__isnull=False, step__gte=1),
                name="advice_step_of_an_article",
            ),
            models.CheckConstraint(
                condition=Q(failed_at=None, failed_by=None)
                | Q(failed_at__isnull=False, failed_by__isnull=False),
                name="advice_failed_at_and_by",
            ),
        ]

    def __str__(self) -> str:
        return self.text


class Spared(models.Model):
    """A visitor said that an article solved it, before asking (requirement M45).

    `mail` is the address that was in the form, if any, kept no longer than until we know: `counts` is
    whether nobody with it, nor from the same browser (`came_back_at`), contacted us within seven days.
    """

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="spared")
    at = models.DateTimeField(default=clock.now)
    mail = models.CharField(max_length=320, blank=True)
    came_back_at = models.DateTimeField(null=True)
    counts = models.BooleanField(null=True)

    class Meta:
        verbose_name_plural = "spared"
        indexes = [models.Index(fields=["at"], name="spared_unsettled", condition=Q(counts=None))]
        constraints = [
            models.CheckConstraint(
                condition=Q(counts=None) | Q(mail=""), name="spared_address_is_let_go"
            ),
            models.CheckConstraint(
                condition=~Q(counts=True) | Q(came_back_at=None), name="spared_did_not_come_back"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.article_id} at {self.at:%Y-%m-%d %H:%M}"
