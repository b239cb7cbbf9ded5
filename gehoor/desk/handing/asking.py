"""Asking colleagues: passing something on inside by a date, and inviting an expert."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from gehoor.cases.models import Case
from gehoor.casework.actions import passing
from gehoor.casework.actions.making import check_can_undertake
from gehoor.casework.actions.passing import Passing
from gehoor.casework.policies import Refusal
from gehoor.staff.access import colleagues
from gehoor.staff.models import Colleague

from ..case.rows import find
from ..case.verbs import done, refused
from ..people import me
from ..writing.when import When
from .receivers import INVITE, PASS_ON, candidates, chosen

REFUSED = ("desk/parts/refusal.html", "#handing-refused")
READ = ("desk/parts/pass-on-read.html", "#pass-on-read")
GET_OR_POST = require_http_methods(["GET", "HEAD", "POST"])


@colleagues()
@GET_OR_POST
def pass_on(request: HttpRequest, reference: str) -> HttpResponse:
    found = find(reference)
    if request.method != "POST":
        shown = candidates(found, me(request), PASS_ON)
        return render(request, "desk/parts/pass-on.html", {"case": found, "candidates": shown})
    context = _read(found, request)
    try:
        if "refusal" in context:
            raise context["refusal"]
        _check_was_read_back(context["when"])
        passing.pass_on(found, me(request), context["what"])
    except Refusal as refusal:
        return refused(request, found, context | {"refusal": refusal}, READ)
    return done(request, reference, _("Doorgegeven; de klant weet wie het uitzoekt, en wanneer."))


@colleagues()
@require_POST
def preview(request: HttpRequest, reference: str) -> HttpResponse:
    """The date read back, and the letter that goes with it."""
    return render(request, READ[0], _read(find(reference), request))


def _read(case: Case, request: HttpRequest) -> dict[str, Any]:
    form = request.POST
    when = When.of(case, form.get("when", ""), form.get("read", ""))
    context: dict[str, Any] = {"case": case, "when": when}
    try:
        what = _what(case, request, when)
        check_can_undertake(case, passing.draft_of(case, what))
    except Refusal as refusal:
        return context | {"refusal": refusal}
    return context | {"what": what, "letter": passing.passing_letter(case, what)}


def _what(case: Case, request: HttpRequest, when: When) -> Passing:
    form = request.POST
    to = chosen(case, me(request), PASS_ON, form)
    if to is None:
        raise Refusal(_("Kies een collega of een team."), law=5)
    if when.problem or when.due_at is None:
        raise Refusal(when.problem or _("Typ voor wanneer: de klant leest de datum."), law=8)
    return Passing(to, form.get("asks", ""), when.due_at, form.get("wording", ""), when.rule)


def _check_was_read_back(when: When) -> None:
    if not when.was_read_back:
        raise Refusal(_("Lees de datum na. Klopt hij, verstuur dan."), law=8)


@colleagues()
@GET_OR_POST
def invite(request: HttpRequest, reference: str) -> HttpResponse:
    """An expert looks along; the case stays whose it is."""
    found = find(reference)
    if request.method != "POST":
        shown = candidates(found, me(request), INVITE)
        return render(request, "desk/parts/invite.html", {"case": found, "candidates": shown})
    to = chosen(found, me(request), INVITE, request.POST)
    try:
        if not isinstance(to, Colleague):
            raise Refusal(_("Kies een collega om mee te kijken."), law=5)
        passing.invite(found, me(request), to, request.POST.get("words", ""))
    except Refusal as refusal:
        return refused(request, found, {"refusal": refusal}, REFUSED)
    words = _("%(name)s is gevraagd mee te kijken; de zaak blijft van %(owner)s.")
    return done(request, reference, words % {"name": to.name, "owner": found.owner.name})
