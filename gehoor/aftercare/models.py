"""The rules of aftercare, each message that went or did not and why, and what customers said to it."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.core.trail import tracked
from gehoor.parties.models import Party
from gehoor.promises.models import Breach, Promise
from gehoor.staff.models import Colleague

from .enums import Asks, Basis, Feels, Occasion, Skipped, Trust


@tracked()
class Rule(models.Model):
    """Say something to a customer so many days after an occasion, in their language, with one useful tip.

    `about` narrows the occasion to promises or cases that name it (`bank`); empty is all. `asks` is the
    one question of satisfaction that it carries, if any.
    """

    name = models.CharField(max_length=100)
    occasion = models.CharField(max_length=20, choices=Occasion)
    about = models.CharField(max_length=60, blank=True)
    days = models.PositiveSmallIntegerField()
    text_nl = models.TextField()
    text_en = models.TextField()
    tip_nl = models.CharField(max_length=300, blank=True)
    tip_en = models.CharField(max_length=300, blank=True)
    asks = models.CharField(max_length=10, choices=Asks, blank=True)
    basis = models.CharField(max_length=10, choices=Basis)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)
    stopped_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(occasion__in=Occasion.values),
                name="aftercare_has_an_occasion",
                violation_error_message="Aftercare without an occasion is advertising.",
            ),
            models.CheckConstraint(
                condition=Q(basis__in=Basis.values), name="aftercare_has_a_legal_basis"
            ),
            models.CheckConstraint(
                condition=~Q(text_nl="") & ~Q(text_en=""), name="aftercare_in_both_languages"
            ),
            models.CheckConstraint(condition=Q(days__lte=400), name="aftercare_within_a_year"),
        ]

    def __str__(self) -> str:
        return self.name

    def text(self, language: str) -> str:
        return self.text_en if language == "en" else self.text_nl

    def tip(self, language: str) -> str:
        return self.tip_en if language == "en" else self.tip_nl


class Message(models.Model):
    """One occasion with one customer: the contact in which we wrote, or why we did not (`skipped`).

    With a `rule` it came of that; with a `breach` we asked a silent customer after we broke our word. A
    closed case is its own occasion, else it is the kept `promise`.
    """

    rule = models.ForeignKey(Rule, on_delete=models.PROTECT, null=True, related_name="messages")
    breach = models.OneToOneField(
        Breach, on_delete=models.PROTECT, null=True, related_name="asked_after"
    )
    promise = models.ForeignKey(Promise, on_delete=models.PROTECT, null=True, related_name="+")
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="aftercare")
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="aftercare")
    contact = models.OneToOneField(
        Contact, on_delete=models.PROTECT, null=True, related_name="aftercare"
    )
    skipped = models.CharField(max_length=20, choices=Skipped, blank=True)
    at = models.DateTimeField(default=clock.now)
    feels = models.CharField(max_length=10, choices=Feels, blank=True)
    felt_in = models.ForeignKey(Contact, on_delete=models.PROTECT, null=True, related_name="+")

    class Meta:
        indexes = [
            models.Index(fields=["party", "-at"], name="aftercare_by_party"),
            models.Index(fields=["rule", "case"], name="aftercare_by_rule"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["rule", "promise"],
                name="aftercare_once_for_a_promise",
                condition=Q(promise__isnull=False),
            ),
            models.CheckConstraint(
                condition=Q(contact__isnull=False, skipped="") | (Q(contact=None) & ~Q(skipped="")),
                name="aftercare_went_or_says_why_not",
            ),
            models.CheckConstraint(
                condition=Q(rule__isnull=False, breach=None) | Q(rule=None, breach__isnull=False),
                name="aftercare_of_a_rule_or_a_breach",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.rule_id or self.breach_id} to {self.party_id}"


class Score(models.Model):
    """What a customer answered to the one question of a message; the newest of a message holds."""

    message = models.ForeignKey(Message, on_delete=models.PROTECT, related_name="scores")
    asks = models.CharField(max_length=10, choices=Asks)
    score = models.PositiveSmallIntegerField()
    at = models.DateTimeField(default=clock.now)

    class Meta:
        indexes = [models.Index(fields=["message", "-id"], name="score_newest")]
        constraints = [
            models.CheckConstraint(
                condition=Q(asks=Asks.CSAT, score__range=(1, 5))
                | Q(asks=Asks.CES, score__range=(1, 7))
                | Q(asks=Asks.NPS, score__range=(0, 10)),
                name="score_is_on_its_scale",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.asks} {self.score}"


class Declined(models.Model):
    """This customer wants no aftercare, from no rule; `ended_at` when they asked for it again."""

    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="declined_aftercare")
    at = models.DateTimeField(default=clock.now)
    ended_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.party_id} since {self.at:%Y-%m-%d}"


@tracked(fields=["plan", "held_at", "trust", "words"], made=False)
class Recovery(models.Model):
    """After serious failure somebody talks to the customer by `due_at`, and asks again 30 days later.

    `checked_in` is that message. `trust` is what it brought, with `words` from whoever talked.
    """

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="recoveries")
    colleague = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="recoveries")
    broken = models.PositiveSmallIntegerField()
    at = models.DateTimeField(default=clock.now)
    due_at = models.DateTimeField()
    plan = models.CharField(max_length=300, blank=True)
    held_at = models.DateTimeField(null=True)
    check_at = models.DateTimeField(null=True)
    checked_in = models.OneToOneField(
        Contact, on_delete=models.PROTECT, null=True, related_name="recovery"
    )
    trust = models.CharField(max_length=20, choices=Trust, default=Trust.UNKNOWN)
    words = models.CharField(max_length=300, blank=True)

    class Meta:
        verbose_name_plural = "recoveries"
        indexes = [
            models.Index(
                fields=["check_at"], name="recovery_to_check", condition=Q(checked_in=None)
            ),
        ]

    def __str__(self) -> str:
        return f"recovery of {self.case_id}"


class Departure(models.Model):
    """A customer who left, by a list that the organisation brought in."""

    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="departures")
    left_on = models.DateField()
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)

    def __str__(self) -> str:
        return f"{self.party_id} left {self.left_on}"


@tracked(fields=["published_at", "published_by"], made=False)
class GoodNews(models.Model):
    """News for people who wait: told to each of them first, and to everybody only after that (T39).

    Who waits has an open case that names `about`, and a postal address that begins with one of `regions`
    (postcodes or their first digits); without regions wherever they live.
    """

    name = models.CharField(max_length=100)
    about = models.CharField(max_length=60)
    regions = ArrayField(models.CharField(max_length=6), default=list, blank=True)
    text_nl = models.TextField()
    text_en = models.TextField()
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)
    published_at = models.DateTimeField(null=True)
    published_by = models.ForeignKey(
        Colleague, on_delete=models.PROTECT, null=True, related_name="+"
    )

    class Meta:
        verbose_name_plural = "good news"
        constraints = [
            models.CheckConstraint(
                condition=~Q(about="") & ~Q(text_nl="") & ~Q(text_en=""),
                name="good_news_is_about_something",
            ),
            models.CheckConstraint(
                condition=Q(published_at=None, published_by=None)
                | Q(published_at__isnull=False, published_by__isnull=False),
                name="good_news_published_by_somebody",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def text(self, language: str) -> str:
        return self.text_en if language == "en" else self.text_nl


class Told(models.Model):
    """Somebody who waits for this news, and the contact in which they heard it first."""

    news = models.ForeignKey(GoodNews, on_delete=models.PROTECT, related_name="told")
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="good_news")
    contact = models.OneToOneField(
        Contact, on_delete=models.PROTECT, null=True, related_name="good_news"
    )

    class Meta:
        indexes = [
            models.Index(fields=["news"], name="news_to_tell", condition=Q(contact=None)),
        ]

    def __str__(self) -> str:
        return f"{self.news_id} to {self.case_id}"
