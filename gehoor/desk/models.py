"""What the surface itself has to remember: answers sent once, guesses at a password, who is where."""

from __future__ import annotations

from datetime import timedelta

from django.db import models

from gehoor.cases.models import Contact
from gehoor.core import clock
from gehoor.staff.models import Colleague

STILL_HERE = timedelta(seconds=60)
"""So long after the last word of a browser its colleague counts as busy with a case."""


class Submission(models.Model):
    """One composed answer, by the key that its form carries: a second click or tab finds it here."""

    key = models.UUIDField(primary_key=True)
    contact = models.OneToOneField(Contact, on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)

    def __str__(self) -> str:
        return f"{self.key} became contact {self.contact_id}"


class FailedSignIn(models.Model):
    """A wrong password for an address from a machine; forgotten after a day."""

    mail = models.CharField(max_length=320)
    machine = models.CharField(max_length=45)
    at = models.DateTimeField(default=clock.now)

    class Meta:
        indexes = [
            models.Index(fields=["mail", "at"], name="failed_by_mail"),
            models.Index(fields=["machine", "at"], name="failed_by_machine"),
            models.Index(fields=["at"], name="failed_by_time"),
        ]

    def __str__(self) -> str:
        return f"{self.mail} from {self.machine}"


class PresenceQuerySet(models.QuerySet["Presence"]):
    def here(self) -> PresenceQuerySet:
        """Who said so within the last while: a browser that closed says nothing any more."""
        return self.filter(seen_at__gte=clock.now() - STILL_HERE)


class Presence(models.Model):
    """A colleague has a case (its reference) open. `frozen_by` took over: their answer stays here."""

    colleague = models.ForeignKey(Colleague, on_delete=models.CASCADE, related_name="+")
    case = models.CharField(max_length=20)
    seen_at = models.DateTimeField()
    writing = models.BooleanField(default=False)
    frozen_at = models.DateTimeField(null=True)
    frozen_by = models.ForeignKey(Colleague, on_delete=models.CASCADE, null=True, related_name="+")

    objects = PresenceQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["case", "colleague"], name="present_once"),
        ]

    def __str__(self) -> str:
        return f"{self.colleague_id} at {self.case}"

    @property
    def is_here(self) -> bool:
        return self.seen_at >= clock.now() - STILL_HERE
