"""The light check, asked once for each device and case."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gehoor.casework.actions.linking import mail_code
from gehoor.core import clock
from gehoor.detours.enums import Passage
from gehoor.parties.models import Address
from gehoor.staff.access import anyone

from .. import proof
from ..detour import detour
from ..limits import CODES, WRONG_CHECKS
from ..page import page_of
from ..visits import Visit, by_link


@anyone("the token in the address proves the case; tries are limited")
@require_POST
@by_link
def check(request: HttpRequest, visit: Visit) -> HttpResponse:
    who = f"case {visit.case.pk}"
    if not WRONG_CHECKS.take(who):
        return _again(
            request, visit, _("Dit is te vaak geprobeerd. Probeer het over een uur nog eens."), 429
        )
    address = _proven(visit, request) if visit.asks else None
    if address is None:
        return _again(request, visit, _wrong(visit, request), 422)
    WRONG_CHECKS.forgive(who)
    response = HttpResponseRedirect(f"{visit.path}#gebeurd")
    proof.remember(response, visit.path, visit.link, address)
    return response


def _proven(visit: Visit, request: HttpRequest) -> Address | None:
    if "code" in request.POST:
        return proof.by_code(visit.link, request.POST["code"]) if visit.may_get_code else None
    return proof.matching(visit.case, request.POST.get("typed", ""))


@anyone("the token in the address proves the case; the code goes to the address that we know")
@require_POST
@by_link
def code(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Mail a code to the customer: the page then asks for it."""
    if not visit.may_get_code:
        raise Http404
    if not CODES.take(f"case {visit.case.pk}"):
        return _again(
            request, visit, _("Wij mailden u al een paar codes. Gebruik de laatste."), 429
        )
    mail_code(visit.case, proof.code_of(visit.link), clock.now() + proof.CODE_LASTS)
    context = {"page": page_of(visit), "visit": visit, "code_sent": True}
    return render(request, "portal/status.html", context)


def _wrong(visit: Visit, request: HttpRequest) -> str:
    if "code" in request.POST:
        return _("Dit is niet de code die wij u mailden, of hij is verlopen. Vraag een nieuwe.")
    if visit.asks == "phone":
        return _(
            "Dit zijn niet de laatste vier cijfers die wij kennen. Kijk ze na en probeer het opnieuw."
        )
    if visit.asks == "postal":
        return _("Dit is niet het huisnummer dat wij kennen. Kijk het na en probeer het opnieuw.")
    return _("Met dit adres schreef u ons niet over deze zaak. Kijk het na en probeer het opnieuw.")


def _again(request: HttpRequest, visit: Visit, error: str, status: int) -> HttpResponse:
    context = {
        "page": page_of(visit),
        "visit": visit,
        "check_error": error,
        "detour": detour(visit, Passage.IDENTITY),
        "code_sent": "code" in request.POST,
    }
    return render(request, "portal/status.html", context, status=status)
