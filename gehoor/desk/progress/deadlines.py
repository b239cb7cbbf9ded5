"""A number for the customer's label, and more time than the customer can give themselves."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gehoor.casework.actions import handing_in
from gehoor.casework.actions.postponing import check_can_give, give_later, later_letter
from gehoor.casework.policies import Refusal
from gehoor.staff.access import colleagues

from ..case.rows import find
from ..people import me
from ..writing.when import When
from .page import done, read, refused


@colleagues()
@require_POST
def label(request: HttpRequest, reference: str, key: int) -> HttpResponse:
    case = find(reference)
    action = get_object_or_404(case.customer_actions, pk=key)
    try:
        handing_in.label(action, request.POST.get("number", ""))
    except Refusal as refusal:
        return refused(request, case, f"label-{key}", refusal)
    return done(request, reference, _("Het nummer staat erbij: de scan van de vervoerder telt nu."))


@colleagues()
@require_POST
def later(request: HttpRequest, reference: str, key: int) -> HttpResponse:
    """First the letter is shown with the date in full; then it goes."""
    case, form = find(reference), request.POST
    action = get_object_or_404(case.customer_actions, pk=key)
    when, reason = When.of(case, form.get("when", ""), form.get("read", "")), form.get("reason", "")
    try:
        if when.due_at is None:
            raise Refusal(when.problem or _("Vul in tot wanneer de klant de tijd krijgt."), law=8)
        check_can_give(action, when.due_at, reason)
        if not when.was_read_back:
            letter = later_letter(case, action, action.due_at, when.due_at, reason)
            return read(request, case, f"later-{key}", letter, when.reads)
        give_later(action, me(request), when.due_at, reason)
    except Refusal as refusal:
        return refused(request, case, f"later-{key}", refusal)
    return done(request, reference, _("De klant heeft meer tijd en leest dat nu."))
