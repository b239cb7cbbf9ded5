"""One announcement to many customers, by mail and by letter, and what each of them got of it (K24).

It opens no case: what a customer got hangs on the customer, so that it is in the history of somebody who
never asked anything.
"""

from __future__ import annotations

from datetime import datetime

from django.db import models
from django.db.models import Q

from gehoor.cases.enums import Channel, SendState
from gehoor.cases.models import Case, Leaving
from gehoor.core import clock, tokens
from gehoor.core.trail import tracked
from gehoor.parties.models import Address, Party
from gehoor.staff.models import Colleague, Team

from .enums import Manner

SIGNED = "mailing"


@tracked(
    fields=["subject_nl", "text_nl", "subject_en", "text_en", "manner", "is_news", "stopped_by"],
    made=False,
)
class Mailing(models.Model):
    """What is announced, once per language, from whom, and when it began.

    `about_at` is the moment that {datum} stands for. `team` answers who replies. `is_news`: customers may
    decline it; what everybody has to know they may not. Before `started_at` it can still be changed.
    """

    name = models.CharField(max_length=100)
    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="mailings")
    manner = models.CharField(max_length=10, choices=Manner, default=Manner.MAIL_ELSE_LETTER)
    is_news = models.BooleanField(default=False)
    about_at = models.DateTimeField()
    subject_nl = models.CharField(max_length=150)
    text_nl = models.TextField()
    subject_en = models.CharField(max_length=150)
    text_en = models.TextField()
    unknown = models.JSONField(default=list)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="mailings")
    at = models.DateTimeField(default=clock.now)
    started_at = models.DateTimeField(null=True)
    stopped_at = models.DateTimeField(null=True)
    stopped_by = models.ForeignKey(
        Colleague, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )

    class Meta:
        indexes = [
            models.Index(
                fields=["started_at"],
                name="mailing_running",
                condition=Q(started_at__isnull=False, stopped_at=None),
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(stopped_at=None, stopped_by=None)
                | Q(stopped_at__isnull=False, stopped_by__isnull=False),
                name="mailing_stopped_by_somebody",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def subject(self, language: str) -> str:
        return self.subject_en if language == "en" else self.subject_nl

    def text(self, language: str) -> str:
        return self.text_en if language == "en" else self.text_nl


class ItemQuerySet(models.QuerySet["Item"]):
    def due(self, now: datetime) -> ItemQuerySet:
        """Mails that are to be sent now, oldest first: also what is uncertain, once more."""
        waiting = [SendState.QUEUED, SendState.UNCERTAIN]
        found = self.filter(channel=Channel.MAIL, state__in=waiting, send_at__lte=now)
        return found.order_by("send_at", "pk")

    def to_write(self) -> ItemQuerySet:
        """Who has not had their turn."""
        return self.filter(at=None, left_out="")

    def waiting(self) -> ItemQuerySet:
        """Written and not yet on its way."""
        return self.filter(state=SendState.QUEUED, send_at__isnull=False)

    def letters(self) -> ItemQuerySet:
        """Written and not yet in the post."""
        return self.waiting().filter(channel=Channel.LETTER)


@tracked(fields=["party", "subject", "text", "state", "case"], made=False)
class Item(Leaving):
    """What one customer gets of a mailing on one channel: the words as they went, and how far they came.

    Written (`at`, `subject`, `text`) when its turn comes; `left_out` says why somebody gets nothing.
    `send_at` is empty before that, and again once the mailing was stopped. `addressed` holds the lines of
    a letter's address. `case` is what a reply became.
    """

    mailing = models.ForeignKey(Mailing, on_delete=models.PROTECT, related_name="items")
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="mailed")
    address = models.ForeignKey(Address, on_delete=models.PROTECT, null=True, related_name="+")
    addressed = models.CharField(max_length=500, blank=True)
    channel = models.CharField(max_length=10, choices=Channel)
    left_out = models.CharField(max_length=200, blank=True)
    at = models.DateTimeField(null=True)
    language = models.CharField(max_length=2, blank=True)
    subject = models.CharField(max_length=200, blank=True)
    text = models.TextField(blank=True)
    send_at = models.DateTimeField(null=True)  # type: ignore[assignment]  # empty until its turn
    case = models.ForeignKey(Case, on_delete=models.PROTECT, null=True, related_name="mailed")

    objects = ItemQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["party", "at"], name="mailed_to_party"),
            models.Index(
                fields=["mailing"], name="mailing_to_write", condition=Q(at=None, left_out="")
            ),
            models.Index(
                fields=["send_at", "id"],
                name="mailing_waiting",
                condition=Q(channel="mail", state__in=["queued", "uncertain"]),
            ),
            models.Index(
                fields=["claimed_at"], name="mailing_claimed", condition=Q(state="claimed")
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(at=None) | (~Q(subject="") & ~Q(text="")), name="mailed_has_words"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.channel} of {self.mailing_id} to {self.party_id}"

    @property
    def begun_at(self) -> datetime:
        return self.at or clock.now()

    @property
    def token(self) -> str:
        """`m12-…`: signed, in the reply address and the Message-ID, so that a reply proves its mailing."""
        return f"m{self.pk}-{tokens.make(SIGNED, str(self.pk))}"
