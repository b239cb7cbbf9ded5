"""Saying that two customers are one, that they are two, and taking back a merge."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from gehoor.casework.policies import Refusal
from gehoor.finding.who import named
from gehoor.gaps.finding import to_ask_for
from gehoor.identity.actions.merging import keep_apart, merge, unmerge
from gehoor.identity.finding import look_like
from gehoor.identity.models import PartyMerge
from gehoor.parties.models import Party
from gehoor.staff.access import colleagues

from ..calls.finding import identify
from ..case.rows import find
from ..case.verbs import done, refused
from ..chosen import key
from ..people import me

MOST = 9
REFUSED = ("desk/parts/refusal.html", "#same-refused")


@colleagues()
@require_safe
def about(request: HttpRequest, reference: str) -> HttpResponse:
    """Who may be the same customer, who was merged, and the one fact to ask for: read after the page."""
    case = find(reference)
    merged = PartyMerge.objects.filter(into=case.party_id, undone_at=None)
    context = {
        "case": case,
        "likeness": next(iter(look_like(case.party)), None),
        "merges": merged.select_related("merged", "by").order_by("-at")[:MOST],
        "gap": to_ask_for(case),
    }
    return render(request, "desk/customers/about.html", context)


@colleagues()
@require_safe
def find_same(request: HttpRequest, reference: str) -> HttpResponse:
    """Who looks like this customer as long as nothing is typed; else whom the words name."""
    party = find(reference).party
    wanted = request.GET.get("q", "").strip().replace("\0", "")[:200]
    alike = [] if wanted else look_like(party)
    others = [each for each in _found(wanted) if each.pk != party.pk][:MOST] if wanted else []
    context = {"alike": alike, "others": others, "wanted": wanted}
    return render(request, "desk/customers/found.html", context)


def _found(wanted: str) -> list[Party]:
    _what, parties = identify(wanted)
    by_name = named(wanted.split())
    if not parties and by_name is not None:
        parties = list(by_name.filter(merged_into=None).order_by("-pk")[: MOST + 1])
    return parties


@colleagues()
@require_POST
def same(request: HttpRequest, reference: str) -> HttpResponse:
    """The customer of this case turns out to be the one who was chosen."""
    case = find(reference)
    try:
        into = _chosen(request)
        merge(case.party, into, me(request))
    except Refusal as refusal:
        return refused(request, case, {"refusal": refusal}, REFUSED)
    words = _("%(one)s en %(other)s zijn nu één klant. Klopt het niet? Dan kan het terug.")
    return done(request, reference, words % {"one": case.party.name, "other": into.name})


@colleagues()
@require_POST
def two(request: HttpRequest, reference: str) -> HttpResponse:
    case = find(reference)
    try:
        keep_apart(case.party, _chosen(request), me(request))
    except Refusal as refusal:
        return refused(request, case, {"refusal": refusal}, REFUSED)
    return done(request, reference, _("Dit zijn twee klanten: we stellen het niet meer voor."))


@colleagues()
@require_POST
def undo(request: HttpRequest, reference: str) -> HttpResponse:
    case = find(reference)
    row = get_object_or_404(PartyMerge, pk=key(request, "merge"), into=case.party_id)
    try:
        unmerge(row, me(request))
    except Refusal as refusal:
        return refused(
            request, case, {"refusal": refusal}, ("desk/parts/refusal.html", "#customer-refused")
        )
    return done(request, reference, _("Het zijn weer twee klanten, ieder met wat van hen is."))


def _chosen(request: HttpRequest) -> Party:
    known = Party.objects.select_related("merged_into")
    chosen = known.filter(pk=key(request, "into")).first()
    if chosen is None:
        raise Refusal(_("Kies eerst welke klant het is."), law=7)
    return chosen
