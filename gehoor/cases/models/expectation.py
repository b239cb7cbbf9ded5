from __future__ import annotations

from django.db import models

from gehoor.core import clock
from gehoor.staff.models import Colleague

from .case import Case
from .contact import Contact


class Expectation(models.Model):
    """What the customer expects, and by when, as a colleague heard it; the newest of a case counts.

    `spoken_in` is the contact in which we said that it will be later than that; empty when there is no
    gap, or nobody spoke of it.
    """

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="expectations")
    what = models.CharField(max_length=300, blank=True)
    by_at = models.DateTimeField()
    noted_by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)
    spoken_in = models.ForeignKey(
        Contact, on_delete=models.PROTECT, null=True, related_name="spoken_gaps"
    )

    class Meta:
        indexes = [models.Index(fields=["case", "-at"], name="expectation_by_case")]

    def __str__(self) -> str:
        return f"{self.what} by {self.by_at:%Y-%m-%d %H:%M}"
