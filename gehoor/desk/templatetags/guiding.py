"""What was tried and the guide of a case, as the parts of its page."""

from __future__ import annotations

from typing import Any

from django import template

from gehoor.cases.models import Case
from gehoor.guides.actions import guide_for, second_line, walk
from gehoor.guides.models import Step
from gehoor.guides.rules import repeated

from .. import moments

register = template.Library()


@register.inclusion_tag("desk/guiding/tried.html", takes_context=True)
def tried_on(context: template.RequestContext, case: Case) -> dict[str, Any]:
    """The chips, and the dialogs to add one and to walk the guide."""
    there = context["there"]
    guide = guide_for(case) if case.is_open and "guides" in there else None
    tried = case.tried.select_related("noted_by", "contact").order_by("pk")
    return {
        "case": case,
        "tried": list(tried) if "tried" in there else [],
        "expert": "expert" in there,
        "second_line": second_line(case, guide) if "expert" in there else None,
        "guide": guide,
        "title": guide.title(moments.language()) if guide else "",
        "walk": walk(guide, case) if guide else None,
        "csrf_token": context.get("csrf_token"),
    }


@register.filter
def text_of(step: Step) -> str:
    return step.text(moments.language())


@register.filter
def why(step: Step) -> str:
    """Why this is asked, as the colleague can say it (requirement M47)."""
    return step.why(moments.language())


@register.filter
def asks_again(case: Case, reply: str) -> list[str]:
    """What a reply asks for that the customer already did."""
    return repeated(reply, case.tried.values_list("words", flat=True)) if reply.strip() else []
