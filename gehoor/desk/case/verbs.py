"""The other things that a colleague does with a case: note, take over, move a promised date."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gehoor.cases.models import Case
from gehoor.casework.actions import chains
from gehoor.casework.actions.moving import move as move_or_ask
from gehoor.casework.actions.notes import note as write_note
from gehoor.casework.actions.renegotiate import renegotiation_letter
from gehoor.casework.models import MoveRequest
from gehoor.casework.policies import (
    NeedsLead,
    Refusal,
    check_can_move,
    check_has_not_moved,
    check_may_slip,
)
from gehoor.core.keys import key_of
from gehoor.foresight.linting import blames
from gehoor.handovers.actions.giving import take
from gehoor.promises.chains import Dates
from gehoor.promises.models import Promise
from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May

from .. import chosen
from ..people import me
from ..writing.when import When
from .page import about, desk
from .rows import find

NOTED = ("desk/parts/refusal.html", "#noted")
MOVED = ("desk/parts/moved.html", "#moved")


@colleagues(May.TAKE_PART)
@require_POST
def note(request: HttpRequest, reference: str) -> HttpResponse:
    found = find(reference)
    try:
        write_note(found, me(request), request.POST.get("text", ""))
    except Refusal as refusal:
        return refused(request, found, {"refusal": refusal}, NOTED)
    return done(request, reference, _("De notitie staat op de tijdlijn."))


@colleagues()
@require_POST
def take_over(request: HttpRequest, reference: str) -> HttpResponse:
    take(find(reference), me(request))
    return done(request, reference, _("De zaak is nu van jou, met wat er was toegezegd."))


@colleagues()
@require_POST
def move_preview(request: HttpRequest, reference: str) -> HttpResponse:
    """The new date read back, and the letter that goes with it."""
    found = find(reference)
    return render(request, "desk/parts/moved.html", _moved(found, request))


@colleagues()
@require_POST
def move(request: HttpRequest, reference: str) -> HttpResponse:
    found = find(reference)
    context = _moved(found, request)
    when, promise = context["when"], context["promise"]
    try:
        if "refusal" in context:
            raise context["refusal"]
        _check_was_read_back(when)
        if chains.after(promise):
            chains.propose(
                promise,
                me(request),
                Dates(when.due_at, when.starts_at),
                request.POST.get("reason", ""),
            )
            return done(request, reference, _("Het voorstel ligt klaar: lees het na en bevestig."))
        moved = move_or_ask(
            promise,
            me(request),
            due_at=when.due_at,
            starts_at=when.starts_at,
            reason=request.POST.get("reason", ""),
            partner=chosen.partner(request),
        )
    except Refusal as refusal:
        return refused(request, found, context | {"refusal": refusal}, MOVED)
    if isinstance(moved, MoveRequest):
        return done(
            request,
            reference,
            _("Gevraagd aan %(lead)s. Tot die beslist, geldt de oude datum.")
            % {"lead": found.team.lead.name},
        )
    return done(request, reference, _("De datum is verzet; de klant krijgt bericht."))


def _moved(found: Case, request: HttpRequest) -> dict[str, Any]:
    promises = found.promises.select_related("case__team__brand__calendar", "owner")
    key, _sep, seen = request.POST.get("promise", "").partition("~")
    promise = get_object_or_404(promises, pk=key_of(key))
    when = When.of(found, request.POST.get("when", ""), request.POST.get("read", ""))
    reason = request.POST.get("reason", "")
    context: dict[str, Any] = {"case": found, "promise": promise, "when": when}
    try:
        if seen:
            check_has_not_moved(promise, datetime.fromisoformat(seen))
        letter = _letter(promise, when, reason)
        check_may_slip(me(request), promise, when.due_at or promise.due_at)
    except NeedsLead:
        return context | {"letter": letter, "asks_lead": True}
    except Refusal as refusal:
        return context | {"refusal": refusal}
    return context | {"letter": letter, "blames": blames(reason, found.language)}


def _letter(promise: Promise, when: When, reason: str) -> Any:
    if when.problem or when.due_at is None:
        raise Refusal(when.problem or _("Typ de nieuwe datum."), law=8)
    if not reason.strip():
        return None
    check_can_move(promise, when.due_at, reason, when.starts_at)
    return renegotiation_letter(promise, when.due_at, when.starts_at, reason)


def _check_was_read_back(when: When) -> None:
    if not when.was_read_back:
        raise Refusal(_("Lees de nieuwe datum na. Klopt hij, verstuur dan."), law=8)


def done(request: HttpRequest, reference: str, words: str) -> HttpResponse:
    """The case as it is now, with a word that it was done."""
    messages.success(request, words)
    if "HX-Request" in request.headers:
        return render(request, "desk/parts/work.html", about(find(reference), me(request)))
    return redirect("desk:case", reference)


def refused(
    request: HttpRequest, found: Case, context: dict[str, Any], place: tuple[str, str]
) -> HttpResponse:
    """A refusal in its place (template, target), beside what was typed."""
    if "HX-Request" not in request.headers:
        return desk(request, found, context)
    template, target = place
    response = render(request, template, context, status=422)
    response["HX-Retarget"], response["HX-Reswap"] = target, "innerHTML"
    return response
