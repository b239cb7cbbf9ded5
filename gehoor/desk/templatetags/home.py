"""What stands on the desk when no case is open."""

from __future__ import annotations

from typing import Any

from django import template

from gehoor.learning.actions.lessons import waiting_for
from gehoor.learning.models import JoiningDay
from gehoor.staff.models import Colleague

from ..coaching.moments import moments_of
from ..home.today import today

register = template.Library()

TALKS = 2


@register.inclusion_tag("desk/home/today.html", takes_context=True)
def what_needs(context: dict[str, Any], reader: Colleague) -> dict[str, Any]:
    """What needs this colleague now."""
    pauses_until = reader.pauses.running().values_list("ends_at", flat=True).first()
    return {
        "today": today(reader),
        "reader": reader,
        "pauses_until": pauses_until,
        "talks": moments_of(reader)[:TALKS],
        "lessons": waiting_for(reader),
        "listeners": list(JoiningDay.objects.to_answer(reader).select_related("who")),
        "csrf_token": context.get("csrf_token"),
    }
