"""Words and links of the desk's templates."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django import template
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from gehoor.cases.models import Contact
from gehoor.casework.permissions import leads
from gehoor.promises import standing as ledger
from gehoor.staff.models import Colleague

from .. import moments, words

register = template.Library()

register.filter("by", moments.by)
register.filter("due", moments.due)
register.filter("full", moments.full)
register.filter("stamp", moments.stamp)
register.filter("month", moments.month)
register.filter("standing", ledger.standing)
register.filter("standing_word", words.standing_word)
register.filter("ledger_word", words.ledger_word)
register.filter("rebookable", words.rebookable)
register.filter("slipped", words.slipped)
register.filter("long_slipped", words.long_slipped)
register.filter("leads", leads)
register.filter("delivery", words.delivery)
register.filter("proof", words.proof)
register.filter("law_name", words.law_name)


@register.simple_tag
def options_of(people: Iterable[Colleague], but: int | None = None) -> SafeString:
    """A choice of colleagues, all but one; a team of hundreds is written without a template for each."""
    rows = ((each.pk, each.name) for each in people if each.pk != but)
    return format_html_join("", '<option value="{}">{}</option>', rows)


@register.filter
def epoch(at: datetime) -> int:
    """Milliseconds, as the browser counts them."""
    return int(at.timestamp() * 1000)


@register.filter
def percent(share: float) -> int:
    """A share from 0 to 1 in whole percents."""
    return round(100 * share)


@register.filter
def spoken(contact: Contact) -> str:
    """What a contact says anew."""
    return words.unfolded(contact)[0]


@register.filter
def folded(contact: Contact) -> str:
    """What lies under it: what it quotes, or our contact block."""
    return words.unfolded(contact)[1]


@register.filter
def icon(channel: str) -> str:
    return words.ICONS.get(channel, "•")
