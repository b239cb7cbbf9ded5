"""What a page shows of a branch: its own home, and the case that it wants to take over."""

from __future__ import annotations

from typing import Any

from django import template
from django.template import RequestContext

from gehoor.branches.permissions import is_here
from gehoor.cases.models import Case
from gehoor.staff.models import Colleague

from ..branch.here import here_of

register = template.Library()


@register.inclusion_tag("desk/branch/here.html")
def branch_home(reader: Colleague) -> dict[str, Any]:
    return {"here": here_of(reader)}


@register.inclusion_tag("desk/branch/claimed.html", takes_context=True)
def claim_on(context: RequestContext, case: Case) -> dict[str, Any]:
    """For whose case it is: the branch that wants it."""
    asked = case.claims.waiting().select_related("branch", "by").order_by("at").first()
    return {"asked": asked, "case": case, "csrf_token": context.get("csrf_token")}


@register.inclusion_tag("desk/branch/own-claim.html", takes_context=True)
def own_claim(context: RequestContext, case: Case, reader: Colleague) -> dict[str, Any]:
    """For a branch: the way to take this case over, or that it was asked."""
    waiting = case.claims.waiting().filter(branch=reader.branch_id).select_related("owner")
    return {
        "asked": waiting.first() if reader.branch_id else None,
        "may_claim": reader.branch_id and case.is_open and not is_here(case, reader),
        "case": case,
        "csrf_token": context.get("csrf_token"),
    }
