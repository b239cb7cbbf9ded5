"""The one prompt for a fact that a process will need: fill it in, hear a refusal, or ask it in writing."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gehoor.casework.policies import Refusal
from gehoor.gaps.actions import asking
from gehoor.gaps.enums import Fact
from gehoor.staff.access import colleagues

from ..case.rows import find
from ..case.verbs import done, refused
from ..people import me


@colleagues()
@require_POST
def fill(request: HttpRequest, reference: str) -> HttpResponse:
    case, fact = find(reference), _fact(request)
    said = request.POST.get("said", "").strip().replace("\0", "")[:320]
    try:
        asking.tell(case, fact, said, me(request))
    except Refusal as refusal:
        asking.claim(case, fact, said)
        place = ("desk/parts/refusal.html", "#gap-refused")
        return refused(request, case, {"refusal": refusal}, place)
    return done(request, reference, _("Bewaard: dit hoeft niemand meer te vragen."))


@colleagues()
@require_POST
def refuse(request: HttpRequest, reference: str) -> HttpResponse:
    asking.refuse(find(reference), _fact(request), me(request))
    return done(request, reference, _("Genoteerd: we vragen dit deze klant niet meer."))


@colleagues()
@require_POST
def ask(request: HttpRequest, reference: str) -> HttpResponse:
    """The sentence stands in the answer; here is kept that it was asked."""
    asking.ask(find(reference), _fact(request), me(request))
    return HttpResponse(status=204)


def _fact(request: HttpRequest) -> Fact:
    if (name := request.POST.get("fact", "")) in Fact.values:
        return Fact(name)
    raise Http404
