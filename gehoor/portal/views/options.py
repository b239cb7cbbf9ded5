"""A customer chooses one of the options that a colleague put to them."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gehoor.casework.actions.proposing import choose_option
from gehoor.casework.policies import Refusal
from gehoor.staff.access import anyone

from ..limits import ADDITIONS
from ..page import page_of
from ..visits import Visit, by_link


@anyone("the token in the address proves the case")
@require_POST
@by_link
def choose(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The choice becomes promises; the status page shows them with their dates."""
    error = _choose(request.POST.get("option", ""), visit)
    if error:
        context = {"page": page_of(visit), "visit": visit, "option_error": error}
        return render(request, "portal/status.html", context, status=422)
    messages.success(request, _("Uw keuze staat vast. U krijgt er bericht van."))
    return HttpResponseRedirect(visit.path)


def _choose(key: str, visit: Visit) -> str:
    """What went wrong, or nothing."""
    if not (key.isascii() and key.isdigit()):
        return _("Kies een van de mogelijkheden.")
    if not ADDITIONS.take(f"case {visit.case.pk}"):
        return _("U stuurde al veel berichten. Probeer het over een uur nog eens.")
    try:
        choose_option(visit.case, int(key), visit.sender)
    except Refusal as refusal:
        return str(refusal)
    return ""
