"""Whether a process can begin: what it needs to know of a customer is there, or not (requirement K02)."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_GET

from gehoor.gaps.finding import gaps_of
from gehoor.gaps.models import Need
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address, Party
from gehoor.parties.rules import normalised

from .access import problem, readers


@readers
@require_GET
def process(request: HttpRequest, name: str) -> HttpResponse:
    """?customer= a customer number, mail address or phone number of theirs: what this process lacks."""
    if not Need.objects.standing().filter(process=name).exists():
        return problem(404, "There is no such process: set what it needs under Instellingen.")
    party = customer_known_by(request.GET.get("customer", ""))
    if party is None:
        return problem(404, "We know nobody by that: give a customer number, mail or phone number.")
    gaps = gaps_of(party, name)
    lacking = [{"fact": each.fact.value, "flaw": each.flaw.value} for each in gaps]
    return JsonResponse({"process": name, "passes": not lacking, "lacking": lacking})


def customer_known_by(said: str) -> Party | None:
    """Whoever has that customer number, mail address or phone number; None when nobody has."""
    kinds = (AddressKind.NUMBER, AddressKind.MAIL, AddressKind.PHONE)
    for kind in kinds:
        value = normalised(kind, said)
        found = Address.objects.filter(kind=kind, value=value).select_related("party").first()
        if value and found:
            return found.party
    return None
