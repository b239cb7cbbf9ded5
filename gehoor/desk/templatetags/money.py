"""Amounts, whose fault, and what the lead is still to decide about money."""

from __future__ import annotations

from typing import Any

from django import template
from django.template import RequestContext

from gehoor.cases.models import Case
from gehoor.charges.models import Charge
from gehoor.core.money import amount
from gehoor.goodwill.actions import Gesture, due_at
from gehoor.goodwill.enums import Reason
from gehoor.goodwill.models import Costs
from gehoor.remedies.actions.effects import effects
from gehoor.remedies.enums import Whose
from gehoor.remedies.models import House, Refund

from .. import moments
from ..money.facts import lines_of
from ..money.refunds import heard_in

register = template.Library()


@register.filter
def euros(cents: int) -> str:
    return amount(cents, moments.language())


@register.filter
def plain_euros(cents: int) -> str:
    """`500` or `12,50`, to be changed in a field."""
    return f"{cents // 100}" if cents % 100 == 0 else f"{cents // 100},{cents % 100:02}"


@register.simple_tag
def call_costs(case: Case, limits: House) -> str:
    """What the button for it promises: `€ 5, uiterlijk do 5 maart 17.00 uur`."""
    what = Gesture(limits.offer_cents, Reason.COSTS)
    return f"{amount(what.cents, moments.language())}, {moments.by(due_at(case.team, what))}"


@register.inclusion_tag("desk/money/costs.html")
def costs_of(case: Case) -> dict[str, Any]:
    """What reaching us cost the customer, that nobody made good yet."""
    return {"costs": Costs.objects.to_make_good().filter(case=case).order_by("pk")}


@register.inclusion_tag("desk/money/charges.html", takes_context=True)
def charges_on(context: RequestContext, case: Case) -> dict[str, Any]:
    """Bills that wait for the lead, and bills that the customer was sent."""
    rows = Charge.objects.filter(case=case, ended=None).order_by("pk")
    return {
        "case": case, "user": context["user"], "charges": rows,
        "csrf_token": context.get("csrf_token"),
    }  # fmt: skip


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
