from __future__ import annotations

from django.db import models
from django.db.models import Q

from gehoor.cases.enums import Channel
from gehoor.core.trail import tracked
from gehoor.core.vault import SecretField
from gehoor.staff.models import Team

OF_PROGRAMS = (Channel.CHAT, Channel.SOCIAL, Channel.SMS)


@tracked(fields=["name", "channel", "team", "active"])
class Source(models.Model):
    """A program that hands us customers' messages: a chat window, a social platform, a text gateway.

    It signs with `secret`. What it sends without a good signature is kept apart, and `unsigned_at` and
    `unsigned_reason` show it on the channel page until a signed message comes again. What we say to
    its customers goes to `send_url`, signed with the same secret; without one we only listen.
    """

    name = models.SlugField(max_length=40, unique=True)
    channel = models.CharField(
        max_length=10,
        choices=[(each.value, each.label) for each in OF_PROGRAMS],
    )
    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="message_sources")
    secret = SecretField()
    send_url = models.URLField(blank=True)
    active = models.BooleanField(default=True)
    received_ok_at = models.DateTimeField(null=True)
    unsigned_at = models.DateTimeField(null=True)
    unsigned_reason = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(channel__in=OF_PROGRAMS),
                name="source_of_messages",
            ),
        ]

    def __str__(self) -> str:
        return self.name
