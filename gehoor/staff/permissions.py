"""Which role may do which thing: the one table. Views, verbs and the page that shows it all read it."""

from __future__ import annotations

from collections.abc import Mapping

from django.db.models import TextChoices
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from .enums import Role
from .models import Colleague


class May(TextChoices):
    """Something that a colleague may do or not."""

    TAKE_PART = (
        "take-part",
        _("eigen zaken en toezeggingen zien, en wat aan je is gevraagd"),
    )
    WORK = "work", _("alle zaken zien, klanten antwoorden en toezeggingen doen")
    LEAD = (
        "lead",
        _("beslissen voor het team: een tweede uitstel, een tegemoetkoming, een oorzaak"),
    )
    READ_AUDIT = "read-audit", _("lezen of de wetten zijn nagekomen")
    SEND_TO_MANY = "send-to-many", _("een achterstand in één keer aanschrijven")
    PAY = "pay", _("betalingen naar de bank brengen en afschriften inlezen")
    PLAN = "plan", _("belmomenten en capaciteit plannen")
    SET_TERMS = "set-terms", _("termijnen en mededelingen vaststellen")
    SET_TEXTS = "set-texts", _("teksten voor klanten vaststellen")
    COACH = "coach", _("terugkijken op gesprekken en coachmomenten plannen")
    SET_CEILING = "set-ceiling", _("het plafond op termijnen vaststellen")
    SET_CHANNELS = "set-channels", _("postbussen en kanalen instellen")
    MANAGE_PEOPLE = (
        "manage-people",
        _("collega’s uitnodigen, hun rol kiezen en hun account sluiten"),
    )
    READ_TRAIL = "read-trail", _("lezen wie wat heeft gewijzigd")


_LEADS = frozenset({Role.LEAD, Role.MANAGER, Role.ADMINISTRATOR})

WHO: Mapping[May, frozenset[Role]] = {
    May.TAKE_PART: frozenset(Role),
    May.WORK: frozenset(Role) - {Role.LIGHT},
    May.LEAD: _LEADS,
    May.READ_AUDIT: _LEADS,
    May.SEND_TO_MANY: _LEADS,
    May.PAY: _LEADS | {Role.BACK_OFFICE},
    May.PLAN: _LEADS | {Role.PLANNER},
    May.SET_TERMS: _LEADS,
    May.SET_TEXTS: _LEADS | {Role.KNOWLEDGE},
    May.COACH: _LEADS | {Role.KNOWLEDGE},
    May.SET_CEILING: frozenset({Role.MANAGER, Role.ADMINISTRATOR}),
    May.SET_CHANNELS: frozenset({Role.LEAD, Role.ADMINISTRATOR}),
    May.MANAGE_PEOPLE: frozenset({Role.ADMINISTRATOR}),
    May.READ_TRAIL: frozenset({Role.ADMINISTRATOR}),
}


def may(colleague: Colleague, what: May) -> bool:
    return colleague.is_active and colleague.role in WHO[what]


def refusal(colleague: Colleague, roles: frozenset[Role]) -> str:
    """Who may do this, and whom to ask: a sentence for a colleague who may not."""
    names = [str(each.label).lower() for each in Role if each in roles]
    *most, last = names or [""]
    named = (
        gettext("%(names)s of %(last)s") % {"names": ", ".join(most), "last": last}
        if most
        else last
    )
    asked = whom_to_ask(colleague, roles)
    if asked is None:
        return gettext("Dit mag alleen een %(roles)s.") % {"roles": named}
    words = gettext("Dit mag alleen een %(roles)s. Vraag het %(name)s.")
    return words % {"roles": named, "name": asked.name}


def whom_to_ask(colleague: Colleague, roles: frozenset[Role]) -> Colleague | None:
    """The lead of the colleague's own team when that one may, else the first colleague who may."""
    lead = colleague.team.lead if colleague.team else None
    if lead and lead.is_active and lead.role in roles:
        return lead
    return Colleague.objects.here().filter(role__in=roles).order_by("pk").first()
