"""A customer chooses another moment for a call or a pick-up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from gehoor.casework.actions import choosing
from gehoor.casework.carriers import Window
from gehoor.casework.policies import Refusal
from gehoor.channels.carriers import booking
from gehoor.channels.carriers.contract import NoSuchWindow
from gehoor.detours.enums import Passage
from gehoor.promises.actions import open_promises
from gehoor.promises.models import Promise
from gehoor.staff.access import anyone

from ..blocks import ContactBlock
from ..dates import Dates
from ..detour import detour
from ..ledger import CHOSEN_BY_CUSTOMER
from ..limits import ADDITIONS
from ..visits import Visit, by_link

LONGEST_REASON = 200


@dataclass(frozen=True, slots=True)
class Choice:
    """One promise with the moments that the customer may choose instead."""

    promise: Promise
    now: str
    options: list[tuple[str, str]]


@anyone("the token in the address proves the case")
@require_http_methods(["GET", "HEAD", "POST"])
@by_link
def change(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The moments to choose from, and the choice; it works without script."""
    error = ""
    if request.method == "POST":
        if not ADDITIONS.take(f"case {visit.case.pk}"):
            error = _("U koos al vaak een ander moment. Probeer het over een uur nog eens.")
        else:
            error = _choose(request, visit)
        if not error:
            messages.success(request, _("Uw nieuwe moment staat vast. U krijgt er bericht van."))
            return HttpResponseRedirect(visit.path)
    context = {
        "visit": visit,
        "choices": _choices(visit),
        "error": error,
        "detour": detour(visit, Passage.MOMENT) if error else None,
        "contact": ContactBlock.of(visit.case.team.brand, visit.language),
    }
    return render(request, "portal/change.html", context, status=422 if error else 200)


def _choose(request: HttpRequest, visit: Visit) -> str:
    """What went wrong, or nothing."""
    key, _sep, value = request.POST.get("moment", "").partition("~")
    found = {str(each.pk): each for each in _changeable(visit)}
    window = read_window(value)
    if window is None or key not in found:
        return _("Kies een van de momenten.")
    try:
        reason = request.POST.get("reason", "")[:LONGEST_REASON]
        booking.choose(found[key], window, choosing.Choice(visit.sender, reason))
    except (Refusal, NoSuchWindow) as refusal:
        return str(refusal) if isinstance(refusal, Refusal) else _("Dit moment is net vergeven.")
    return ""


def read_window(value: str) -> Window | None:
    start, _sep, due = value.partition("/")
    try:
        window = Window(datetime.fromisoformat(start), datetime.fromisoformat(due))
    except ValueError:
        return None
    return window if window.starts_at.tzinfo and window.due_at.tzinfo else None


def _changeable(visit: Visit) -> list[Promise]:
    return [each for each in open_promises(visit.case) if each.kind in CHOSEN_BY_CUSTOMER]


def _choices(visit: Visit) -> list[Choice]:
    dates = Dates.of(visit.case, visit.language)
    return [
        Choice(
            promise,
            dates.by(promise.due_at, promise.starts_at),
            [
                (
                    f"{promise.pk}~{each.starts_at.isoformat()}/{each.due_at.isoformat()}",
                    dates.by(each.due_at, each.starts_at),
                )
                for each in booking.others(promise)
            ],
        )
        for promise in _changeable(visit)
    ]
