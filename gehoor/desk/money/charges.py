"""A bill for a customer, looked at first where it is out of proportion; waived in three keys (T02, T03)."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from gehoor.cases.models import Attachment, Case
from gehoor.casework.policies import Refusal
from gehoor.charges import actions, settling
from gehoor.charges.actions import Account
from gehoor.charges.models import Charge
from gehoor.core.keys import key_of
from gehoor.remedies.policies import amount_of
from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May

from ..case.rows import find
from ..case.verbs import done, refused
from ..people import me

CHARGED = ("desk/parts/refusal.html", "#charge-refused")


@colleagues()
@require_safe
def read(request: HttpRequest, reference: str) -> HttpResponse:
    """The letter, whether the lead looks first, and whether we propose to ask nothing."""
    found = find(reference)
    context: dict[str, Any] = {"case": found}
    try:
        row = actions.new(found, me(request), _read(found, request.GET))
    except Refusal as refusal:
        return render(request, "desk/money/charge-read.html", context | {"refusal": refusal})
    context |= {
        "letter": actions.letter(row),
        "held": actions.held_for(row),
        "waives": actions.proposes_waiver(found, row.total),
    }
    return render(request, "desk/money/charge-read.html", context)


@colleagues()
@require_POST
def charge(request: HttpRequest, reference: str) -> HttpResponse:
    found = find(reference)
    try:
        what = _read(found, request.POST)
        if request.POST.get("then") == "forgive":
            settling.forgive(found, me(request), what, request.POST.get("because", ""))
            return done(request, reference, _("Kwijtgescholden met uitleg; de klant leest waarom."))
        made = actions.charge(found, me(request), what)
        if isinstance(made, Refusal):
            raise made
    except Refusal as refusal:
        return refused(request, found, {"refusal": refusal}, CHARGED)
    if made.sent_at is None:
        words = _("%(lead)s kijkt eerst: %(why)s.") % {
            "lead": found.team.lead.name,
            "why": made.held_for,
        }
        return done(request, reference, words)
    return done(request, reference, _("De rekening is verstuurd, met hoe de klant bezwaar maakt."))


@colleagues()
@require_POST
def end(request: HttpRequest, reference: str, key: int) -> HttpResponse:
    """Waive it, say that it stands, or that it was paid."""
    found = find(reference)
    row = get_object_or_404(Charge, pk=key, case=found)
    how, why = request.POST.get("how", "waive"), request.POST.get("reason", "")
    verbs = {"waive": settling.waive, "uphold": settling.uphold, "paid": settling.paid}
    try:
        verbs.get(how, settling.waive)(row, me(request), why)
    except Refusal as refusal:
        return refused(request, found, {"refusal": refusal}, _place(key))
    return done(request, reference, _("Vastgelegd; de klant krijgt bericht."))


@colleagues(May.LEAD)
@require_POST
def decide(request: HttpRequest, reference: str, key: int) -> HttpResponse:
    """The lead about a bill that is out of proportion: it goes as it is, or not at all."""
    found = find(reference)
    row = get_object_or_404(Charge, pk=key, case=found)
    try:
        if request.POST.get("answer") == "yes":
            actions.approve(row, me(request))
        else:
            actions.drop(row, me(request), request.POST.get("reason", ""))
    except Refusal as refusal:
        return refused(request, found, {"refusal": refusal}, _place(key))
    return done(request, reference, _("Besloten over de rekening."))


def _place(key: int) -> tuple[str, str]:
    return ("desk/parts/refusal.html", f"#charge-{key}-refused")


def _read(case: Case, said: QueryDict) -> Account:
    typed = said.get("administration", "").strip()
    photo = Attachment.objects.filter(contact__case=case, pk=key_of(said.get("photo", ""))).first()
    return Account(
        amount_of(said.get("principal", "")),
        amount_of(typed) if typed.strip("0,. ") else 0,
        said.get("reason", ""),
        said.get("reference", ""),
        photo,
    )
