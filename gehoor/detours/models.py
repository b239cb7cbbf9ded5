"""Where a customer got stuck on a page of ours, and that another way was offered (requirement K48)."""

from __future__ import annotations

from django.db import models

from gehoor.cases.models import Case
from gehoor.core import clock

from .enums import Passage


class Failure(models.Model):
    """One passage that failed a customer; `process` is the procedure that the case was in, if any.

    `told_at` is when the owner was called about it, on the last of so many.
    """

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="failures")
    process = models.CharField(max_length=100, blank=True)
    passage = models.CharField(max_length=10, choices=Passage)
    at = models.DateTimeField(default=clock.now)
    told_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["process", "passage", "-at"], name="failure_by_passage")]

    def __str__(self) -> str:
        return f"{self.passage} in case {self.case_id}"
