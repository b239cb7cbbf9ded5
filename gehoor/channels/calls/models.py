"""Telephone calls as an exchange tells of them, and what colleagues do during one."""

from __future__ import annotations

from typing import Self

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.core.vault import SecretField
from gehoor.parties.models import Address, Party
from gehoor.staff.models import Colleague, Skill, Team

from .enums import Identifier


class Exchange(models.Model):
    """A telephone exchange that tells us of its calls, signed with `secret`.

    What comes without a good signature is kept apart; `unsigned_at` and `unsigned_reason` show it until a
    signed event comes again.
    """

    name = models.SlugField(max_length=40, unique=True)
    team = models.ForeignKey(Team, on_delete=models.PROTECT, related_name="exchanges")
    secret = SecretField()
    active = models.BooleanField(default=True)
    received_ok_at = models.DateTimeField(null=True)
    unsigned_at = models.DateTimeField(null=True)
    unsigned_reason = models.CharField(max_length=200, blank=True)

    def __str__(self) -> str:
        return self.name


class Extension(models.Model):
    """The number within the exchange on which a colleague is called."""

    colleague = models.OneToOneField(Colleague, on_delete=models.PROTECT, related_name="extension")
    number = models.CharField(max_length=20, unique=True)

    def __str__(self) -> str:
        return f"{self.number} {self.colleague_id}"


RINGING = Q(answered_at=None, ended_at=None, filed_at=None, in_menu=False)


class CallQuerySet(models.QuerySet["Call"]):
    def ringing(self) -> Self:
        return self.filter(RINGING)

    def unfiled(self) -> Self:
        """Calls that are not on a timeline in full yet: they ring, go on, or are being noted."""
        return self.filter(filed_at=None)


class Call(models.Model):
    """One call, from its first ring until it is noted on a timeline (`filed_at`).

    `number` is the caller's, normalised, empty when withheld; `unproven` if nobody else vouches for it.
    `keyed` is what the caller keyed in or said in the menu: {"customer": "123456", "topic": "factuur"}.
    `party` and `address` are who it is, `case` is what it is about. `words` is what the colleague types
    during the call, kept as it is typed, so that a reload or a crash loses nothing. `contact` is what it
    became first, `parts` how many contacts so far.

    `in_menu`: the caller hears what we say, and it rings for nobody yet.

    Until `first_until` it rings for the colleagues in `first` alone: `familiar`, who spoke with this
    customer last, or who has the `skill` that the topic asks for. `rang_on_at` is when it rang for
    everybody after all.
    """

    exchange = models.ForeignKey(Exchange, on_delete=models.PROTECT, related_name="calls")
    key = models.CharField(max_length=200)
    inbound = models.BooleanField(default=True)
    number = models.CharField(max_length=40, blank=True)
    unproven = models.BooleanField(default=False)
    dialled = models.CharField(max_length=40, blank=True)
    keyed = models.JSONField(default=dict)
    extension = models.CharField(max_length=20, blank=True)
    rang_at = models.DateTimeField()
    in_menu = models.BooleanField(default=False)
    answered_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    colleague = models.ForeignKey(
        Colleague, on_delete=models.PROTECT, null=True, related_name="calls"
    )
    party = models.ForeignKey(Party, on_delete=models.PROTECT, null=True, related_name="calls")
    address = models.ForeignKey(Address, on_delete=models.PROTECT, null=True, related_name="+")
    case = models.ForeignKey(Case, on_delete=models.PROTECT, null=True, related_name="calls")
    words = models.TextField(blank=True)
    parts = models.PositiveSmallIntegerField(default=0)
    contact = models.OneToOneField(
        Contact, on_delete=models.PROTECT, null=True, related_name="call"
    )
    filed_at = models.DateTimeField(null=True)
    familiar = models.ForeignKey(
        Colleague, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    skill = models.ForeignKey(
        Skill, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    first = ArrayField(models.BigIntegerField(), default=list)
    first_until = models.DateTimeField(null=True)
    rang_on_at = models.DateTimeField(null=True)

    objects = CallQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["exchange", "key"], name="one_call_per_key"),
        ]
        indexes = [
            models.Index(fields=["rang_at"], name="call_unfiled", condition=Q(filed_at=None)),
            models.Index(fields=["party", "-rang_at"], name="call_by_party"),
            models.Index(fields=["rang_at"], name="call_lately"),
        ]

    def __str__(self) -> str:
        return f"{self.number or '?'} {self.rang_at:%Y-%m-%d %H:%M}"

    @property
    def is_ringing(self) -> bool:
        return self.answered_at is None and self.ended_at is None and not self.in_menu

    @property
    def is_live(self) -> bool:
        return self.ended_at is None

    @property
    def customer_number(self) -> str:
        """What the caller keyed in as customer number."""
        return str(self.keyed.get("customer", ""))

    @property
    def topic(self) -> str:
        """What the caller chose in the menu."""
        return str(self.keyed.get("topic", ""))


class Event(models.Model):
    """What an exchange told us, as it came: committed before we say that we have it (law 1)."""

    exchange = models.ForeignKey(Exchange, on_delete=models.PROTECT, related_name="events")
    digest = models.BinaryField(max_length=32)
    body = models.BinaryField()
    received_at = models.DateTimeField(default=clock.now)
    call = models.ForeignKey(Call, on_delete=models.PROTECT, null=True, related_name="events")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["exchange", "digest"], name="told_of_call_once"),
        ]
        indexes = [
            models.Index(fields=["received_at"], name="event_pending", condition=Q(call=None)),
        ]

    def __str__(self) -> str:
        return f"event {self.pk} of {self.exchange_id}"


class Check(models.Model):
    """An identity question that was asked in a call (requirement K19: at most one in each).

    `again`: the caller had keyed it in, or the channel proved it (law 6, requirement M66). `passed` is
    null while it only served to find the customer.
    """

    call = models.ForeignKey(Call, on_delete=models.PROTECT, related_name="checks")
    what = models.CharField(max_length=10, choices=Identifier)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)
    passed = models.BooleanField(null=True)
    again = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["call", "what"], name="asked_once_in_a_call"),
        ]

    def __str__(self) -> str:
        return f"{self.what} in {self.call_id}"


class Confidential(models.Model):
    """Cases of this team hold what only the customer may hear: a caller answers one question first.

    `why` is the sentence that a colleague says with it, in the language of the case.
    """

    team = models.OneToOneField(Team, on_delete=models.PROTECT, related_name="confidential")
    why_nl = models.CharField(max_length=300)
    why_en = models.CharField(max_length=300)

    def __str__(self) -> str:
        return f"team {self.team_id}"
