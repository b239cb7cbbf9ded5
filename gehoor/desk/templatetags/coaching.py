"""The words of the quality form."""

from __future__ import annotations

from django import template
from django.utils.translation import gettext as _

from gehoor.coaching.rules import Item

from .. import moments

register = template.Library()


@register.filter
def item_text(item: Item) -> str:
    return item.text(moments.language())


@register.filter
def mark_word(mark: int | None) -> str:
    """What a mark says; a dash for what was not in the form then."""
    words = {
        0: _("speelt hier niet"),
        1: _("nog niet"),
        2: _("deels"),
        3: _("goed"),
        4: _("voorbeeld"),
    }
    return words[mark] if mark is not None else "–"
