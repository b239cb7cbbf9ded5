"""A customer objects to a bill, or answers an offer; a link shows it, a button does it (docs/adr/0010)."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from gehoor.casework.policies import Refusal
from gehoor.charges.actions import object_to
from gehoor.charges.models import Charge
from gehoor.core.keys import key_of
from gehoor.goodwill import offering
from gehoor.staff.access import anyone

from ..bills import bills, offered
from ..blocks import ContactBlock
from ..dates import Dates
from ..limits import ADDITIONS
from ..visits import Visit, by_link


@anyone("the token in the address proves the case; the photo waits for the light check")
@require_http_methods(["GET", "HEAD"])
@by_link
def show(request: HttpRequest, visit: Visit) -> HttpResponse:
    return _page(request, visit)


@anyone("the token in the address proves the case")
@require_POST
@by_link
def object_(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Stops reminders at once; pressed twice it is one objection."""
    found = Charge.objects.filter(case=visit.case, sent_at__isnull=False)
    row = found.filter(pk=key_of(request.POST.get("charge", ""))).first()
    if row is None:
        return _page(
            request, visit, _("Deze rekening kennen wij niet. Stuur ons een bericht op uw pagina.")
        )
    if not ADDITIONS.take(f"case {visit.case.pk}"):
        return _page(
            request, visit, _("U stuurde al veel berichten. Probeer het over een uur nog eens.")
        )
    try:
        object_to(row, visit.sender, request.POST.get("words", ""))
    except Refusal as refusal:
        return _page(request, visit, str(refusal))
    messages.success(
        request, _("Uw bezwaar is binnen. Wij sturen geen herinneringen tot ons besluit.")
    )
    return HttpResponseRedirect(visit.path)


@anyone("the token in the address proves the case")
@require_http_methods(["GET", "HEAD", "POST"])
@by_link
def offer(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Yes or no; either is recorded, and pressed twice it is one answer."""
    error = ""
    said = request.POST.get("answer", "")
    if request.method == "POST" and said in {"yes", "no"}:
        error = _answer(visit, accepts=said == "yes")
        if not error:
            messages.success(request, _("Bedankt, uw antwoord is binnen."))
            return HttpResponseRedirect(visit.path)
    context = {
        "visit": visit,
        "offer": offered(visit.case, Dates.of(visit.case, visit.language)),
        "error": error,
        "contact": ContactBlock.of(visit.case.team.brand, visit.language),
    }
    return render(request, "portal/offer.html", context, status=422 if error else 200)


def _answer(visit: Visit, *, accepts: bool) -> str:
    """What went wrong, or nothing."""
    if not ADDITIONS.take(f"case {visit.case.pk}"):
        return _("U stuurde al veel berichten. Probeer het over een uur nog eens.")
    try:
        offering.answer(visit.case, visit.sender, accepts=accepts)
    except Refusal as refusal:
        return str(refusal)
    return ""


def _page(request: HttpRequest, visit: Visit, error: str = "") -> HttpResponse:
    context = {
        "visit": visit,
        "bills": bills(visit.case, Dates.of(visit.case, visit.language)),
        "error": error,
        "contact": ContactBlock.of(visit.case.team.brand, visit.language),
    }
    return render(request, "portal/bills.html", context, status=422 if error else 200)
