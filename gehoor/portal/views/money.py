"""A customer chooses how money comes back, has it paid out after all, or gives an account number."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from gehoor.casework.policies import Refusal
from gehoor.core.keys import key_of
from gehoor.remedies.actions import accounts
from gehoor.remedies.actions.after_all import pay_out_after_all
from gehoor.remedies.actions.netting import choose_netting
from gehoor.remedies.enums import Method
from gehoor.remedies.models import Refund
from gehoor.staff.access import anyone

from ..blocks import ContactBlock
from ..dates import Dates
from ..limits import ADDITIONS
from ..money import money
from ..visits import Visit, by_link


@anyone("the token in the address proves the case; no account is shown but its last digits")
@require_http_methods(["GET", "HEAD"])
@by_link
def show(request: HttpRequest, visit: Visit) -> HttpResponse:
    return _page(request, visit)


@anyone("the token in the address proves the case")
@require_POST
@by_link
def choose(request: HttpRequest, visit: Visit) -> HttpResponse:
    """How a refund comes: netted, or paid out after all. Choosing what already holds changes nothing."""
    return _done(
        request, visit, _choose(request, visit), _("Uw keuze staat vast. U krijgt er bericht van.")
    )


@anyone("the token in the address proves the case; an account is taken after the light check alone")
@require_POST
@by_link
def account(request: HttpRequest, visit: Visit) -> HttpResponse:
    """A forwarded link must not send money elsewhere: this asks for the light check."""
    return _done(request, visit, _give(request, visit), _("Bedankt. Wij betalen op deze rekening."))


def _choose(request: HttpRequest, visit: Visit) -> str:
    """What went wrong, or nothing."""
    key, method = key_of(request.POST.get("refund", "")), request.POST.get("method", "")
    found = Refund.objects.filter(case=visit.case, granted_at__isnull=False)
    refund = found.filter(pk=key).first()
    if refund is None or method not in Method.values:
        return _("Kies hoe u uw geld terug wilt.")
    running = refund.nettings.filter(ended_at=None, refusal="").exists()
    if running == (method == Method.NET):
        return ""
    if not ADDITIONS.take(f"case {visit.case.pk}"):
        return _("U stuurde al veel berichten. Probeer het over een uur nog eens.")
    try:
        if method == Method.NET:
            choose_netting(refund, visit.sender)
        else:
            pay_out_after_all(refund, address=visit.sender)
    except Refusal as refusal:
        return str(refusal)
    return ""


def _give(request: HttpRequest, visit: Visit) -> str:
    if not visit.sees_words:
        return _("Laat eerst zien wie u bent, met uw e-mailadres of huisnummer op uw pagina.")
    if not money(visit.case, Dates.of(visit.case, visit.language)).asks_account:
        return _(
            "Wij hebben uw rekeningnummer al. Klopt het niet? Stuur ons een bericht op uw pagina."
        )
    if not ADDITIONS.take(f"case {visit.case.pk}"):
        return _("U stuurde al veel berichten. Probeer het over een uur nog eens.")
    try:
        accounts.give(
            visit.case, visit.sender, request.POST.get("iban", ""), request.POST.get("holder", "")
        )
    except Refusal as refusal:
        return str(refusal)
    return ""


def _done(request: HttpRequest, visit: Visit, error: str, thanks: str) -> HttpResponse:
    if error:
        return _page(request, visit, error)
    messages.success(request, thanks)
    return HttpResponseRedirect(visit.path)


def _page(request: HttpRequest, visit: Visit, error: str = "") -> HttpResponse:
    context = {
        "visit": visit,
        "money": money(visit.case, Dates.of(visit.case, visit.language)),
        "error": error,
        "typed": request.POST,
        "contact": ContactBlock.of(visit.case.team.brand, visit.language),
    }
    return render(request, "portal/money.html", context, status=422 if error else 200)
