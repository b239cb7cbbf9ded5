"""Finding who calls by one identifier; what is asked for that is counted (requirement K19)."""

from __future__ import annotations

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gehoor.cases.models import Case
from gehoor.channels.calls.checking import asked
from gehoor.channels.calls.enums import Identifier
from gehoor.channels.calls.models import Call
from gehoor.channels.calls.recognition import matter
from gehoor.parties.enums import AddressKind
from gehoor.parties.freemail import domain_of
from gehoor.parties.models import Address, Party
from gehoor.parties.rules import normalised, postcode_and_number
from gehoor.staff.access import colleagues

from ..people import me
from .views import go, landing, mine

MOST = 9


def identify(wanted: str) -> tuple[Identifier, list[Party]]:
    """By what somebody was looked for, and the customers whom that may be: at most nine."""
    if "@" in wanted:
        return Identifier.MAIL, _by_mail(wanted)
    if start := postcode_and_number(wanted):
        return Identifier.POSTAL, _by_postal(start)
    for what, kind in (
        (Identifier.NUMBER, AddressKind.NUMBER),
        (Identifier.PHONE, AddressKind.PHONE),
    ):
        if found := _parties(Address.objects.filter(kind=kind, value=normalised(kind, wanted))):
            return what, found
    return Identifier.ORDER, _by_order(wanted)


def _parties(addresses: QuerySet[Address]) -> list[Party]:
    found = addresses.select_related("party").order_by("pk")[: 3 * MOST]
    return list(dict.fromkeys(each.party for each in found))[:MOST]


def _by_mail(wanted: str) -> list[Party]:
    """Whose address it is; else the organisations of its domain."""
    exact = _parties(
        Address.objects.filter(kind=AddressKind.MAIL, value=normalised("mail", wanted))
    )
    domain = domain_of(wanted)
    if exact or not domain:
        return exact
    return list(Party.objects.filter(domains__name=domain).order_by("pk")[:MOST])


def _by_postal(start: str) -> list[Party]:
    """9401AB12 is also 9401AB12a, and not 9401AB123."""
    found = Address.objects.filter(kind=AddressKind.POSTAL, value__startswith=start)
    near = found.select_related("party").order_by("value")[: 10 * MOST]
    here = [each.party for each in near if not each.value[len(start) : len(start) + 1].isdigit()]
    return list(dict.fromkeys(here))[:MOST]


def _by_order(wanted: str) -> list[Party]:
    """An order number that somebody named, or the number of a case."""
    key = wanted.strip().upper()
    cases = Case.objects.filter(keys__contains=[key]).select_related("party")[: 3 * MOST]
    referred = Case.objects.filter(reference=key).select_related("party")
    return list(dict.fromkeys(each.party for each in [*cases, *referred]))[:MOST]


@colleagues()
@require_POST
def who(request: HttpRequest, call_id: int) -> HttpResponse:
    """One customer found is who calls; of several the colleague chooses."""
    call, wanted = mine(request, call_id), request.POST.get("q", "").strip()[:320]
    if not wanted:
        return go(request, reverse("desk:call", args=[call.pk]))
    what, parties = identify(wanted)
    check = asked(call, me(request), what)
    if check.again:
        messages.warning(
            request, _("Dit was al ingetoetst of bekend. Het telt als dubbel gevraagd.")
        )
    if len(parties) == 1:
        return _is(request, call, parties[0])
    context = {"call": call, "wanted": wanted, "parties": parties}
    return render(request, "desk/calls/found.html", context)


@colleagues()
@require_POST
def this_one(request: HttpRequest, call_id: int, party_id: int) -> HttpResponse:
    party = get_object_or_404(Party, pk=party_id)
    return _is(request, mine(request, call_id), party.surviving)


def _is(request: HttpRequest, call: Call, party: Party) -> HttpResponse:
    call.party, call.case = party, matter(party, call.topic)
    call.save(update_fields=["party", "case"])
    return go(request, landing(call))
