"""What stands on the desk when no case is open."""

from __future__ import annotations

from typing import Any

from django import template

from gehoor.staff.models import Colleague

from ..home.today import today

register = template.Library()


@register.inclusion_tag("desk/home/today.html", takes_context=True)
def what_needs(context: dict[str, Any], reader: Colleague) -> dict[str, Any]:
    """What needs this colleague now."""
    pauses_until = reader.pauses.running().values_list("ends_at", flat=True).first()
    return {
        "today": today(reader),
        "reader": reader,
        "pauses_until": pauses_until,
        "csrf_token": context.get("csrf_token"),
    }
