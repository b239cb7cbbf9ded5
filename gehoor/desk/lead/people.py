"""The work of one colleague: shared out over others with one key, and the last day of who leaves."""

from __future__ import annotations

from datetime import date

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST

from gehoor.casework.policies import Refusal
from gehoor.staff.access import colleagues
from gehoor.staff.models import Colleague
from gehoor.workload.actions.absence import report_away
from gehoor.workload.actions.leaving import announce
from gehoor.workload.actions.reassigning import reassign, undo
from gehoor.workload.enums import Reason
from gehoor.workload.models import Reassignment
from gehoor.workload.permissions import leads_colleague
from gehoor.workload.sharing import count, proposal

from ..people import me
from .views import LEADS


@colleagues(*LEADS)
@require_GET
def work(request: HttpRequest, colleague_id: int) -> HttpResponse:
    """What this colleague has, with a proposal of who gets what."""
    return _page(request, _led(request, colleague_id))


@colleagues(*LEADS)
@require_POST
def share(request: HttpRequest, colleague_id: int) -> HttpResponse:
    """Give every case to whom stands beside it."""
    of = _led(request, colleague_id)
    run = reassign(of, me(request), _reason(request), _choice(request, of))
    given = run.parts.values("case").distinct().count()
    words = ngettext("%(n)s zaak is verdeeld.", "%(n)s zaken zijn verdeeld.", given) % {"n": given}
    told = _("Wie de naam van %(name)s kende, krijgt bericht.") % {"name": of.first_name}
    messages.success(request, f"{words} {told}")
    return redirect("desk:lead")


@colleagues(*LEADS)
@require_POST
def undo_sharing(request: HttpRequest, run_id: int) -> HttpResponse:
    run = get_object_or_404(Reassignment.objects.select_related("of"), pk=run_id)
    try:
        back = undo(run, me(request))
    except Refusal as refusal:
        messages.error(request, str(refusal))
    else:
        words = ngettext("%(n)s zaak is terug.", "%(n)s zaken zijn terug.", back) % {"n": back}
        messages.success(request, words)
    return redirect("desk:lead")


@colleagues(*LEADS)
@require_POST
def last_day(request: HttpRequest, colleague_id: int) -> HttpResponse:
    of = _led(request, colleague_id)
    announce(of, me(request), _day(request.POST.get("day", "")))
    messages.success(request, _("Bewaard."))
    return redirect("desk:lead-work", colleague_id)


@colleagues(*LEADS)
@require_POST
def away(request: HttpRequest, colleague_id: int) -> HttpResponse:
    """Ill or on leave, from when until when; empty is here again."""
    of, said = _led(request, colleague_id), request.POST
    try:
        report_away(of, me(request), _day(said.get("from", "")), _day(said.get("until", "")))
    except Refusal as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, _("Bewaard."))
    return redirect("desk:lead-work", colleague_id)


def _page(request: HttpRequest, of: Colleague) -> HttpResponse:
    cases, promises = count(of)
    context = {
        "of": of,
        "parts": proposal(of),
        "case_count": cases,
        "promise_count": promises,
        "reasons": Reason.choices,
        "reason": Reason.LEAVING if of.leaves_on else Reason.ABSENT,
    }
    return render(request, "desk/lead/work.html", context)


def _led(request: HttpRequest, colleague_id: int) -> Colleague:
    of = get_object_or_404(Colleague.objects.here().select_related("team"), pk=colleague_id)
    if not leads_colleague(me(request), of):
        raise PermissionDenied("This page is for who leads this colleague.")
    return of


def _choice(request: HttpRequest, of: Colleague) -> dict[int, Colleague]:
    """Who gets each case; somebody who cannot do it is not taken."""
    choice = {}
    for part in proposal(of):
        chosen = request.POST.get(f"to-{part.case.pk}", "")
        able = {str(each.pk): each for each in part.able}
        if chosen in able:
            choice[part.case.pk] = able[chosen]
    return choice


def _reason(request: HttpRequest) -> Reason:
    chosen = request.POST.get("reason", "")
    return Reason(chosen) if chosen in Reason.values else Reason.ABSENT


def _day(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return None
