"""Giving a customer something without asking anybody, in three keys; above the limit the lead decides."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from gehoor.cases.models import Case
from gehoor.casework.permissions import leads
from gehoor.casework.policies import Refusal
from gehoor.core.keys import key_of
from gehoor.core.money import NotAnAmount, amount, cents
from gehoor.goodwill import actions
from gehoor.goodwill.actions import Gesture
from gehoor.goodwill.budgets import room
from gehoor.goodwill.enums import Reason
from gehoor.goodwill.models import Gift, Grant
from gehoor.goodwill.rules import MOST_CENTS, lead_decides
from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May

from .. import moments
from ..case.rows import find
from ..case.verbs import done, refused
from ..people import me

GIVEN = ("desk/parts/refusal.html", "#goodwill-refused")
MOST_EARLIER = 3


@colleagues()
@require_safe
def read(request: HttpRequest, reference: str) -> HttpResponse:
    """What the customer would read, what is left, who decides, and what this customer had before."""
    found = find(reference)
    context: dict[str, Any] = {"case": found, "room": room(found.team), "earlier": _earlier(found)}
    try:
        what = _read(request.GET)
    except Refusal as refusal:
        return render(request, "desk/goodwill/read.html", context | {"refusal": refusal})
    context["letter"] = actions.letter(found, what)
    context["asks"] = lead_decides(what.cents, context["room"].limit, context["room"].left)
    context["leads"] = leads(me(request), found)
    return render(request, "desk/goodwill/read.html", context)


@colleagues()
@require_safe
def gifts(request: HttpRequest, reference: str) -> HttpResponse:
    """What can be given beside money."""
    there = Gift.objects.filter(retired_at=None).order_by("pk")
    return render(request, "desk/goodwill/gifts.html", {"gifts": there})


@colleagues()
@require_POST
def give(request: HttpRequest, reference: str) -> HttpResponse:
    found = find(reference)
    try:
        what = _read(request.POST)
        grant = actions.give(found, me(request), what)
    except Refusal as refusal:
        return refused(request, found, {"refusal": refusal}, GIVEN)
    words = what.words(moments.language())
    if grant.promise_id is None:
        asked = _("Gevraagd aan %(lead)s. De klant weet nog van niets.")
        return done(request, reference, asked % {"lead": found.team.lead.name})
    return done(
        request, reference, _("Toegezegd: %(what)s. De klant leest het nu.") % {"what": words}
    )


@colleagues(May.LEAD)
@require_POST
def approve(request: HttpRequest, reference: str, key: int) -> HttpResponse:
    grant = get_object_or_404(Grant, pk=key, case__reference=reference)
    try:
        actions.approve(grant, me(request))
    except Refusal as refusal:
        return refused(request, find(reference), {"refusal": refusal}, _decided(key))
    return done(request, reference, _("Toegezegd; de klant krijgt bericht."))


@colleagues(May.LEAD)
@require_POST
def refuse(request: HttpRequest, reference: str, key: int) -> HttpResponse:
    grant = get_object_or_404(Grant, pk=key, case__reference=reference)
    try:
        actions.refuse(grant, me(request), reason=request.POST.get("reason", ""))
    except Refusal as refusal:
        return refused(request, find(reference), {"refusal": refusal}, _decided(key))
    return done(request, reference, _("Geen gebaar; je collega leest waarom."))


def _decided(key: int) -> tuple[str, str]:
    return ("desk/parts/refusal.html", f"#goodwill-decided-{key}")


def _read(said: QueryDict) -> Gesture:
    """Raises Refusal when it is no amount."""
    reason = said.get("reason", "")
    why = Reason(reason) if reason in Reason.values else Reason.KINDNESS
    gift = Gift.objects.filter(pk=key_of(said.get("gift", "")), retired_at=None).first()
    if gift:
        return Gesture(gift.cents, why, gift)
    try:
        return Gesture(cents(said.get("amount", ""), MOST_CENTS), why)
    except NotAnAmount:
        raise Refusal(_("Typ een bedrag in euro’s, zoals 10 of 12,50."), law=8) from None


def _earlier(case: Case) -> list[str]:
    """What this customer was given before, the newest first."""
    given = Grant.objects.given().filter(case__party=case.party_id).select_related("case", "gift")
    language = moments.language()
    return [
        f"{each.gift.name(language) if each.gift else amount(each.cents, language)}, "
        f"{moments.stamp(each.given_at)} ({each.case.reference})"
        for each in given.order_by("-given_at")[:MOST_EARLIER]
        if each.given_at
    ]
