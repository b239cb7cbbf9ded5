"""What a call settles on a case: the check that it asks, and the mail that it answers."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from gehoor.casework.actions.by_phone import confirmation_letter, settle_by_phone
from gehoor.casework.policies import Refusal
from gehoor.channels.calls.checking import asked, needed
from gehoor.channels.calls.enums import Identifier
from gehoor.channels.calls.filing import file
from gehoor.staff.access import colleagues

from ..case.rows import find
from ..case.verbs import done, refused
from ..people import me
from .shown import on_case
from .views import go, keep_words, mine

GET_OR_POST = require_http_methods(["GET", "HEAD", "POST"])
BY_PHONE = ("desk/parts/refusal.html", "#by-phone-refused")


@colleagues()
@require_POST
def checked(request: HttpRequest, call_id: int) -> HttpResponse:
    """The caller answered the one question, well or not."""
    call = mine(request, call_id)
    case = find(request.POST.get("case", ""))
    check = needed(call, case)
    if check is None or check.what is None:
        raise Http404
    passed = request.POST.get("passed") == "yes"
    asked(call, me(request), Identifier(check.what), passed=passed)
    return go(request, reverse("desk:case", args=[case.reference]))


@colleagues()
@GET_OR_POST
def settle(request: HttpRequest, reference: str) -> HttpResponse:
    """The open mail is answered by phone: the customer gets a short confirmation, which is read first."""
    case = find(reference)
    now = on_case(case, me(request))
    if request.method != "POST":
        letter = confirmation_letter(case, now.spoken)
        shown = {"case": case, "confirmation": letter.text}
        return render(request, "desk/calls/by-phone.html", shown)
    spoken = now.spoken
    try:
        if now.call:
            keep_words(now.call, request)
            spoken = file(now.call, me(request), into=case)
        if spoken is None:
            raise Refusal(_("Er is geen gesprek bij deze zaak: noteer het eerst met c."), law=7)
        settle_by_phone(case, me(request), spoken)
    except Refusal as refusal:
        return refused(request, case, {"refusal": refusal}, BY_PHONE)
    return done(
        request, reference, _("Beantwoord aan de telefoon; de klant krijgt een bevestiging.")
    )
