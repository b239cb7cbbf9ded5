"""The offer on the desk of whoever is buried in one question, and how it stands with its cause."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any

from django import template
from django.template import RequestContext
from django.utils.translation import gettext as _

from gehoor.core import wording
from gehoor.staff.models import Colleague
from gehoor.themes.models import Theme
from gehoor.themes.today import today_of

from .. import moments

register = template.Library()


@register.inclusion_tag("desk/themes/offer.html", takes_context=True)
def same_question(context: RequestContext, reader: Colleague) -> dict[str, Any]:
    return {"today": today_of(reader), "csrf_token": context.get("csrf_token")}


@register.filter
def cause_stands(theme: Theme | None) -> str:
    """`Oplossing verwacht do 5 maart (Bram)`, or that nobody named the cause yet."""
    if theme is None or theme.owner is None or theme.expected_on is None:
        return _("Oorzaak nog niet genoemd")
    zone = moments.zone()
    day = wording.day(datetime.combine(theme.expected_on, time(12), zone), moments.language(), zone)
    late = theme.expected_on < theme.team.today()
    words = _("Oplossing had er %(day)s moeten zijn") if late else _("Oplossing verwacht %(day)s")
    return f"{words % {'day': day}} ({theme.owner.first_name})"
