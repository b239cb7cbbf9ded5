from __future__ import annotations

import json
from typing import Any

from django.db import models
from django.db.models import Q

from gehoor.core.vault import SecretField

Answers = dict[str, dict[str, Any]]
"""What was filled in, by step and field, as it was typed."""


class Draft(models.Model):
    """What has been filled in of the first run so far, so that it can go on after a break.

    Encrypted at rest, because two passwords are among it; gone as soon as the organisation is there.
    """

    answers = SecretField(default="")
    is_the_one = models.BooleanField(default=True, editable=False, unique=True)

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(is_the_one=True), name="one_draft")]

    def __str__(self) -> str:
        return "draft of the first run"


def remembered() -> Answers:
    draft = Draft.objects.first()
    return json.loads(draft.answers) if draft and draft.answers else {}


def remember(answers: Answers) -> None:
    Draft.objects.update_or_create(is_the_one=True, defaults={"answers": json.dumps(answers)})


def forget() -> None:
    Draft.objects.all().delete()
