"""Marking a line as advice, and saying that earlier advice did not help."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gehoor.casework import advice
from gehoor.casework.actions import advising
from gehoor.casework.policies import Refusal
from gehoor.knowledge.models import Advice
from gehoor.staff.access import colleagues

from ..case.rows import find
from ..case.verbs import done, refused
from ..people import me

ADVISED = ("desk/parts/refusal.html", "#advised")


@colleagues()
@require_POST
def advise(request: HttpRequest, reference: str) -> HttpResponse:
    found = find(reference)
    lines = {each.key: each for each in advice.lines(found)}
    line = lines.get(request.POST.get("line", "").replace("\r\n", "\n"))
    try:
        if line is None:
            raise Refusal(_("Kies de regel die je advies is."), law=7)
        advising.advise(found, me(request), line)
    except Refusal as refusal:
        return refused(request, found, {"refusal": refusal}, ADVISED)
    return done(request, reference, _("Bewaard als advies: wie hierna helpt, ziet het bovenaan."))


@colleagues()
@require_POST
def failed(request: HttpRequest, reference: str, key: int) -> HttpResponse:
    found = find(reference)
    given = get_object_or_404(Advice, pk=key, case__party=found.party_id)
    advising.did_not_help(given, me(request))
    return done(request, reference, _("Genoteerd. Bovenaan staat wat je nu kunt proberen."))
