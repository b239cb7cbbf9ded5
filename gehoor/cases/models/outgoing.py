from __future__ import annotations

from datetime import datetime
from typing import Self

from django.db import models
from django.db.models import Q

from gehoor.core import clock

from ..enums import SendState
from .contact import Contact


class OutgoingQuerySet(models.QuerySet["Outgoing"]):
    def due(self, now: datetime) -> Self:
        """What is to be sent now, oldest first: also what is uncertain, once more."""
        waiting = [SendState.QUEUED, SendState.UNCERTAIN]
        return self.filter(state__in=waiting, send_at__lte=now).order_by("send_at", "pk")


class Leaving(models.Model):
    """How far something is on its way out, as channels.delivery keeps it.

    It cannot be exactly once: we claim, send and confirm; a repeat carries the same Message-ID, so that
    a rare second copy is recognisable. `uncertain_at` is when a claim went unconfirmed: whoever had it
    died, maybe after sending it.
    """

    state = models.CharField(max_length=10, choices=SendState, default=SendState.QUEUED)
    send_at = models.DateTimeField(default=clock.now)
    claimed_at = models.DateTimeField(null=True)
    uncertain_at = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    error = models.CharField(max_length=500, blank=True)

    class Meta:
        abstract = True

    @property
    def begun_at(self) -> datetime:
        """Since when it wants to go."""
        raise NotImplementedError


class Outgoing(Leaving):
    """A message on its way out: the outbox. Written in the verb's transaction, sent by channels.delivery.

    `sender` names the mailbox (its address) to send from.
    """

    contact = models.OneToOneField(Contact, on_delete=models.PROTECT, related_name="outgoing")
    sender = models.CharField(max_length=320)
    recipient = models.CharField(max_length=320)
    recipient_name = models.CharField(max_length=200, blank=True)
    reply_to = models.CharField(max_length=320, blank=True)
    in_reply_to = models.CharField(max_length=500, blank=True)
    references = models.TextField(blank=True)

    objects = OutgoingQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["send_at", "id"],
                name="outgoing_waiting",
                condition=Q(state__in=["queued", "uncertain"]),
            ),
            models.Index(
                fields=["claimed_at"], name="outgoing_claimed", condition=Q(state="claimed")
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=~Q(state=SendState.SENT) | Q(sent_at__isnull=False), name="sent_says_when"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.state} to {self.recipient}"

    @property
    def begun_at(self) -> datetime:
        return self.contact.at
