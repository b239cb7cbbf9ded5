"""What a case page shows of emergencies and partners, asked for where it is shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import template
from django.template import RequestContext

from gehoor.cases.models import Case
from gehoor.promises.models import Promise
from gehoor.staff.models import Partner
from gehoor.urgency.models import Call

register = template.Library()


@register.inclusion_tag("desk/parts/emergency.html", takes_context=True)
def emergency_on(context: RequestContext, case: Case) -> dict[str, Any]:
    """The emergencies of a case that nobody took yet."""
    calls = Call.objects.waiting().filter(case=case).select_related("emergency").order_by("at")
    return {"calls": calls, "case": case, "csrf_token": context.get("csrf_token")}


@register.inclusion_tag("desk/partners/field.html")
def partner_field() -> dict[str, Any]:
    """A choice of the partners that we have; nothing when there is none."""
    return {"partners": Partner.objects.order_by("name")}


@register.inclusion_tag("desk/partners/naming.html", takes_context=True)
def partner_naming(
    context: RequestContext, case: Case, promises: Sequence[Promise]
) -> dict[str, Any]:
    """The window in which a colleague notes who does a promise for us."""
    return {
        "partners": Partner.objects.order_by("name"),
        "promises": promises,
        "case": case,
        "csrf_token": context.get("csrf_token"),
    }
