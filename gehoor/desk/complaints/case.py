"""Complaints of a case: registering one, saying that something is none, what came of it, taken back."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from gehoor.cases.enums import Direction
from gehoor.casework.policies import Refusal
from gehoor.complaints.actions import ending, registering, weighing
from gehoor.complaints.enums import Ground, Outcome
from gehoor.complaints.models import Complaint
from gehoor.core.keys import key_of
from gehoor.staff.access import colleagues

from ..case.rows import find
from ..case.verbs import done, refused
from ..people import me

REFUSAL = "desk/parts/refusal.html"
REGISTERED = (REFUSAL, "#complained")
JUDGED = (REFUSAL, "#complaint-judged")


@colleagues()
@require_safe
def read(request: HttpRequest, reference: str) -> HttpResponse:
    """What the customer will read, with the words to read back."""
    case = find(reference)
    words = request.GET.get("words", "").strip()
    chosen = case.questions.filter(pk=key_of(request.GET.get("question", ""))).first()
    said = chosen.text if chosen else words
    letter = registering.confirmation(case, said, at=chosen.asked_at if chosen else None)
    context = {"case": case, "letter": letter if said else None}
    return render(request, "desk/complaints/read.html", context)


@colleagues()
@require_POST
def register(request: HttpRequest, reference: str) -> HttpResponse:
    """In the words that the customer says now, by a question of the case, or what was recognised."""
    case, by, words = find(reference), me(request), request.POST.get("words", "")
    question = case.questions.filter(pk=key_of(request.POST.get("question", ""))).first()
    contact = case.contacts.filter(
        pk=key_of(request.POST.get("contact", "")), direction=Direction.IN
    ).first()
    try:
        if contact:
            row = registering.confirm(contact, by)
        elif question:
            row = registering.register(question, by)
        else:
            row = registering.hear(case, by, words)
    except Refusal as refusal:
        return refused(request, case, {"refusal": refusal}, JUDGED if contact else REGISTERED)
    said = _("Klacht %(number)s staat in het register. De bevestiging is naar de klant.")
    return done(request, reference, said % {"number": row.number})


@colleagues()
@require_POST
def clear(request: HttpRequest, reference: str) -> HttpResponse:
    case = find(reference)
    inbound = case.contacts.filter(direction=Direction.IN)
    contact = get_object_or_404(inbound, pk=key_of(request.POST.get("contact", "")))
    try:
        ending.clear(contact, me(request), request.POST.get("reason", ""))
    except Refusal as refusal:
        return refused(request, case, {"refusal": refusal}, JUDGED)
    return done(request, reference, _("Genoteerd als geen klacht, met je reden."))


@colleagues()
@require_POST
def decide(request: HttpRequest, reference: str, key: int) -> HttpResponse:
    outcome, ground = request.POST.get("outcome", ""), request.POST.get("ground", "")

    def verb(row: Complaint) -> None:
        if outcome not in Outcome.values or ground not in Ground.values:
            raise Refusal(_("Kies waar de klacht over ging, en wat wij ervan vinden."), law=4)
        ending.decide(row, me(request), Outcome(outcome), Ground(ground))

    return _end(request, reference, key, verb, _("Bewaard. Vertel het de klant in je antwoord."))


@colleagues()
@require_POST
def withdraw(request: HttpRequest, reference: str, key: int) -> HttpResponse:
    contact = key_of(request.POST.get("contact", ""))

    def verb(row: Complaint) -> None:
        ending.withdraw(row, me(request), row.case.contacts.filter(pk=contact).first())

    return _end(request, reference, key, verb, _("Ingetrokken door de klant: zo staat het er."))


@colleagues()
@require_POST
def serious(request: HttpRequest, reference: str, key: int) -> HttpResponse:
    """A colleague says that this one weighs heavily; the page then shows what to offer."""

    def verb(row: Complaint) -> None:
        weighing.mark_serious(row, me(request))

    return _end(request, reference, key, verb, _("Genoteerd als ernstige klacht."))


def _end(
    request: HttpRequest, reference: str, key: int, verb: Callable[[Complaint], None], said: str
) -> HttpResponse:
    rows = Complaint.objects.select_related("case")
    row = get_object_or_404(rows, pk=key, case__reference=reference)
    try:
        verb(row)
    except Refusal as refusal:
        place = (REFUSAL, f"#complaint-ended-{key}")
        return refused(request, find(reference), {"refusal": refusal}, place)
    return done(request, reference, said)
