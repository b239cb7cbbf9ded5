"""Our own chat: the window of a brand, the talks in it, and the secrets that open one again."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from typing import Self

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from gehoor.cases.enums import Channel
from gehoor.cases.models import Case
from gehoor.core import clock, tokens
from gehoor.core.calendars import ServiceHours
from gehoor.core.prepared import first
from gehoor.core.trail import tracked
from gehoor.staff.enums import Language
from gehoor.staff.models import Brand, Team

SOURCE = "window"
LASTS = timedelta(days=30)
STILL_HERE = timedelta(seconds=75)
"""So long after the last sign of a browser its customer counts as looking on."""


@tracked()
class Window(models.Model):
    """The chat of a brand: who answers, how many talks one colleague has at once, and on whose sites it is.

    `sites` are the origins (https://www.kwartelhof.example) on which the chat may be shown in a frame. Its
    hours are those of the brand for this channel.
    """

    brand = models.OneToOneField(Brand, on_delete=models.PROTECT, related_name="chat")
    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="chats")
    at_once = models.PositiveSmallIntegerField(_("gesprekken tegelijk"), default=3)
    sites = ArrayField(models.CharField(max_length=200), default=list, blank=True)
    active = models.BooleanField(default=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(at_once__gt=0), name="some_talks_at_once"),
        ]

    def __str__(self) -> str:
        return f"chat of {self.brand_id}"

    def hours(self) -> ServiceHours:
        return self.brand.calendar.hours(Channel.CHAT)


def _handle() -> str:
    return secrets.token_hex(16)


class TalkQuerySet(models.QuerySet["Talk"]):
    def running(self) -> Self:
        """In which something was said, and whose customer looks on."""
        here = clock.now() - STILL_HERE
        return self.filter(case__isnull=False, here_at__gte=here)


class Talk(models.Model):
    """One conversation in a window. Its words are contacts of `address` in its case: nothing stands here.

    `asked_for_person_at` is when the customer pressed the button or said so, `here_at` when the browser
    last gave a sign, `seen` the key of the last contact that it showed, `forwarded` the last that went by
    mail because nobody was there to see it, `mailed` the last in the transcript that they asked for.
    """

    window = models.ForeignKey(Window, on_delete=models.PROTECT, related_name="talks")
    language = models.CharField(max_length=2, choices=Language, default=Language.DUTCH)
    handle = models.CharField(max_length=32, unique=True, default=_handle)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, null=True, related_name="talks")
    begun_at = models.DateTimeField(default=clock.now)
    here_at = models.DateTimeField(default=clock.now)
    asked_for_person_at = models.DateTimeField(null=True)
    seen = models.BigIntegerField(default=0)
    forwarded = models.BigIntegerField(default=0)
    mailed = models.BigIntegerField(default=0)

    objects = TalkQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["here_at"], name="talk_lately", condition=Q(case__isnull=False)),
        ]

    def __str__(self) -> str:
        return f"talk {self.pk} in {self.case_id}"

    @property
    def source(self) -> str:
        """Where its raw items came in."""
        return f"{SOURCE}/{self.pk}"

    @property
    def address(self) -> str:
        """The address by which its customer is recognised."""
        return f"{SOURCE}:{self.handle}"

    @property
    def is_watched(self) -> bool:
        return self.here_at >= clock.now() - STILL_HERE


def link_of(token: str) -> TalkLink | None:
    """The link that `token` opens, while it lasts; what we never made costs no query."""
    return _link(tokens.digest(token), clock.now()) if is_ours(token) else None


@first
def _link(digest: str, now: datetime) -> models.QuerySet[TalkLink]:
    links = TalkLink.objects.select_related("talk__window__brand__calendar", "talk__window__team")
    return links.filter(digest=digest, expires_at__gt=now)


class TalkLink(models.Model):
    """A secret that opens a talk: the one of the browser that began it, or the one in a mail."""

    talk = models.ForeignKey(Talk, on_delete=models.PROTECT, related_name="links")
    digest = models.CharField(max_length=64, unique=True)
    expires_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"link of talk {self.talk_id}"


_PURPOSE = "chat"
_NONCE = 32


def new_token() -> str:
    """A secret of 128 random bits, with the proof that it is one of ours."""
    return _proven(secrets.token_hex(_NONCE // 2))


def mailed_token(talk: Talk) -> str:
    """The secret in the link that we mail, made again each time."""
    return _proven(tokens.make("chat link", talk.handle))


def _proven(nonce: str) -> str:
    return nonce + tokens.make(_PURPOSE, nonce)


def is_ours(token: str) -> bool:
    """Whether we made `token`, for whatever talk: guesses end here."""
    return tokens.matches(_PURPOSE, token[:_NONCE], token[_NONCE:])
