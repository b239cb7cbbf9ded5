"""Putting options to a customer: read back in full first, then sent."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gehoor.cases.models import Case
from gehoor.casework.actions import proposing
from gehoor.casework.policies import Refusal
from gehoor.staff.access import colleagues

from ..case.rows import find
from ..case.verbs import done, refused
from ..people import me
from ..writing.options import Proposing

READ = ("desk/helping/proposed.html", "#proposed")


@colleagues()
@require_POST
def preview(request: HttpRequest, reference: str) -> HttpResponse:
    return render(request, READ[0], _read(find(reference), request))


@colleagues()
@require_POST
def propose(request: HttpRequest, reference: str) -> HttpResponse:
    found = find(reference)
    context = _read(found, request)
    form: Proposing = context["form"]
    try:
        if "refusal" in context:
            raise context["refusal"]
        if not form.was_read_back:
            raise Refusal(_("Lees de datums na. Kloppen ze, verstuur dan."), law=8)
        proposing.propose(found, me(request), form.choice())
    except Refusal as refusal:
        return refused(request, found, context | {"refusal": refusal}, READ)
    return done(request, reference, _("De klant kan kiezen; de keuze komt hier vanzelf."))


def _read(found: Case, request: HttpRequest) -> dict[str, Any]:
    form = Proposing.of(found, request.POST)
    context: dict[str, Any] = {"case": found, "form": form}
    try:
        choice = form.choice()
        proposing.check_can_offer(found, choice)
    except Refusal as refusal:
        return context | {"refusal": refusal}
    return context | {"letter": proposing.proposal_letter(found, choice)}
