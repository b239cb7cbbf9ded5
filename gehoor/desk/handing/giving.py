"""Handing a case over, and giving back what was handed to you."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from gehoor.cases.models import Case
from gehoor.casework.actions.passing import give_back as give_promise_back
from gehoor.casework.policies import Refusal
from gehoor.handovers.actions import giving
from gehoor.handovers.policies import check_goes_no_further
from gehoor.handovers.story import proposed
from gehoor.promises.enums import PromiseState
from gehoor.promises.models import Promise
from gehoor.staff.access import colleagues
from gehoor.staff.models import Colleague

from ..case.rows import find
from ..case.verbs import done, refused
from ..people import me
from .receivers import HAND_OVER, candidates, chosen

REFUSED = ("desk/parts/refusal.html", "#handing-refused")
GET_OR_POST = require_http_methods(["GET", "HEAD", "POST"])


@colleagues()
@GET_OR_POST
def hand_over(request: HttpRequest, reference: str) -> HttpResponse:
    """The form with its line already written, and what it does."""
    found = find(reference)
    if request.method != "POST":
        return render(request, "desk/parts/hand-over.html", _form(found, me(request)))
    to = chosen(found, me(request), HAND_OVER, request.POST)
    try:
        given = giving.hand_over(found, me(request), to, request.POST.get("briefing", ""))
    except Refusal as refusal:
        return refused(request, found, {"refusal": refusal}, REFUSED)
    words = _("Aangeboden aan %(to)s. Tot iemand aanneemt, blijft de zaak van %(owner)s.")
    return done(request, reference, words % {"to": given.receiver, "owner": given.owner.name})


def _form(case: Case, by: Colleague) -> dict[str, Any]:
    return {
        "case": case,
        "candidates": candidates(case, by, HAND_OVER),
        "briefing": proposed(case),
        "refusal": _no_further(case),
    }


def _no_further(case: Case) -> Refusal | None:
    """Why this customer is not sent on once more; the lead can still take it."""
    try:
        check_goes_no_further(case, case.team)
    except Refusal as refusal:
        return refusal
    return None


@colleagues()
@GET_OR_POST
def give_back(request: HttpRequest, reference: str) -> HttpResponse:
    """What was handed or passed on to this colleague goes back, with the reason."""
    found, by = find(reference), me(request)
    if request.method != "POST":
        return render(request, "desk/parts/give-back.html", {"case": found})
    reason = request.POST.get("reason", "")
    passed = passed_to(found, by)
    try:
        if passed and giving.waiting_for(found, by) is None:
            give_promise_back(passed, by, reason)
        else:
            giving.give_back(found, by, reason)
    except Refusal as refusal:
        return refused(request, found, {"refusal": refusal}, REFUSED)
    return done(request, reference, _("Teruggegeven aan %(name)s.") % {"name": found.owner.name})


def passed_to(case: Case, colleague: Colleague) -> Promise | None:
    """What this colleague is to find out in a case of somebody else."""
    if colleague.pk == case.owner_id:
        return None
    theirs = [each for each in case.promises.all() if each.owner_id == colleague.pk]
    waiting = [each for each in theirs if each.state == PromiseState.OPEN]
    return min(waiting, key=lambda each: each.due_at, default=None)


@colleagues()
@require_POST
def withdraw(request: HttpRequest, reference: str) -> HttpResponse:
    found = find(reference)
    try:
        giving.withdraw(found, me(request))
    except Refusal as refusal:
        return refused(
            request, found, {"refusal": refusal}, ("desk/parts/refusal.html", "#withdrawn")
        )
    return done(
        request,
        reference,
        _("Ingetrokken: de zaak blijft van %(name)s.") % {"name": found.owner.name},
    )
