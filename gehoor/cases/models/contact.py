from __future__ import annotations

from typing import Any

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models import F, Func, GeneratedField, Q, Value
from django.db.models.expressions import RawSQL

from gehoor.core import clock
from gehoor.parties.models import Address, Party
from gehoor.staff.models import Colleague

from ..enums import Channel, Direction
from .case import Case


class Unread(GeneratedField):
    """A generated field whose value an insert does not bring back: only the database reads it."""

    db_returning = False  # type: ignore[assignment]  # the stubs take it for a constant

    def deconstruct(self) -> Any:
        name, _, arguments, options = super().deconstruct()
        return name, "django.db.models.GeneratedField", arguments, options


class ContactManager(models.Manager["Contact"]):
    def get_queryset(self) -> models.QuerySet[Contact]:
        """Without the search vector: no page reads it, and it is longer than the text."""
        return super().get_queryset().defer("search")


class Contact(models.Model):
    """One interaction on one channel, in or out; never edited afterwards (the database refuses).

    `text` is all of it as a person reads it, `reply` the new part apart from what it quotes. `facts`
    holds what the channel proved or noticed: {"proof": "proven", "why": "...", "displeased": "..."}.
    """

    case = models.ForeignKey(
        Case, on_delete=models.PROTECT, related_name="contacts", db_index=False
    )
    party = models.ForeignKey(
        Party, on_delete=models.PROTECT, related_name="contacts", db_index=False
    )
    address = models.ForeignKey(
        Address, on_delete=models.PROTECT, null=True, related_name="contacts"
    )
    channel = models.CharField(max_length=10, choices=Channel)
    direction = models.CharField(max_length=3, choices=Direction)
    at = models.DateTimeField(default=clock.now)
    subject = models.CharField(max_length=500, blank=True)
    text = models.TextField(blank=True)
    reply = models.TextField(blank=True)
    html = models.TextField(blank=True)
    language = models.CharField(max_length=2, blank=True)
    automatic = models.BooleanField(default=False)
    author = models.ForeignKey(
        Colleague, on_delete=models.PROTECT, null=True, related_name="contacts"
    )
    message_id = models.CharField(max_length=500, blank=True)
    facts = models.JSONField(default=dict)
    search = Unread(
        expression=RawSQL(
            "gehoor_words(left(subject || ' ' || reply, 50000))",
            [],
            output_field=SearchVectorField(),
        ),
        output_field=SearchVectorField(),
        db_persist=True,
    )

    objects = ContactManager()

    class Meta:
        indexes = [
            models.Index(fields=["case", "at"], name="contact_by_case"),
            models.Index(fields=["party", "at"], name="contact_by_party"),
            models.Index(
                fields=["message_id"],
                name="contact_by_message_id",
                condition=~Q(message_id=""),
            ),
            GinIndex(fields=["search"], name="contact_search"),
            models.Index(
                fields=["at"],
                name="contact_displeased",
                condition=Q(facts__has_key="displeased"),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.channel} {self.direction} {self.subject}"


class Attachment(models.Model):
    """A file that came with a contact or went with it; the bytes lie in core.blobs under `sha256`."""

    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="attachments")
    name = models.CharField(max_length=255)
    type = models.CharField(max_length=150)
    size = models.PositiveBigIntegerField()
    sha256 = models.CharField(max_length=64)
    content_id = models.CharField(max_length=255, blank=True)
    inline = models.BooleanField(default=False)

    class Meta:
        indexes = [
            GinIndex(
                Func(
                    Func(F("name"), Value("_.-"), Value("   "), function="translate"),
                    function="gehoor_words",
                ),
                name="attachment_words",
                condition=Q(inline=False),
            ),
        ]

    def __str__(self) -> str:
        return self.name


class Note(models.Model):
    """An internal note. A table of its own: no page for customers reads it, so it cannot leak (law 7)."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="notes")
    author = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True)
    text = models.TextField()
    at = models.DateTimeField(default=clock.now)

    class Meta:
        indexes = [GinIndex(Func(F("text"), function="gehoor_words"), name="note_words")]

    def __str__(self) -> str:
        return self.text[:60]
