"""The quality form in versions, conversations that were looked at, and moments planned to talk of them."""

from __future__ import annotations

from datetime import datetime
from typing import Self

from django.db import models
from django.db.models import F, Q

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.staff.models import Colleague

from .rules import Item


class Form(models.Model):
    """What is looked at, as data: [{"key", "nl", "en"}, …]; the newest holds, the older ones explain

    what was judged by them. The first has no author.
    """

    items = models.JSONField()
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(default=clock.now)

    def __str__(self) -> str:
        return f"form {self.pk}"

    @property
    def questions(self) -> list[Item]:
        return [Item(**each) for each in self.items]


class ReviewQuerySet(models.QuerySet["Review"]):
    def of(self, colleague: Colleague) -> Self:
        return self.filter(colleague=colleague)

    def opened(self) -> Self:
        """What others may read: the colleague it is about has seen it, or had the time to."""
        return self.filter(Q(seen_at__isnull=False) | Q(opens_at__lte=clock.now()))


class Review(models.Model):
    """How one colleague helped in one case, seen by another: a mark for each item, and words.

    The colleague it is about reads it first, and may say something to it; others read it from `opens_at`
    on, or as soon as it was seen.
    """

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="reviews")
    colleague = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="reviews")
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    form = models.ForeignKey(Form, on_delete=models.PROTECT, related_name="reviews")
    marks = models.JSONField()
    words = models.TextField(blank=True)
    at = models.DateTimeField(default=clock.now)
    opens_at = models.DateTimeField()
    seen_at = models.DateTimeField(null=True)
    response = models.TextField(blank=True)
    responded_at = models.DateTimeField(null=True)

    objects = ReviewQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["colleague", "-at"], name="review_of_colleague")]
        constraints = [
            models.CheckConstraint(
                condition=~Q(colleague=F("by")), name="nobody_reviews_themselves"
            ),
            models.CheckConstraint(
                condition=Q(responded_at=None, response="")
                | (Q(responded_at__isnull=False, seen_at__isnull=False) & ~Q(response="")),
                name="response_after_seeing",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.colleague_id} in {self.case_id}"


class MomentQuerySet(models.QuerySet["Moment"]):
    def planned(self) -> Self:
        """Still to come or going on, the first on top."""
        now = clock.now()
        return self.filter(cancelled_at=None, ends_at__gt=now).order_by("starts_at", "pk")

    def running(self) -> Self:
        now = clock.now()
        return self.filter(cancelled_at=None, starts_at__lte=now, ends_at__gt=now)

    def between(self, start: datetime, end: datetime) -> Self:
        found = self.filter(cancelled_at=None, starts_at__lt=end, ends_at__gt=start)
        return found.order_by("starts_at", "pk")


class Moment(models.Model):
    """Time that a coach and a colleague have set apart to talk: nobody is called away from it."""

    colleague = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="coached")
    coach = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="coaches")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    about = models.CharField(max_length=300, blank=True)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)
    cancelled_at = models.DateTimeField(null=True)

    objects = MomentQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["ends_at"], name="moment_by_end")]
        constraints = [
            models.CheckConstraint(condition=Q(ends_at__gt=F("starts_at")), name="moment_lasts"),
            models.CheckConstraint(condition=~Q(colleague=F("coach")), name="moment_is_of_two"),
        ]

    def __str__(self) -> str:
        return f"{self.colleague_id} with {self.coach_id}"
