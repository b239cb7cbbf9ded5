"""Words on the administrator's pages: what a trail is kept of, and what was typed before a refusal."""

from __future__ import annotations

from typing import Any

from django import template
from django.utils.translation import gettext_lazy as _

from gehoor.core.trail import CHANGED, MADE, REMOVED

register = template.Library()

THINGS = {
    "Address": _("Adres van een klant"),
    "AnswerTerm": _("Termijn"),
    "ApiKey": _("Sleutel van een programma"),
    "Brand": _("Merk"),
    "Case": _("Zaak"),
    "Ceiling": _("Plafond"),
    "CeilingChoice": _("Keuze bij het plafond"),
    "Colleague": _("Collega"),
    "Invitation": _("Uitnodiging"),
    "Mailbox": _("Postbus"),
    "Notice": _("Mededeling"),
    "Organisation": _("Organisatie"),
    "Party": _("Klant"),
    "Plan": _("Capaciteit"),
    "Question": _("Vraag"),
    "QuestionType": _("Soort vraag"),
    "ServiceCalendar": _("Openingstijden"),
    "Source": _("Kanaal van een programma"),
    "Team": _("Team"),
    "Wording": _("Tekst"),
}
FIELDS = {
    "role": _("rol"),
    "team": _("team"),
    "language": _("taal"),
    "is active": _("account open"),
    "lead": _("leidt"),
    "answer minutes": _("minuten voor een antwoord"),
    "topics": _("onderwerpen"),
    "second factor for": _("tweede stap voor"),
    "owner": _("eigenaar"),
    "title": _("titel"),
    "party": _("klant"),
    "active": _("staat aan"),
    "weekly": _("openingstijden per dag"),
    "used at": _("gebruikt"),
    "expires at": _("einde"),
}
WORDS = {MADE: _("gemaakt"), CHANGED: _("gewijzigd"), REMOVED: _("weggehaald")}


@register.filter
def thing_name(thing: str) -> str:
    return str(THINGS.get(thing, thing))


@register.filter
def field_name(name: str) -> str:
    return str(FIELDS.get(name, name))


@register.filter
def change_word(label: str) -> str:
    return str(WORDS[label])


@register.simple_tag
def said(typed: Any, name: str, now: Any) -> str:
    """What was typed, when the page comes back with a refusal; else what holds now."""
    value = typed.get(name, "") if typed else now
    return "" if value is None else str(value)
