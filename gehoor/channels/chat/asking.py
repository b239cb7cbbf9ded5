"""A customer who wants a person: in one step, wherever the talk is (requirement M11)."""

from __future__ import annotations

import re

from django.db import transaction

from gehoor.casework.calling import call_to
from gehoor.casework.enums import AlertKind
from gehoor.core import clock

from .models import Talk
from .staffing import at_desk

MOST_CALLED = 5
_WORDS = re.compile(
    r"\b(?:medewerk(?:st)?ers?|mens|echt persoon|human|agent|real person|employee"
    r"|(?:speak|talk) to (?:someone|somebody))\b",
    re.IGNORECASE,
)
LONGEST = 120
"""Characters of a message that asks for a person and hardly anything else."""


def asks_for_person(text: str) -> bool:
    """Whether somebody types `medewerker`, `human` or the like: at any point, without a menu."""
    return len(text) <= LONGEST and bool(_WORDS.search(text))


@transaction.atomic
def ask_for_person(talk: Talk) -> None:
    """Call whoever can come, once: the owner and who has a desk open; they read what was typed."""
    talk = Talk.objects.select_for_update(of=["self"]).select_related("case").get(pk=talk.pk)
    if talk.case is None or talk.asked_for_person_at:
        return
    talk.asked_for_person_at = clock.now()
    talk.save(update_fields=["asked_for_person_at"])
    case = talk.case.surviving
    here = [each.pk for each in at_desk(talk.window)][:MOST_CALLED]
    call_to(case, AlertKind.PERSON_ASKED, {case.owner_id, *here})
