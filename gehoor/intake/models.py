"""The inbox: every received item as it came, committed before we say that we have it (law 1)."""

from __future__ import annotations

from datetime import datetime
from typing import Self

from django.db import models
from django.db.models import Q
from django.db.models.expressions import RawSQL

from gehoor.cases.enums import Channel
from gehoor.cases.models import Contact
from gehoor.core import clock

from .enums import Outcome, RawState

LONGEST_REASON = 500
_WINDOW = 50  # of the oldest, in which those of other senders are looked for
_IS_FIRST_OF_ITS_SENDER = f"""
intake_rawitem.id = any(array(
    select min(id) from (
        select id, sender from intake_rawitem
        where state = '{RawState.PENDING}' and try_at <= %s order by try_at, id limit {_WINDOW}
    ) oldest
    group by coalesce(nullif(sender, ''), id::text)
))
"""


class RawItemQuerySet(models.QuerySet["RawItem"]):
    def pending(self, now: datetime) -> Self:
        """What is to be processed now, oldest first."""
        return self.filter(state=RawState.PENDING, try_at__lte=now).order_by("try_at", "pk")

    def next(self, now: datetime) -> Self:
        """What may be processed now beside what others process: for each sender only the first.

        Among the oldest only, so that a long queue costs no more than a short one. What another worker
        has in hand is still pending, and keeps its sender's later items back.
        """
        is_first = RawSQL(_IS_FIRST_OF_ITS_SENDER, [now], models.BooleanField())  # noqa: S611
        return self.filter(is_first, state=RawState.PENDING).order_by("try_at", "pk")

    def quarantined(self) -> Self:
        return self.filter(state=RawState.QUARANTINED).order_by("-received_at")


class RawItem(models.Model):
    """One received item: the raw bytes and what the channel knew beside them.

    `source` is where it came in (a mailbox address, "webform", ...). The same bytes in the same source
    are one item, whatever their Message-ID says: `digest` is their SHA-256, or that of the idempotency
    key that a provider gives. `facts` are channel facts such as the envelope or the peer's address.
    `sender` is who wrote it, where its channel can tell before it is read: what one sender wrote is
    processed in the order in which it came.
    """

    channel = models.CharField(max_length=10, choices=Channel)
    source = models.CharField(max_length=320)
    sender = models.CharField(max_length=320, blank=True)
    digest = models.BinaryField(max_length=32)
    body = models.BinaryField()
    facts = models.JSONField(default=dict)
    received_at = models.DateTimeField(default=clock.now)
    state = models.CharField(max_length=12, choices=RawState, default=RawState.PENDING)
    try_at = models.DateTimeField(default=clock.now)
    attempts = models.PositiveSmallIntegerField(default=0)
    reason = models.CharField(max_length=LONGEST_REASON, blank=True)
    outcome = models.CharField(max_length=12, choices=Outcome, blank=True)
    contact = models.OneToOneField(Contact, on_delete=models.PROTECT, null=True, related_name="raw")
    processed_at = models.DateTimeField(null=True)

    objects = RawItemQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["try_at", "id"], name="raw_pending", condition=Q(state="pending")),
            models.Index(fields=["received_at"], name="raw_by_day"),
            models.Index(
                fields=["received_at"], name="raw_quarantined", condition=Q(state="quarantined")
            ),
        ]
        constraints = [
            models.UniqueConstraint(fields=["source", "digest"], name="received_once"),
            models.CheckConstraint(
                condition=(~Q(state=RawState.DONE) & Q(outcome=""))
                | (Q(state=RawState.DONE, processed_at__isnull=False) & ~Q(outcome="")),
                name="done_has_outcome",
            ),
            models.CheckConstraint(
                condition=~Q(state=RawState.QUARANTINED) | ~Q(reason=""),
                name="quarantine_has_reason",
            ),
            models.CheckConstraint(
                condition=~Q(outcome__in=[Outcome.NEW_CASE, Outcome.JOINED, Outcome.REOPENED])
                | Q(contact__isnull=False),
                name="on_a_timeline_means_contact",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.channel} {self.pk} {self.state}"
