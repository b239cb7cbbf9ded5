"""The spine: one append-only row for each thing that happened.

It feeds the case screen, the status page, the live stream and the audit; each reader words its own
sentence from `kind` and `facts`. The database refuses to change or remove an entry.
"""

from __future__ import annotations

from typing import Self

from django.conf import settings
from django.db import models

from gehoor.core import clock
from gehoor.parties.models import Party

from .enums import Happened


class EntryQuerySet(models.QuerySet["Entry"]):
    def for_customers(self) -> Self:
        """What the customer sees too: law 7, the same facts, internal notes aside."""
        return self.filter(public=True)

    def in_order(self) -> Self:
        return self.order_by("at", "pk")


class Entry(models.Model):
    """Something that happened in a case. `case_id` points upward in the layers, so the database holds the
    key (see casework.migrations) and not this model."""

    case_id = models.BigIntegerField()
    at = models.DateTimeField(default=clock.now)
    kind = models.CharField(max_length=20, choices=Happened)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, db_index=False
    )
    party = models.ForeignKey(Party, on_delete=models.PROTECT, null=True, db_index=False)
    public = models.BooleanField(default=True)
    facts = models.JSONField(default=dict)

    objects = EntryQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["case_id", "at", "id"], name="entry_by_case")]

    def __str__(self) -> str:
        return f"{self.kind} in case {self.case_id}"
