"""What the surface itself has to remember: answers that were sent once, and guesses at a password."""

from __future__ import annotations

from django.db import models

from gehoor.cases.models import Contact
from gehoor.core import clock
from gehoor.staff.models import Colleague


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
