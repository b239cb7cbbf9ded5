"""Costs of calling paid back in two keys (M62), and an offer before anybody asks (G11)."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from gehoor.casework.policies import Refusal
from gehoor.core.money import amount
from gehoor.goodwill import actions, offering
from gehoor.goodwill.actions import Gesture
from gehoor.goodwill.enums import Reason
from gehoor.remedies.policies import amount_of, house
from gehoor.staff.access import colleagues

from .. import moments
from ..case.rows import find
from ..case.verbs import done, refused
from ..people import me

OFFERED = ("desk/parts/refusal.html", "#offer-refused")
PROPOSED = ("desk/parts/refusal.html", "#proposed-refused")
"""Where the refusal of an offer that the page itself proposed stands."""


@colleagues()
@require_POST
def costs(request: HttpRequest, reference: str) -> HttpResponse:
    """Pay what calling cost the customer: the usual amount, as the button says."""
    found = find(reference)
    what = Gesture(house().offer_cents, Reason.COSTS)
    try:
        grant = actions.give(found, me(request), what)
    except Refusal as refusal:
        return done(request, reference, str(refusal))
    words = what.words(moments.language())
    said = (
        _("Toegezegd: %(what)s. De klant leest het nu.")
        if grant.promise_id
        else _("Gevraagd aan de teamleider: %(what)s.")
    )
    return done(request, reference, said % {"what": words})


@colleagues()
@require_safe
def read(request: HttpRequest, reference: str) -> HttpResponse:
    """The letter of the offer, or why none can be made."""
    found = find(reference)
    usual = offering.proposed(found)
    context = {"case": found, "usual": usual}
    try:
        cents = amount_of(request.GET["amount"]) if request.GET.get("amount") else (usual or 0)
        offering.check_can_offer(found, me(request), cents)
    except Refusal as refusal:
        return render(request, "desk/money/offer-read.html", context | {"refusal": refusal})
    letter = offering.letter(found, cents)
    return render(request, "desk/money/offer-read.html", context | {"letter": letter})


@colleagues()
@require_POST
def offer(request: HttpRequest, reference: str) -> HttpResponse:
    found = find(reference)
    try:
        cents = amount_of(request.POST.get("amount", ""))
        made = offering.offer(found, me(request), cents)
    except Refusal as refusal:
        place = PROPOSED if "proposed" in request.POST else OFFERED
        return refused(request, found, {"refusal": refusal}, place)
    what = amount(made.cents, moments.language())
    return done(request, reference, _("%(what)s aangeboden; de klant kiest zelf.") % {"what": what})
