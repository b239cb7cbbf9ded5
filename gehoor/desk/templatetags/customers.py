"""How a gap in what we know of a customer is put into words, for the colleague and for the customer."""

from __future__ import annotations

from django import template
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from gehoor.cases.models import Case
from gehoor.gaps.finding import Gap

register = template.Library()

QUESTIONS = {
    "nl": "Mogen wij u nog iets vragen? Wij hebben uw {fact} nodig voor {processes}. Schrijft u ons dat?",
    "en": "May we ask you one thing more? We need your {fact} for {processes}. Could you write it to us?",
}
"""One question in a letter, in the language of the customer (law 6: once)."""
FACTS = {
    "nl": {
        "mobile": "mobiele nummer",
        "phone": "telefoonnummer",
        "mail": "e-mailadres",
        "home": "postadres",
    },
    "en": {
        "mobile": "mobile number",
        "phone": "phone number",
        "mail": "e-mail address",
        "home": "postal address",
    },
}


@register.simple_tag
def gap_words(gap: Gap) -> str:
    """`mobiel nummer ontbreekt, nodig voor betalen`."""
    return _("%(fact)s %(flaw)s, nodig voor %(processes)s") % {
        "fact": gap.fact.label,
        "flaw": gap.flaw.label,
        "processes": gap.processes(get_language() or "nl"),
    }


@register.simple_tag
def gap_question(gap: Gap, case: Case) -> str:
    language = case.language
    words = {"fact": FACTS[language][gap.fact], "processes": gap.processes(language)}
    return QUESTIONS[language].format(**words)
