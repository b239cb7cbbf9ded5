"""What is written and not said yet, for the templates of the composer."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django import template
from django.template import RequestContext

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.guides.actions import is_expert
from gehoor.plain.actions.plainness import Plainness, plainness
from gehoor.plain.hints import is_technical
from gehoor.plain.models import Confirmed
from gehoor.plain.reading import Reading, reading
from gehoor.writing.actions.canned import percent
from gehoor.writing.actions.drafts import drafts_of
from gehoor.writing.actions.waiting import undo_seconds
from gehoor.writing.models import Waiting

register = template.Library()


@register.filter
def waiting(case: Case) -> Iterable[Waiting]:
    """Answers that wait for their moment, the first to go on top."""
    return case.waiting_answers.waiting().select_related("by").order_by("send_at", "pk")


@register.filter
def seconds_left(at: datetime) -> int:
    return max(0, round((at - clock.now()).total_seconds()))


@register.filter
def borrowed(case: Case, text: str) -> int:
    """The share of `text` that is standard text, in percents."""
    return percent(case, text) if text.strip() else 0


@register.simple_tag
def plain(case: Case, text: str) -> Plainness | None:
    """How plain it is; nothing for whoever knows the matter, and nothing on measurements (M78)."""
    if not text.strip() or is_technical(text) or is_expert(case.party):
        return None
    return plainness(text, case.language)


@register.filter
def read_in(text: str, language: str) -> Reading:
    """How easily it reads."""
    return reading(text, language)


@register.filter
def of_text(confirmed: dict[str, Confirmed], text: str) -> Confirmed | None:
    """Who let this text be harder than B1."""
    return confirmed.get(text)


@register.simple_tag(takes_context=True)
def my_drafts(context: RequestContext, case: Case) -> dict[str, Any]:
    return drafts_of(context["user"], case.reference)


@register.simple_tag(takes_context=True)
def my_seconds(context: RequestContext) -> int:
    return undo_seconds(context["user"])
