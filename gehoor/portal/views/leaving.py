"""A customer would rather not do what a step asks: one tap, and we do it by a date (requirement M69)."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gehoor.casework.actions.steps import leave_to_us
from gehoor.casework.policies import Refusal
from gehoor.staff.access import anyone

from ..limits import ADDITIONS
from ..page import page_of
from ..visits import Visit, by_link


@anyone("the token in the address proves the case")
@require_POST
@by_link
def leave(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Once: a second tap finds that it is ours already."""
    error = _leave(request.POST.get("action", ""), visit)
    if error:
        context = {"page": page_of(visit), "visit": visit, "leave_error": error}
        return render(request, "portal/status.html", context, status=422)
    messages.success(request, _("Wij doen het voor u. Hierboven staat wanneer."))
    return HttpResponseRedirect(visit.path)


def _leave(key: str, visit: Visit) -> str:
    """What went wrong, or nothing."""
    if not (key.isascii() and key.isdigit() and len(key) < 19):
        return _("Kies wat wij voor u doen.")
    if not ADDITIONS.take(f"case {visit.case.pk}"):
        return _("U stuurde al veel berichten. Probeer het over een uur nog eens.")
    try:
        leave_to_us(visit.case, int(key), visit.sender)
    except Refusal as refusal:
        return str(refusal)
    return ""
