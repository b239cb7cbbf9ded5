"""Amounts, the choices of the window, and what the lead is still to decide."""

from __future__ import annotations

from typing import Any

from django import template
from django.template import RequestContext

from gehoor.cases.models import Case
from gehoor.casework.letters import Letter
from gehoor.core.money import amount
from gehoor.goodwill.actions import Gesture
from gehoor.goodwill.enums import Reason
from gehoor.goodwill.models import Gift, Grant

from .. import moments

register = template.Library()


@register.filter
def money(cents: int) -> str:
    return amount(cents, moments.language())


@register.simple_tag
def goodwill_reasons() -> list[tuple[str, str]]:
    return [(each.value, str(each.label)) for each in Reason]


@register.inclusion_tag("desk/goodwill/asked.html", takes_context=True)
def goodwill_asked(context: RequestContext, case: Case) -> dict[str, Any]:
    """What a colleague asked above the limit; only the lead of the case sees the buttons."""
    waiting = case.goodwill.waiting().select_related("by", "gift")
    return {
        "case": case,
        "user": context["user"],
        "asked": [(each, what(each)) for each in waiting.order_by("pk")],
        "csrf_token": context.get("csrf_token"),
    }


def what(grant: Grant) -> str:
    gesture = Gesture(grant.cents, Reason(grant.reason), grant.gift)
    return gesture.words(moments.language())


@register.filter
def gift_name(gift: Gift) -> str:
    return gift.name(moments.language())


@register.filter
def plain_sentence(letter: Letter) -> str:
    """The one sentence that says it, to be said in a call as well."""
    return letter.text.split("\n\n")[1].splitlines()[0]
