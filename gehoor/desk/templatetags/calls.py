"""Calls and the people beside you, on every page of the desk."""

from __future__ import annotations

from typing import Any

from django import template

from gehoor.cases.models import Case
from gehoor.casework.actions.by_phone import confirmation_letter
from gehoor.staff.models import Colleague

from ..card.shown import card
from ..calls.shown import Shown, on_case, shown
from ..presence.shown import beside

register = template.Library()


@register.simple_tag
def calls_of(user: Any) -> list[Shown]:
    return shown(user) if isinstance(user, Colleague) else []


@register.inclusion_tag("desk/calls/on-case.html", takes_context=True)
def calls_on(context: dict[str, Any], case: Case, user: Colleague) -> dict[str, Any]:
    """What a call means for this case: its open mail on the first line, and the check that it needs."""
    now = on_case(case, user)
    letter = confirmation_letter(case, now.spoken) if now.settles_in(case) else None
    return {
        "now": now,
        "case": case,
        "confirmation": letter.text if letter else "",
        "csrf_token": context.get("csrf_token"),
    }


@register.inclusion_tag("desk/presence/beside.html", takes_context=True)
def present_on(context: dict[str, Any], case: Case, user: Colleague) -> dict[str, Any]:
    """Who else is busy with this case."""
    return {**beside(case, user), "case": case, "csrf_token": context.get("csrf_token")}
