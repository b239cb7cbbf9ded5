"""Amounts, whose fault, and what the lead is still to decide about money."""

from __future__ import annotations

from typing import Any

from django import template
from django.template import RequestContext

from gehoor.cases.models import Case
from gehoor.core.money import amount
from gehoor.remedies.actions.effects import effects
from gehoor.remedies.enums import Whose
from gehoor.remedies.models import Refund

from .. import moments
from ..money.facts import lines_of
from ..money.refunds import heard_in

register = template.Library()


@register.filter
def euros(cents: int) -> str:
    return amount(cents, moments.language())


@register.simple_tag
def faults() -> list[tuple[str, str]]:
    return [(each.value, str(each.label)) for each in Whose]


@register.filter
def netting_words(refund: Refund) -> str:
    return effects(refund).netting(moments.language())


@register.inclusion_tag("desk/money/asked.html", takes_context=True)
def refunds_asked(context: RequestContext, case: Case) -> dict[str, Any]:
    """Refunds above the limit, and nettings that take long; only the lead sees the buttons."""
    rows = Refund.objects.waiting().filter(case=case) | Refund.objects.filter(
        case=case, nettings__begun_at=None, nettings__decided_at=None, nettings__ended_at=None,
        nettings__isnull=False,
    )  # fmt: skip
    asked = [
        (each, each.granted_at is not None)
        for each in rows.distinct().select_related("by", "case__team")
    ]
    return {
        "case": case,
        "user": context["user"],
        "asked": asked,
        "csrf_token": context.get("csrf_token"),
    }


@register.inclusion_tag("desk/money/facts.html", takes_context=True)
def money_of(context: RequestContext, case: Case) -> dict[str, Any]:
    """What the customer gets, and how far that is."""
    lines = lines_of(case)
    said = heard_in(case) if any(each.runs for each in lines) else []
    return {"case": case, "lines": lines, "said": said, "csrf_token": context.get("csrf_token")}
