"""What customers arrange themselves: order again, send back, put a fact right, or be helped by a person."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from gehoor.casework.actions import requesting
from gehoor.casework.actions.requesting import PickUp
from gehoor.channels.carriers import booking
from gehoor.channels.carriers.contract import NoSuchWindow
from gehoor.detours.enums import Passage
from gehoor.promises.enums import PromiseKind
from gehoor.staff.access import anyone

from ..blocks import ContactBlock
from ..dates import Dates
from ..detour import detour, what_failed
from ..facts import facts
from ..limits import ADDITIONS
from ..visits import Visit, by_link
from .changing import read_window

LONGEST = 150
GET_OR_POST = require_http_methods(["GET", "HEAD", "POST"])


@anyone("the token in the address proves the case")
@GET_OR_POST
@by_link
def again(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Order something once more."""

    def act(what: str) -> None:
        requesting.order_again(visit.case, visit.sender, what)

    return _asked(request, visit, Passage.REPEAT, act)


@anyone("the token in the address proves the case")
@GET_OR_POST
@by_link
def back(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Send something back; picked up in a window that is free, where a carrier is connected."""

    def act(what: str) -> None:
        window = read_window(request.POST.get("moment", ""))
        if window is None:
            requesting.send_back(visit.case, visit.sender, what)
            return
        if window not in booking.windows(PromiseKind.PICK_UP):
            raise NoSuchWindow
        with booking.booked(PromiseKind.PICK_UP, window) as number:
            requesting.send_back(visit.case, visit.sender, what, PickUp(window, number))

    return _asked(request, visit, Passage.RETURN, act, free=_free(visit))


def _free(visit: Visit) -> list[tuple[str, str]]:
    dates = Dates.of(visit.case, visit.language)
    return [
        (
            f"{each.starts_at.isoformat()}/{each.due_at.isoformat()}",
            dates.by(each.due_at, each.starts_at),
        )
        for each in booking.windows(PromiseKind.PICK_UP)
    ]


def _asked(
    request: HttpRequest, visit: Visit, passage: Passage, act: Callable[[str], None], **shown: Any
) -> HttpResponse:
    what, error = request.POST.get("what", "").strip()[:LONGEST], ""
    if request.method == "POST":
        error = _act(visit, what, act)
        if not error:
            messages.success(
                request, _("Wij regelen het. Hieronder staat wanneer u van ons hoort.")
            )
            return HttpResponseRedirect(visit.path)
    context = {
        **_frame(visit),
        **shown,
        "passage": passage.value,
        "typed": what,
        "keys": visit.case.keys,
        "error": error,
        "detour": detour(visit, passage) if error else None,
    }
    return render(request, "portal/request.html", context, status=422 if error else 200)


def _act(visit: Visit, what: str, act: Callable[[str], None]) -> str:
    """What went wrong, or nothing."""
    if not what:
        return _("Typ waar het om gaat, bijvoorbeeld het nummer van de bestelling.")
    if not ADDITIONS.take(f"case {visit.case.pk}"):
        return _("U stuurde al veel berichten. Probeer het over een uur nog eens.")
    try:
        act(what)
    except NoSuchWindow:
        return _("Dit moment is net vergeven. Kies een ander moment.")
    return ""


@anyone("the token in the address proves the case; facts are shown after the light check")
@GET_OR_POST
@by_link
def known(request: HttpRequest, visit: Visit) -> HttpResponse:
    """What we know of the customer, each with a way to say that it is wrong."""
    found = facts(visit.case) if visit.sees_words else []
    wrong = next((each for each in found if each.key == request.POST.get("fact", "")), None)
    if wrong and ADDITIONS.take(f"case {visit.case.pk}"):
        should = request.POST.get("should", "").strip()[:LONGEST]
        label = wrong.label[:1].lower() + wrong.label[1:]
        what = f"{label} {wrong.value} → {should}" if should else f"{label} {wrong.value}"
        requesting.correct(visit.case, visit.sender, what)
        messages.success(
            request, _("Dank u. Wij kijken het na: hieronder staat wanneer u het hoort.")
        )
        return HttpResponseRedirect(visit.path)
    return render(request, "portal/facts.html", {**_frame(visit), "facts": found})


@anyone("the token in the address proves the case")
@require_POST
@by_link
def stuck(request: HttpRequest, visit: Visit) -> HttpResponse:
    """One step to a person, who reads where the visitor was."""
    if ADDITIONS.take(f"case {visit.case.pk}"):
        where = what_failed(request.POST.get("page", ""))
        requesting.ask_for_help(visit.case, visit.sender, where)
        messages.success(request, _("Een medewerker helpt u verder. Hieronder staat wanneer."))
    else:
        messages.error(
            request, _("U stuurde al veel berichten. Bel ons: hieronder staat het nummer.")
        )
    return HttpResponseRedirect(visit.path)


def _frame(visit: Visit) -> dict[str, Any]:
    return {"visit": visit, "contact": ContactBlock.of(visit.case.team.brand, visit.language)}
