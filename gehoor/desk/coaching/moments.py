"""What was seen of your own work, and the moments set apart to talk of it: for you, coach and planner."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from gehoor.casework.policies import Refusal
from gehoor.coaching import actions
from gehoor.coaching.models import Moment, MomentQuerySet, Review
from gehoor.core import clock
from gehoor.promises.dates import NotADate, parse
from gehoor.staff.access import colleagues
from gehoor.staff.enums import Role
from gehoor.staff.models import Colleague, Team
from gehoor.staff.permissions import May, may
from gehoor.workload.models import Pause

from .. import moments as said
from ..chosen import key as chosen_key
from ..people import me

MOST = 30
COACHED = (Role.AGENT, Role.BACK_OFFICE, Role.LEAD)


@colleagues()
@require_safe
def room(request: HttpRequest) -> HttpResponse:
    reader = me(request)
    reviews = Review.objects.select_related("case", "by", "colleague").order_by("-pk")
    context: dict[str, Any] = {
        "mine": reviews.of(reader)[:MOST],
        "moments": moments_of(reader)[:MOST],
    }
    if may(reader, May.COACH):
        context["written"] = reviews.filter(by=reader)[:MOST]
        context["people"] = Colleague.objects.here().filter(role__in=COACHED).order_by("name")
    if may(reader, May.PLAN):
        context["all_moments"] = _whole()[:MOST]
        context["pauses"] = Pause.objects.running().select_related("colleague").order_by("ends_at")
    return render(request, "desk/coaching/room.html", context)


def moments_of(reader: Colleague) -> MomentQuerySet:
    """Those of this colleague that are still to come, on either side of the table."""
    return _whole().filter(Q(colleague=reader) | Q(coach=reader))


def _whole() -> MomentQuerySet:
    return Moment.objects.planned().select_related("colleague", "coach")


@colleagues(May.COACH)
@require_POST
def plan(request: HttpRequest) -> HttpResponse:
    """A date as people say it, read back in the message that it was planned."""
    of = get_object_or_404(Colleague.objects.here(), pk=chosen_key(request, "colleague"))
    team = of.team or Team.objects.select_related("brand__calendar").order_by("pk").first()
    try:
        if team is None:
            raise Refusal(_("Er is nog geen team: maak er eerst een."), law=5)
        when = parse(request.POST.get("when", ""), clock.now(), team.hours(), said.language())
        begins, about = when.starts or when.due, request.POST.get("about", "")
        planned = actions.plan(of, me(request), me(request), begins, about)
    except (NotADate, Refusal) as refusal:
        messages.error(request, str(refusal))
    else:
        words = _("Gepland met %(name)s: %(at)s. Dan komt er geen telefoon.")
        at = said.full(planned.starts_at)
        messages.success(request, words % {"name": of.first_name, "at": at})
    return redirect("desk:coaching")


@colleagues()
@require_POST
def cancel(request: HttpRequest, key: int) -> HttpResponse:
    try:
        actions.cancel(get_object_or_404(Moment, pk=key), me(request))
        messages.success(request, _("Afgezegd."))
    except Refusal as refusal:
        messages.error(request, str(refusal))
    return redirect("desk:coaching")
