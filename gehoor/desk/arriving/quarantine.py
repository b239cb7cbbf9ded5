"""What was received and did not become a contact: set apart with a reason, or from a machine (law 1)."""

from __future__ import annotations

import re

from django.contrib import messages
from django.db.models import BinaryField, F, Func, QuerySet, Value
from django.db.models.functions import Length
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from gehoor.casework.policies import Refusal
from gehoor.intake.actions import process_item
from gehoor.intake.apart import SUSPECT, after_all, prove_spam, written_by_a_person
from gehoor.intake.apart import try_again as take_again
from gehoor.intake.enums import Outcome, RawState
from gehoor.intake.models import RawItem
from gehoor.staff.access import colleagues

from ..people import me

MOST = 250
MANY = 5  # suspects from which on they can be counted as spam together
LOOKED_AT = 4000  # bytes from which sender and subject are read for the list
SHOWN = 500_000
NO_CONTACT = [Outcome.AUTOMATIC, Outcome.BOUNCE, Outcome.OWN, Outcome.SPAM, Outcome.ORDER]
_HEADER = re.compile(rb"^(From|Subject):[ \t]*([^\r\n]*)", re.IGNORECASE | re.MULTILINE)


@colleagues()
@require_safe
def quarantine(request: HttpRequest) -> HttpResponse:
    apart = request.GET.get("soort") != "automatisch"
    items = RawItem.objects.quarantined() if apart else _without_contact()
    listed = _listed(items)
    suspects = [item.pk for item, _ in listed if apart and item.facts.get(SUSPECT)]
    context = {
        "items": listed,
        "apart": apart,
        "total": items.count(),
        "suspects": suspects if len(suspects) >= MANY else [],
    }
    return render(request, "desk/quarantine.html", context)


def _without_contact() -> QuerySet[RawItem]:
    done = RawItem.objects.filter(state=RawState.DONE, contact=None, outcome__in=NO_CONTACT)
    return done.order_by("-received_at")


def _listed(items: QuerySet[RawItem]) -> list[tuple[RawItem, dict[str, str]]]:
    """The newest ones, each with the sender and subject that its first bytes name."""
    start = Func(
        F("body"), Value(1), Value(LOOKED_AT), function="substring", output_field=BinaryField()
    )
    found = items.defer("body").annotate(start=start, size=Length("body"))[:MOST]
    return [(item, _headers(bytes(item.start))) for item in found]


def _headers(start: bytes) -> dict[str, str]:
    head = start.partition(b"\r\n\r\n")[0].partition(b"\n\n")[0]
    return {
        match[1].decode().lower(): match[2].decode("utf-8", "replace").strip()
        for match in _HEADER.finditer(head)
    }


@colleagues()
@require_safe
def raw(request: HttpRequest, item_id: int) -> HttpResponse:
    """The bytes as text, and never as anything that a browser would run."""
    item = get_object_or_404(RawItem, pk=item_id)
    words = bytes(item.body)[:SHOWN].decode("utf-8", "replace")
    response = HttpResponse(words, content_type="text/plain; charset=utf-8")
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response


@colleagues()
@require_POST
def try_again(request: HttpRequest, item_id: int) -> HttpResponse:
    """Process it once more, while the colleague waits."""
    item = get_object_or_404(RawItem, pk=item_id)
    take_again(item)
    return _processed(request, item)


@colleagues()
@require_POST
def by_a_person(request: HttpRequest, item_id: int) -> HttpResponse:
    """What we took for a machine's message is a customer's: it becomes a case at once."""
    item = get_object_or_404(RawItem, pk=item_id)
    written_by_a_person(item)
    return _processed(request, item)


@colleagues()
@require_POST
def genuine(request: HttpRequest, item_id: int) -> HttpResponse:
    """What looked like spam or was broken is a customer's after all: it becomes a case at once."""
    item = get_object_or_404(RawItem, pk=item_id)
    after_all(item)
    return _processed(request, item)


def _processed(request: HttpRequest, item: RawItem) -> HttpResponse:
    item = process_item(item.pk)
    if item.contact:
        messages.success(request, _("Gelukt: het bericht staat nu op de tijdlijn."))
        return redirect("desk:case", item.contact.case.reference)
    if item.state == RawState.DONE:
        messages.success(request, _("Gelukt: verwerkt, zonder zaak."))
    else:
        messages.warning(request, _("Het lukt nog niet: %(reason)s") % {"reason": item.reason})
    return redirect("desk:quarantine")


@colleagues()
@require_POST
def spam(request: HttpRequest, item_id: int) -> HttpResponse:
    """A colleague read it and says why it is no customer's."""
    item = get_object_or_404(RawItem, pk=item_id)
    try:
        prove_spam(item, me(request), request.POST.get("reason", ""))
        messages.success(request, _("Geteld als spam. Het bericht blijft bewaard."))
    except Refusal:
        messages.warning(request, _("Typ erbij waarom dit geen klant is."))
    return redirect("desk:quarantine")


@colleagues()
@require_POST
def all_spam(request: HttpRequest) -> HttpResponse:
    """A colleague went through the suspects of the page: what is left of those is spam, with one reason."""
    shown = [int(each) for each in request.POST.getlist("item") if each.isdecimal()][:MOST]
    items = RawItem.objects.quarantined().filter(pk__in=shown, facts__suspect=True)
    try:
        for item in items.defer("body"):
            prove_spam(item, me(request), request.POST.get("reason", ""))
        messages.success(request, _("Geteld als spam. De berichten blijven bewaard."))
    except Refusal:
        messages.warning(request, _("Typ erbij waarom dit geen klanten zijn."))
    return redirect("desk:quarantine")
