"""The light check, asked once for each device and case."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gehoor.staff.access import anyone

from .. import proof
from ..limits import WRONG_CHECKS
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
    address = proof.matching(visit.case, request.POST.get("typed", "")) if visit.asks else None
    if address is None:
        return _again(request, visit, _wrong(visit), 422)
    WRONG_CHECKS.forgive(who)
    response = HttpResponseRedirect(f"{visit.path}#gebeurd")
    proof.remember(response, visit.path, visit.link, address)
    return response


def _wrong(visit: Visit) -> str:
    if visit.asks == "phone":
        return _(
            "Dit zijn niet de laatste vier cijfers die wij kennen. Kijk ze na en probeer het opnieuw."
        )
    return _("Met dit adres schreef u ons niet over deze zaak. Kijk het na en probeer het opnieuw.")


def _again(request: HttpRequest, visit: Visit, error: str, status: int) -> HttpResponse:
    context = {"page": page_of(visit), "visit": visit, "check_error": error}
    return render(request, "portal/status.html", context, status=status)
