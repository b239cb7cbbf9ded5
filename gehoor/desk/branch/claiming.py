"""A branch asks for a case of somebody else, and whoever has it answers."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gehoor.branches.actions import claiming
from gehoor.casework.policies import Refusal
from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May

from .. import moments
from ..case.rows import find
from ..people import me


@colleagues(May.TAKE_PART)
@require_POST
def ask(request: HttpRequest, reference: str) -> HttpResponse:
    found = find(reference)
    try:
        asked = claiming.claim(found, me(request))
    except Refusal as refusal:
        return _refused(request, refusal)
    words = _(
        "Gevraagd aan %(owner)s. Zegt niemand iets, dan is de zaak %(when)s van jou; de klant hoort het."
    )
    when = moments.full(asked.answer_by)
    return _go(request, reference, words % {"owner": asked.owner.name, "when": when})


@colleagues()
@require_POST
def answer(request: HttpRequest, reference: str) -> HttpResponse:
    """Let the case go to the branch, or keep it and say why."""
    found, by = find(reference), me(request)
    try:
        if request.POST.get("then") == "keep":
            asked = claiming.refuse(found, by, request.POST.get("reason", ""))
            words = _("De zaak blijft hier; %(branch)s leest waarom.")
        else:
            asked = claiming.grant(found, by)
            words = _("De zaak is nu van %(branch)s. De klant krijgt bericht.")
    except Refusal as refusal:
        return _refused(request, refusal)
    return _go(request, reference, words % {"branch": asked.branch.name})


def _refused(request: HttpRequest, refusal: Refusal) -> HttpResponse:
    return render(request, "desk/branch/refused.html", {"refusal": refusal}, status=422)


def _go(request: HttpRequest, reference: str, words: str) -> HttpResponse:
    messages.success(request, words)
    return redirect("desk:case", reference)
