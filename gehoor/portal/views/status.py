"""The status page: what happens next, what the customer can do, and everything that happened."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from gehoor.staff.access import anyone

from ..blocks import ContactBlock
from ..dates import Dates
from ..page import page_of
from ..story import message_of
from ..visits import Visit, by_link


@anyone("the token in the address proves the case; words and files wait for the light check")
@require_safe
@by_link
def show(request: HttpRequest, visit: Visit) -> HttpResponse:
    page = page_of(visit, everything="alles" in request.GET)
    return render(request, "portal/status.html", {"page": page, "visit": visit})


@anyone("the same address in fewer characters; what it leads to checks the token")
@require_safe
def short(request: HttpRequest, token: str) -> HttpResponse:
    """From a text message: to the page itself, where this device is known once it has been checked."""
    return redirect("portal:status", token)


@anyone("the token in the address proves the case; the light check has been done")
@require_safe
@by_link
def message(request: HttpRequest, visit: Visit, contact_id: int) -> HttpResponse:
    """One message that is too long for the page."""
    contact = visit.case.contacts.filter(pk=contact_id).select_related("case").first()
    if contact is None or not visit.sees_words:
        raise Http404
    context = {
        "message": message_of(contact),
        "when": Dates.of(visit.case, visit.language).at(contact.at),
        "visit": visit,
        "contact": ContactBlock.of(visit.case.team.brand, visit.language),
    }
    return render(request, "portal/message.html", context)
