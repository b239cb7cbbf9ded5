from __future__ import annotations

from django.db import models

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.staff.models import Colleague

from ..enums import Whose


class Fault(models.Model):
    """Who was at fault, as a colleague said it; the newest of a case holds, the earlier ones stay."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="faults")
    whose = models.CharField(max_length=10, choices=Whose)
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)

    def __str__(self) -> str:
        return f"{self.whose} in {self.case_id}"
