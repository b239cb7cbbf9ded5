"""What belongs to a promise beside how it ended: why it was broken, and word on the way."""

from __future__ import annotations

from django.db import models

from gehoor.cases.models import Contact
from gehoor.core import clock
from gehoor.staff.models import Colleague, Partner

from ..enums import CauseCode
from .ledger import Breach, Promise


class Cause(models.Model):
    """Why a promise was broken, in a code to count by and in words (requirement W11).

    `partner` is whose doing it was, where that was a partner's; no customer reads it.
    """

    breach = models.OneToOneField(Breach, on_delete=models.PROTECT, related_name="cause")
    code = models.CharField(max_length=20, choices=CauseCode)
    words = models.CharField(max_length=300, blank=True)
    partner = models.ForeignKey(
        Partner, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)

    def __str__(self) -> str:
        return self.code


class Interim(models.Model):
    """The customer heard from us before the date, while it was not done yet (requirement T31)."""

    promise = models.ForeignKey(Promise, on_delete=models.PROTECT, related_name="interims")
    contact = models.OneToOneField(Contact, on_delete=models.PROTECT, related_name="interim")
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)

    def __str__(self) -> str:
        return f"interim {self.promise_id}"
