"""What a customer got as one of many, where their case or their call is shown."""

from __future__ import annotations

from typing import Any

from django import template

from gehoor.mailings.models import Item
from gehoor.parties.models import Party

register = template.Library()

RECENT = 5


@register.inclusion_tag("desk/mailings/recent.html")
def recent_mailings(party: Party) -> dict[str, Any]:
    """The newest first; asks nothing for somebody who never got one."""
    if party.mailed_at is None:
        return {"items": []}
    written = Item.objects.filter(party=party, at__isnull=False).select_related("mailing")
    return {"items": list(written.order_by("-at", "-pk")[:RECENT]), "party": party}
