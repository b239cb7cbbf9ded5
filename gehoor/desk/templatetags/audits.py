"""The strip that tells who leads that something is wrong with the laws, on every page."""

from __future__ import annotations

from typing import Any

from django import template

from gehoor.insight import nightly

from ..overview.audits import LEADS

register = template.Library()


@register.inclusion_tag("desk/parts/concern.html")
def concern(user: Any) -> dict[str, Any]:
    return {"concern": nightly.concern() if getattr(user, "role", "") in LEADS else None}
