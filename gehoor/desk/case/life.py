"""Word on the way, letting go on the customer's word, and cases that go on as one."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from gehoor.cases.models import Case
from gehoor.casework.actions.interim import send_interim
from gehoor.casework.actions.merge import merge as join
from gehoor.casework.actions.merge import unmerge as part
from gehoor.casework.actions.release import release as let_go
from gehoor.casework.policies import Refusal
from gehoor.promises.models import Promise
from gehoor.staff.access import colleagues

from ..chosen import key
from ..people import me
from ..search.views import found as search
from .page import others_of
from .rows import find
from .verbs import done, refused

REFUSAL = "desk/parts/refusal.html"


@colleagues()
@require_POST
def interim(request: HttpRequest, reference: str) -> HttpResponse:
    found = find(reference)
    try:
        send_interim(_promise(found, request), me(request), request.POST.get("text", ""))
    except Refusal as refusal:
        return refused(request, found, {"refusal": refusal}, (REFUSAL, "#interim-refused"))
    return done(request, reference, _("De klant weet hoe het ervoor staat; de datum staat."))


@colleagues()
@require_POST
def release(request: HttpRequest, reference: str) -> HttpResponse:
    found = find(reference)
    contact = get_object_or_404(found.contacts, pk=key(request, "contact"))
    reason = request.POST.get("reason", "")
    try:
        let_go(_promise(found, request), me(request), contact=contact, reason=reason)
    except Refusal as refusal:
        return refused(request, found, {"refusal": refusal}, (REFUSAL, "#release-refused"))
    if find(reference).is_open:
        return done(request, reference, _("Deze toezegging is losgelaten."))
    return done(request, reference, _("Losgelaten. Er stond niets meer open: de zaak is gesloten."))


@colleagues()
@require_GET
def merge_find(request: HttpRequest, reference: str) -> HttpResponse:
    """The cases that may be meant: of the same customer as long as nothing is typed."""
    case, wanted = find(reference), request.GET.get("q", "").strip().replace("\0", "")[:200]
    found = search(wanted, me(request)) if wanted else others_of(case.party_id, case.pk)
    shown = [each for each in found if each.pk != case.pk and each.merged_into_id is None]
    return render(request, "desk/parts/merge-found.html", {"cases": shown})


@colleagues()
@require_POST
def merge(request: HttpRequest, reference: str) -> HttpResponse:
    """The case on screen goes on in the one that was chosen, which is shown then."""
    found = find(reference)
    try:
        into = Case.objects.filter(reference=request.POST.get("into", "")).first()
        if into is None:
            raise Refusal(_("Kies eerst de zaak waarin deze verdergaat."), law=7)
        join(found, into, me(request), confirmed="confirmed" in request.POST)
    except Refusal as refusal:
        return refused(request, found, {"refusal": refusal}, (REFUSAL, "#merge-refused"))
    words = _("Zaak %(reference)s gaat hier verder.") % {"reference": reference}
    return done(request, into.reference, words)


@colleagues()
@require_POST
def unmerge(request: HttpRequest, reference: str) -> HttpResponse:
    found = find(reference)
    row = get_object_or_404(found.merges, undone_at=None)
    try:
        part(row, me(request))
    except Refusal as refusal:
        return refused(request, found, {"refusal": refusal}, (REFUSAL, "#unmerged"))
    return done(request, reference, _("De zaken zijn weer uit elkaar."))


def _promise(case: Case, request: HttpRequest) -> Promise:
    promises = case.promises.select_related("case__team__brand__calendar", "owner")
    return get_object_or_404(promises, pk=key(request, "promise"))
