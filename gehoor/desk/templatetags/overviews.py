"""Where each overview is, in four groups: what a lead looks for stands together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django import template
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

register = template.Library()


@dataclass(frozen=True, slots=True)
class Place:
    """A page by its name in desk/urls, the keys that lead there, and who may (a name of May)."""

    page: str
    words: str | Promise
    keys: str = ""
    may: str = ""

    @property
    def url(self) -> str:
        return reverse(f"desk:{self.page}")


GROUPS: tuple[tuple[str | Promise, tuple[Place, ...]], ...] = (
    (
        _("Woord houden"),
        (
            Place("unanswered", _("Onbeantwoord")),
            Place("rates", _("Toezeggingen")),
            Place("slipping", _("Langlopers")),
            Place("gaps", _("Verwachting")),
            Place("stuck", _("Vastgelopen"), "g x", "set_texts"),
            Place("balance", _("Balans")),
            Place("laws", _("De tien wetten")),
        ),
    ),
    (
        _("Klanten"),
        (
            Place("complaints", _("Klachten")),
            Place("goodwill-report", _("Gebaren")),
            Place("aftercare", _("Nazorg"), "g u"),
            Place("helped", _("Geholpen")),
            Place("equal", _("Voor iedereen gelijk")),
            Place("at-once", _("In één keer")),
            Place("calling", _("Bellen na mail")),
            Place("asked", _("Wat wij vragen")),
        ),
    ),
    (
        _("Drukte en mensen"),
        (
            Place("outlook", _("Vooruitzicht")),
            Place("backlog", _("Achterstand")),
            Place("slots", _("Belmomenten")),
            Place("handed", _("Overdrachten")),
            Place("lengths", _("Lengte")),
            Place("skills", _("Vaardigheden"), may="lead"),
        ),
    ),
    (
        _("Hoe wij werken"),
        (
            Place("procedures", _("Werkwijzen"), "g s"),
            Place("obstacles", _("Obstakels"), "g j"),
            Place("articles", _("Artikelen")),
            Place("trade-words", _("Vakwoorden"), "g y", "set_texts"),
            Place("outages", _("Storingen"), "g q", "lead"),
            Place("silent-orders", _("Stille bestellingen"), "g e", "lead"),
            Place("cohorts", _("Vooraf bericht")),
            Place("weekly", _("Vaste dag")),
            Place("fields", _("Gegevens uit de keten"), may="lead"),
        ),
    ),
)


@register.inclusion_tag("desk/reports/places.html", takes_context=True)
def overviews(context: dict[str, Any]) -> dict[str, Any]:
    may, here = context["may"], context["request"].resolver_match.url_name
    groups = [
        (group, [each for each in places if not each.may or may.get(each.may)])
        for group, places in GROUPS
    ]
    current = next((each for _, places in groups for each in places if each.page == here), None)
    return {"groups": groups, "current": current}
