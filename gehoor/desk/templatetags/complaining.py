"""What a case page shows of complaints: those that stand, and what a customer said that may be one."""

from __future__ import annotations

from typing import Any

from django import template

from gehoor.cases.enums import Direction, QuestionState
from gehoor.cases.models import Case
from gehoor.casework.displeasure import DISPLEASED
from gehoor.complaints import recognising
from gehoor.complaints.actions.ending import unjudged
from gehoor.complaints.actions.weighing import offer_for_serious
from gehoor.complaints.enums import Ground, Outcome

from ..writing.composing import Composed

register = template.Library()


@register.inclusion_tag("desk/complaints/on-case.html", takes_context=True)
def complaints_on(context: dict[str, Any], case: Case) -> dict[str, Any]:
    found = unjudged().filter(case=case).order_by("at", "pk").first()
    rows = case.complaints.select_related(
        "handler", "promise", "question", "withdrawn_in", "serious_by"
    )
    complaints = list(rows.order_by("pk"))
    unweighed = (each for each in complaints if not (each.serious_at or each.withdrawn_in_id))
    heard = case.contacts.filter(direction=Direction.IN).order_by("-at", "-pk")
    return {
        "case": case,
        "contact": found,
        "words": found.facts[DISPLEASED] if found else "",
        "complaints": complaints,
        "first_to_weigh": next(unweighed, None),
        "proposal": offer_for_serious(case, context["user"]) if complaints else None,
        "heard": heard[:10],
        "outcomes": Outcome.choices,
        "grounds": Ground.choices,
        "csrf_token": context.get("csrf_token"),
    }


@register.inclusion_tag("desk/complaints/recognition.html")
def recognition(case: Case, composed: Composed) -> dict[str, Any]:
    """What an answer to a complaint begins with, filled in from what we know until somebody types."""
    owed = any(
        each.state == QuestionState.OPEN and hasattr(each, "complaint")
        for each in case.questions.all()
    )
    typed = composed.recognition
    return {
        "case": case,
        "owed": owed,
        "words": recognising.recognition(case) if owed and typed is None else typed,
        "reason": composed.unrecognised,
    }
