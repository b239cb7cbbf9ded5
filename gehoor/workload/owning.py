"""Whose case it is, and since when: what a customer may know at all times (requirement T25)."""

from __future__ import annotations

from datetime import datetime

from gehoor.cases.models import Case
from gehoor.timeline.enums import Happened
from gehoor.timeline.models import Entry


def owned_since(case: Case) -> datetime:
    """Since when the owner has this case."""
    changes = Entry.objects.filter(case_id=case.pk, kind=Happened.OWNER_CHANGED).order_by("-at")
    for at, facts in changes.values_list("at", "facts"):
        if not facts.get("what"):  # that was about promises in it, not about the case
            return at
    return case.opened_at
