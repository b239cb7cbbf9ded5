"""The register of complaints: each is a question that was asked as one, with the answer it got.

The procedure with its statutory terms stands on this; here a complaint is marked, found and read back.
"""

from __future__ import annotations

from django.db import models

from gehoor.cases.models import Case, Question
from gehoor.core import clock
from gehoor.staff.models import Colleague


class Complaint(models.Model):
    """A question that is a complaint: said in `question.asked_in`, answered in `question.answered_in`."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="complaints")
    question = models.OneToOneField(Question, on_delete=models.PROTECT, related_name="complaint")
    by = models.ForeignKey(Colleague, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)

    class Meta:
        indexes = [models.Index(fields=["-at"], name="complaint_newest")]

    def __str__(self) -> str:
        return f"complaint {self.question_id}"
