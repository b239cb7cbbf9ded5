"""What came from an old system: whom and what its keys stand for here, and which lines were taken over.

A line is taken over once, however often its file is brought in.
"""

from __future__ import annotations

from django.db import models

from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.parties.models import Party


class OldCustomer(models.Model):
    """The customer who bears `key` in an old system."""

    system = models.CharField(max_length=40)
    key = models.CharField(max_length=100)
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="old_keys")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["system", "key"], name="old_customer_once")]

    def __str__(self) -> str:
        return f"{self.system} {self.key}"


class OldMatter(models.Model):
    """The case that holds the matter that bears `key` in an old system."""

    system = models.CharField(max_length=40)
    key = models.CharField(max_length=200)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="old_keys")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["system", "key"], name="old_matter_once")]

    def __str__(self) -> str:
        return f"{self.system} {self.key}"


class OldLine(models.Model):
    """A line that was taken over: the digest of what it said, and the contact that it became, if any."""

    system = models.CharField(max_length=40)
    digest = models.CharField(max_length=64)
    contact = models.OneToOneField(
        Contact, on_delete=models.PROTECT, null=True, related_name="old_line"
    )
    at = models.DateTimeField(default=clock.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["system", "digest"], name="old_line_once")]

    def __str__(self) -> str:
        return f"{self.system} {self.digest[:8]}"
