"""Referring a customer to another party, or promising to call that party ourselves."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from gehoor.cases.models import Case
from gehoor.casework.actions.answer.letter import letter_for
from gehoor.casework.actions.making import check_can_undertake
from gehoor.casework.actions.promising import promise_letter
from gehoor.casework.policies import Refusal
from gehoor.core.keys import key_of
from gehoor.referrals import actions
from gehoor.referrals.models import Destination
from gehoor.staff.access import colleagues

from ..case.rows import find
from ..case.verbs import done, refused
from ..people import me
from ..writing.when import When

READ = ("desk/parts/refer-read.html", "#refer-read")


@colleagues()
@require_http_methods(["GET", "HEAD", "POST"])
def refer(request: HttpRequest, reference: str) -> HttpResponse:
    found = find(reference)
    if request.method != "POST":
        return render(request, "desk/parts/refer.html", _form(found))
    context = _read(found, request)
    try:
        if "refusal" in context:
            raise context["refusal"]
        return _do(request, found, context)
    except Refusal as refusal:
        return refused(request, found, context | {"refusal": refusal}, READ)


@colleagues()
@require_POST
def preview(request: HttpRequest, reference: str) -> HttpResponse:
    """The letter as the customer will read it."""
    return render(request, READ[0], _read(find(reference), request))


def _form(case: Case) -> dict[str, Any]:
    known = Destination.objects.filter(brand=case.team.brand_id).order_by("name")
    return {"case": case, "destinations": known, "key": case.keys[0] if case.keys else ""}


def _read(case: Case, request: HttpRequest) -> dict[str, Any]:
    """What was filled in, with its letter; a date says that we call them ourselves."""
    form = request.POST
    when = When.of(case, form.get("when", ""), form.get("read", ""))
    context = {"case": case, "when": when}
    try:
        to = _destination(case, form.get("to", ""))
        letter = _letter(case, to, when, form.get("mention", ""))
    except Refusal as refusal:
        return context | {"refusal": refusal}
    return context | {"to": to, "letter": letter}


def _destination(case: Case, key: str) -> Destination:
    known = Destination.objects.filter(brand=case.team.brand_id)
    found = known.filter(pk=key_of(key)).first()
    if found is None:
        raise Refusal(_("Kies naar wie je de klant verwijst."), law=10)
    return found


def _letter(case: Case, to: Destination, when: When, mention: str) -> Any:
    if when.problem:
        raise Refusal(when.problem, law=8)
    if when.due_at is None:
        return letter_for(case, actions.what_is_sent(case, to, mention))
    draft = actions.for_them(case, to, when.due_at, when.rule)
    check_can_undertake(case, draft)
    return promise_letter(case, (draft,))


def _do(request: HttpRequest, case: Case, context: dict[str, Any]) -> HttpResponse:
    when, to = context["when"], context["to"]
    if when.due_at is None:
        mention = request.POST.get("mention", "")
        referral = actions.refer(case, me(request), to, reference=mention)
        words = _("Verwezen naar %(to)s; wij vragen %(when)s of het is gelukt.")
        said = {"to": to.name, "when": actions.said_by(referral)}
        return done(request, case.reference, words % said)
    if not when.was_read_back:
        raise Refusal(_("Lees de datum na. Klopt hij, verstuur dan."), law=8)
    actions.do_it(case, me(request), to, when.due_at, when.rule)
    return done(request, case.reference, _("Toegezegd: wij bellen %(to)s.") % {"to": to.name})
