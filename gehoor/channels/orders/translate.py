"""What a shop's order means to intake, once it lay apart; without its signature it stays there."""

from __future__ import annotations

from django.utils.translation import gettext as _

from gehoor.cases.enums import Channel
from gehoor.intake.contract import Ordered, Raw, Translated, Unreadable
from gehoor.orders.placed import NotAnOrder

from ..quarantine import why_kept_apart
from ..signature import Verdict, verdict
from .models import Shop
from .reading import read

CHANNEL = Channel.FORM
"""Orders come from the web, as what customers fill in does; they count as no contact."""
SOURCE = "order"


def source_of(shop: Shop) -> str:
    return f"{SOURCE}/{shop.name}"


def translate(raw: Raw) -> Translated:
    """Raises Unreadable for what is no order, or not proven to be this shop's."""
    name = raw.source.partition("/")[2]
    shop = Shop.objects.select_related("team__brand__calendar", "team__lead").filter(name=name)
    if (known := shop.first()) is None:
        raise Unreadable(_("De koppeling “%(name)s” bestaat niet (meer).") % {"name": name})
    found = verdict(known.secret, str(raw.facts.get("signature", "")), raw.body, raw.received_at)
    if found != Verdict.GOOD:
        raise Unreadable(why_kept_apart(found))
    try:
        return Translated(known.team, Ordered(read(raw.body), raw.received_at))
    except NotAnOrder as error:
        raise Unreadable(str(error)) from error
