"""The moments at which customers are called back: how full they are, and with whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from gehoor.casework.actions.rosters import plan_calls, set_places
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.promises import places
from gehoor.promises.models import Booking, SlotPlan
from gehoor.staff.access import colleagues
from gehoor.staff.models import Team

from .. import chosen
from ..people import me


@dataclass(frozen=True, slots=True)
class Line:
    """One slot with its load and the calls in it."""

    room: places.Room
    calls: list[Booking]


@colleagues()
@require_GET
def slots(request: HttpRequest) -> HttpResponse:
    """A day of one team; without a choice today, of one's own team."""
    team = _team(request)
    day = _day(request, team)
    plan = SlotPlan.objects.filter(team=team).first()
    context = {
        "team": team,
        "teams": Team.objects.order_by("name"),
        "day": day,
        "before": day - timedelta(days=1),
        "after": day + timedelta(days=1),
        "plan": plan,
        "lines": _lines(team, day),
    }
    return render(request, "desk/reports/slots.html", context)


@colleagues()
@require_POST
def change(request: HttpRequest) -> HttpResponse:
    """The lead sets the places of every slot, or of one."""
    team, start = _team(request), chosen.moment(request.POST.get("starts", ""))
    capacity = request.POST.get("capacity", "")
    try:
        if not capacity.isdecimal():
            raise Refusal(_("Geef een aantal van 0 tot 500."), law=8)
        if start:
            set_places(team, me(request), start, int(capacity))
        else:
            plan_calls(team, me(request), int(capacity))
    except Refusal as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, _("De plekken zijn aangepast; wat beloofd is, blijft staan."))
    response = redirect("desk:slots")
    response["Location"] += f"?team={team.pk}&dag={_day(request, team).isoformat()}"
    return response


def _lines(team: Team, day: date) -> list[Line]:
    rooms = places.rooms(team, day)
    if not rooms:
        return []
    held = (
        Booking.objects.filter(
            slot__team=team,
            slot__starts_at__gte=rooms[0].starts_at,
            slot__starts_at__lte=rooms[-1].starts_at,
            freed_at=None,
        )
        .select_related("slot", "promise__case__party", "promise__owner", "forced_by")
        .order_by("place", "pk")
    )
    by_start: dict[datetime, list[Booking]] = {}
    for each in held:
        by_start.setdefault(each.slot.starts_at, []).append(each)
    return [Line(each, by_start.get(each.starts_at, [])) for each in rooms]


def _team(request: HttpRequest) -> Team:
    """The team that was chosen, else one's own, else the first."""
    asked = request.GET.get("team") or request.POST.get("team") or ""
    if asked.isdecimal():
        return get_object_or_404(Team, pk=asked)
    return me(request).team or Team.objects.order_by("pk")[0]


def _day(request: HttpRequest, team: Team) -> date:
    try:
        return date.fromisoformat(request.GET.get("dag") or request.POST.get("dag") or "")
    except ValueError:
        return clock.now().astimezone(team.hours().zone).date()
