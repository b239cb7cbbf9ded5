"""A message that goes on by another way, and a message on paper (requirements M49, K22)."""

from __future__ import annotations

from typing import Self

from django.db import models
from django.db.models import Q

from gehoor.cases.models import Contact
from gehoor.core import clock
from gehoor.staff.models import Colleague

from .enums import Why


class RelayQuerySet(models.QuerySet["Relay"]):
    def waiting(self) -> Self:
        """Still to go on, the oldest first."""
        return self.filter(ended_at=None).order_by("at", "pk")


class Relay(models.Model):
    """`contact` must reach the customer by another way than it went: once, so that nothing comes double.

    `goes_in` is the text message or the letter in which it went on; empty at its end when there was no way
    and somebody was called instead.
    """

    contact = models.OneToOneField(Contact, on_delete=models.PROTECT, related_name="relay")
    why = models.CharField(max_length=10, choices=Why)
    at = models.DateTimeField(default=clock.now)
    ended_at = models.DateTimeField(null=True)
    goes_in = models.ForeignKey(
        Contact, on_delete=models.PROTECT, null=True, related_name="relays_here"
    )

    objects = RelayQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["at", "id"], name="relay_waiting", condition=Q(ended_at=None)),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(goes_in=None) | Q(ended_at__isnull=False), name="relay_went_and_ended"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.contact_id}: {self.why}"


class SheetQuerySet(models.QuerySet["Sheet"]):
    def to_post(self) -> Self:
        """Still to be printed and posted, the oldest first."""
        return self.filter(posted_at=None).order_by("due_at", "pk")


class Sheet(models.Model):
    """A message on paper: somebody prints it and puts it in the post before `due_at`.

    `addressed` holds the lines of its address.
    """

    contact = models.OneToOneField(Contact, on_delete=models.PROTECT, related_name="sheet")
    addressed = models.CharField(max_length=500)
    due_at = models.DateTimeField()
    called_at = models.DateTimeField(null=True)
    posted_at = models.DateTimeField(null=True)
    posted_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, null=True, related_name="+")

    objects = SheetQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["due_at", "id"], name="sheet_to_post", condition=Q(posted_at=None)
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(posted_at=None, posted_by=None)
                | Q(posted_at__isnull=False, posted_by__isnull=False),
                name="sheet_posted_by_somebody",
            ),
        ]

    def __str__(self) -> str:
        return f"letter {self.contact_id}"
