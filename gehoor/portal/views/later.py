"""A customer is away, or needs more time for what we asked: a new date at once, or an answer by a date."""

from __future__ import annotations

from datetime import date

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from gehoor.casework.actions.postponing import ask_later, can_be_later
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.staff.access import anyone

from ..blocks import ContactBlock
from ..dates import Dates
from ..limits import ADDITIONS
from ..visits import Visit, by_link


@anyone("the token in the address proves the case")
@require_http_methods(["GET", "HEAD", "POST"])
@by_link
def later(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Until which day the customer is away, for each thing that may be later; it works without script."""
    error = ""
    if request.method == "POST":
        error = _later(request, visit)
        if not error:
            return HttpResponseRedirect(visit.path)
    dates = Dates.of(visit.case, visit.language)
    hours = visit.case.team.hours()
    context = {
        "visit": visit,
        "choices": [(each, dates.by(each.due_at)) for each in can_be_later(visit.case)],
        "today": hours.day_of(clock.now()).isoformat(),
        "typed": request.POST.get("until", ""),
        "error": error,
        "contact": ContactBlock.of(visit.case.team.brand, visit.language),
    }
    return render(request, "portal/later.html", context, status=422 if error else 200)


def _later(request: HttpRequest, visit: Visit) -> str:
    """What went wrong, or nothing."""
    key, until = request.POST.get("action", ""), _day(request.POST.get("until", ""))
    if not (key.isascii() and key.isdigit() and len(key) < 19) or until is None:
        return _("Kies tot en met welke dag u weg bent.")
    if not ADDITIONS.take(f"case {visit.case.pk}"):
        return _("U stuurde al veel berichten. Probeer het over een uur nog eens.")
    try:
        answered = ask_later(visit.case, int(key), until, visit.sender)
    except Refusal as refusal:
        return str(refusal)
    messages.success(request, _said(answered is not None))
    return ""


def _said(moved: bool) -> str:
    if moved:
        return _("U hebt meer tijd: hierboven staat uw nieuwe datum. U krijgt er bericht van.")
    return _("Een medewerker kijkt ernaar. Hierboven staat wanneer u antwoord hebt.")


def _day(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed.strip())
    except ValueError:
        return None
