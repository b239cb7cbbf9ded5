"""What a case page shows of complaints: those that stand, and what a customer said that may be one."""

from __future__ import annotations

from typing import Any

from django import template

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case
from gehoor.casework.displeasure import DISPLEASED
from gehoor.complaints.actions.ending import unjudged
from gehoor.complaints.enums import Ground, Outcome

register = template.Library()


@register.inclusion_tag("desk/complaints/on-case.html", takes_context=True)
def complaints_on(context: dict[str, Any], case: Case) -> dict[str, Any]:
    found = unjudged().filter(case=case).order_by("at", "pk").first()
    rows = case.complaints.select_related("handler", "promise", "question", "withdrawn_in")
    heard = case.contacts.filter(direction=Direction.IN).order_by("-at", "-pk")
    return {
        "case": case,
        "contact": found,
        "words": found.facts[DISPLEASED] if found else "",
        "complaints": list(rows.order_by("pk")),
        "heard": heard[:10],
        "outcomes": Outcome.choices,
        "grounds": Ground.choices,
        "csrf_token": context.get("csrf_token"),
    }
