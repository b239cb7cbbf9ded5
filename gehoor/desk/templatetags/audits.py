"""The strip that tells who leads that something is wrong with the laws, on every page."""

from __future__ import annotations

from typing import Any

from django import template

from gehoor.insight import nightly
from gehoor.staff.models import Colleague
from gehoor.staff.permissions import May, may

register = template.Library()


@register.inclusion_tag("desk/parts/concern.html")
def concern(user: Any) -> dict[str, Any]:
    reads = isinstance(user, Colleague) and may(user, May.READ_AUDIT)
    return {"concern": nightly.concern() if reads else None}
