"""An answer that can still be taken back, and how long that lasts for a colleague."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gehoor.casework.policies import Refusal
from gehoor.staff.access import colleagues
from gehoor.writing.actions.waiting import set_undo_seconds, withdraw
from gehoor.writing.models import Waiting

from ..case.page import about, desk
from ..case.rows import find
from ..case.verbs import refused
from ..people import me
from ..writing.composing import read_form

WITHDRAWN = ("desk/parts/refusal.html", "#undone")


@colleagues()
@require_POST
def undo(request: HttpRequest, reference: str, key: int) -> HttpResponse:
    """Back in the composer, as it was typed."""
    found = find(reference)
    row = get_object_or_404(Waiting, pk=key, case=found)
    try:
        row = withdraw(row, me(request))
    except Refusal as refusal:
        return refused(request, found, {"refusal": refusal}, WITHDRAWN)
    messages.success(request, _("Teruggehaald: er is niets verstuurd. Je tekst staat er weer."))
    composed = read_form(found, _form(row))
    context: dict[str, object] = {"composed": composed}
    if composed.keeps is not None:
        context["kept_by_default"] = composed.keeps
    if "HX-Request" in request.headers:
        return render(request, "desk/parts/work.html", about(found, me(request)) | context)
    return desk(request, found, context)


def _form(row: Waiting) -> QueryDict:
    form = QueryDict(mutable=True)
    for name, values in row.fields.items():
        form.setlist(name, values)
    return form


@colleagues()
@require_POST
def pace(request: HttpRequest) -> HttpResponse:
    """For how many seconds what I send can be taken back; 0 sends at once."""
    typed = request.POST.get("seconds", "")
    if typed.isascii() and typed.isdigit() and len(typed) <= 3:
        set_undo_seconds(me(request), int(typed))
    back = request.POST.get("next", "/")
    return redirect(back if url_has_allowed_host_and_scheme(back, None) else "desk:home")
