"""Calls and the people beside you, on every page of the desk."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django import template
from django.utils.translation import gettext as _

from gehoor.cases.enums import Channel
from gehoor.cases.models import Case, Contact
from gehoor.staff.models import Colleague

from .. import moments
from ..calls.shown import Shown, on_case, shown
from ..card.shown import card
from ..presence.shown import beside

register = template.Library()


@register.simple_tag
def calls_of(user: Any) -> list[Shown]:
    return shown(user) if isinstance(user, Colleague) else []


@register.inclusion_tag("desk/calls/on-case.html", takes_context=True)
def calls_on(context: dict[str, Any], case: Case, user: Colleague) -> dict[str, Any]:
    """What a call means for this case: its open mail on the first line, and the check that it needs."""
    now = on_case(case, user)
    return {
        "now": now,
        "case": case,
        "settles": now.settles_in(case),
        "csrf_token": context.get("csrf_token"),
    }


@register.inclusion_tag("desk/presence/beside.html", takes_context=True)
def present_on(context: dict[str, Any], case: Case, user: Colleague) -> dict[str, Any]:
    """Who else is busy with this case."""
    there = context["there"]
    somebody = "others" in there or "frozen" in there
    found = beside(case, user) if somebody else {}
    return {**found, "case": case, "csrf_token": context.get("csrf_token")}


@register.inclusion_tag("desk/card/card.html", takes_context=True)
def card_of(context: dict[str, Any], case: Case) -> dict[str, Any]:
    """What we know of the customer beside the addresses."""
    return {**card(case, context["there"]), "case": case, "csrf_token": context.get("csrf_token")}


@register.filter
def call_times(contact: Contact) -> str:
    """When a call began and ended, as the exchange told it; empty for what was no call."""
    began, ended = (_moment(contact.facts.get(each)) for each in ("answered_at", "ended_at"))
    if contact.channel != Channel.PHONE or began is None:
        return ""
    if ended is None:
        return _("gesprek om %(start)s") % {"start": moments.stamp(began)}
    return _("gesprek van %(start)s tot %(end)s") % {
        "start": moments.stamp(began),
        "end": moments.stamp(ended),
    }


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
