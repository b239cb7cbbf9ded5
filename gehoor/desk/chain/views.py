"""What other systems know of a customer, beside the case; each is asked after the page is there."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from gehoor.cases.models import Case, Order, Scan
from gehoor.chain.answers import Known
from gehoor.chain.asking import ask
from gehoor.chain.models import System
from gehoor.channels.calls.models import Call
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Party
from gehoor.staff.access import colleagues

from ..case.rows import find


@colleagues()
@require_GET
def of_case(request: HttpRequest, reference: str) -> HttpResponse:
    """The places of the facts, each of which asks for itself, and what we know ourselves of the orders."""
    case = find(reference)
    context = {
        "systems": System.objects.in_use(),
        "case": case,
        "orders": Order.objects.filter(number__in=case.keys)[:3],
        "scan": last_scan(case),
    }
    return render(request, "desk/chain/places.html", context)


def last_scan(case: Case) -> Scan | None:
    numbers = {*case.keys, *case.promises.exclude(tracked="").values_list("tracked", flat=True)}
    return Scan.objects.filter(number__in=numbers).order_by("-at").first() if numbers else None


@colleagues()
@require_GET
def of_system(request: HttpRequest, reference: str, system_id: int) -> HttpResponse:
    case = find(reference)
    known = known_of(case.party, order=case.keys[0] if case.keys else "")
    return _answered(request, system_id, known)


@colleagues()
@require_GET
def of_call(request: HttpRequest, call_id: int) -> HttpResponse:
    """The places for a call that rings: what the caller keyed in finds them too."""
    call = get_object_or_404(Call.objects.unfiled().select_related("party"), pk=call_id)
    context = {"systems": System.objects.in_use(), "call": call}
    return render(request, "desk/chain/places-of-call.html", context)


@colleagues()
@require_GET
def of_call_system(request: HttpRequest, call_id: int, system_id: int) -> HttpResponse:
    call = get_object_or_404(Call.objects.unfiled().select_related("party", "case"), pk=call_id)
    keys = call.case.keys if call.case else []
    known = known_of(call.party, order=keys[0] if keys else "", customer=call.customer_number)
    return _answered(request, system_id, known)


def _answered(request: HttpRequest, system_id: int, known: Known) -> HttpResponse:
    system = get_object_or_404(System.objects.in_use(), pk=system_id)
    return render(request, "desk/chain/facts.html", {"answer": ask(system, known)})


def known_of(party: Party | None, *, order: str = "", customer: str = "") -> Known:
    """What we know of a customer, by which another system finds them."""
    rows = party.addresses.order_by("-pk").values_list("kind", "value") if party else []
    known = dict(rows)
    return Known(
        customer=customer or known.get(AddressKind.NUMBER, ""),
        phone=known.get(AddressKind.PHONE, ""),
        mail=known.get(AddressKind.MAIL, ""),
        postal=known.get(AddressKind.POSTAL, ""),
        order=order,
    )
