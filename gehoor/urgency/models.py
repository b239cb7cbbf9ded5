"""What cannot wait for opening hours: which words tell it, what the customer is shown, and who is called.

A definition is a version: a row is never edited, the one that has not ended holds.
"""

from __future__ import annotations

from datetime import datetime
from typing import Self

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.staff.models import Colleague, Team

NEXT_AFTER_MINUTES = 10


class Emergency(models.Model):
    """A team knows an emergency by `words`, and shows the customer `phone` with a text beside it.

    `next_after` is how many minutes (on the wall clock) somebody has to take it before the next is called.
    """

    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="emergencies")
    name = models.CharField(max_length=60)
    words = ArrayField(models.CharField(max_length=60))
    phone = models.CharField(max_length=40)
    text_nl = models.CharField(max_length=300)
    text_en = models.CharField(max_length=300)
    next_after = models.PositiveSmallIntegerField(default=NEXT_AFTER_MINUTES)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["team", "name"], name="one_emergency_holds", condition=Q(ended_at=None)
            ),
            models.CheckConstraint(
                condition=~Q(words=[]) & ~Q(phone="") & ~Q(text_nl="") & ~Q(text_en=""),
                name="emergency_says_what_to_do",
            ),
            models.CheckConstraint(condition=Q(next_after__gt=0), name="next_is_called_later"),
        ]

    def __str__(self) -> str:
        return self.name

    def text(self, language: str) -> str:
        return self.text_nl if language == "nl" else self.text_en


class OnCall(models.Model):
    """Who is called for an emergency, at which address; the lowest `place` first."""

    emergency = models.ForeignKey(Emergency, on_delete=models.PROTECT, related_name="on_call")
    place = models.PositiveSmallIntegerField()
    colleague = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="on_call")
    address = models.EmailField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["emergency", "place"], name="one_on_call_per_place"),
        ]

    def __str__(self) -> str:
        return f"{self.colleague_id} at {self.address}"


class EmergencyCallQuerySet(models.QuerySet["Call"]):
    def waiting(self) -> Self:
        return self.filter(taken_at=None)

    def to_pass_on(self, now: datetime) -> Self:
        """Nobody took it in time, the longest waiting first."""
        return self.waiting().filter(next_at__lte=now).order_by("next_at", "pk")


class Call(models.Model):
    """A customer told of an emergency in `contact`: colleagues are called in turn until one takes it."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="emergency_calls")
    emergency = models.ForeignKey(Emergency, on_delete=models.PROTECT, related_name="calls")
    contact = models.OneToOneField(Contact, on_delete=models.PROTECT, related_name="emergency_call")
    at = models.DateTimeField(default=clock.now)
    next_at = models.DateTimeField()
    taken_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")
    taken_at = models.DateTimeField(null=True)

    objects = EmergencyCallQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["next_at"], name="call_waiting", condition=Q(taken_at=None)),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(taken_at=None, taken_by=None)
                | Q(taken_at__isnull=False, taken_by__isnull=False),
                name="call_taken_by_somebody",
            ),
            models.UniqueConstraint(
                fields=["case", "emergency"], name="called_once", condition=Q(taken_at=None)
            ),
        ]

    def __str__(self) -> str:
        return f"emergency {self.emergency_id} in {self.case_id}"


class PageQuerySet(models.QuerySet["Page"]):
    def due(self, now: datetime) -> Self:
        return self.filter(sent_at=None, send_at__lte=now).order_by("send_at", "pk")


class Page(models.Model):
    """The message that calls one colleague: an outbox of its own, since customers never see it.

    Whoever sends it moves `send_at` on first, so that a sender that dies leaves it to another: it may
    arrive twice and is never lost.
    """

    call = models.ForeignKey(Call, on_delete=models.PROTECT, related_name="pages")
    colleague = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    address = models.EmailField()
    sender = models.EmailField()
    subject = models.CharField(max_length=300)
    text = models.TextField()
    at = models.DateTimeField(default=clock.now)
    send_at = models.DateTimeField(default=clock.now)
    sent_at = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    error = models.CharField(max_length=500, blank=True)

    objects = PageQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["send_at"], name="page_due", condition=Q(sent_at=None))]

    def __str__(self) -> str:
        return f"page {self.colleague_id} for {self.call_id}"
