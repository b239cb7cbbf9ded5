"""Setting the urgent lane of a team: which words, which number, and who is called."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from gehoor.core.keys import key_of
from gehoor.foresight.linting import Finding, Rejected
from gehoor.foresight.policies import Refused
from gehoor.plain.actions.confirming import HarderThanB1
from gehoor.staff.access import colleagues
from gehoor.staff.models import Colleague, Team
from gehoor.staff.permissions import May
from gehoor.urgency.actions import NewEmergency, end_emergency, set_emergency
from gehoor.urgency.models import NEXT_AFTER_MINUTES, Emergency

from .. import moments
from ..people import me

PLACES = (1, 2, 3, 4)


@colleagues(May.SET_TERMS)
@require_http_methods(["GET", "POST"])
def lanes(request: HttpRequest, team_id: int) -> HttpResponse:
    """What is urgent for a team; a text that is refused comes back with what to write instead."""
    team, said = get_object_or_404(Team, pk=team_id), request.POST
    findings: list[tuple[Finding, str, str]] = []
    harder = None
    if request.method == "POST":
        try:
            set_emergency(team, _read(said), me(request))
            messages.success(request, _("Het spoedgeval geldt vanaf nu."))
            return redirect("desk:emergencies", team_id)
        except Rejected as rejected:
            reader = moments.language()
            findings = [
                (each, each.why(reader), each.instead(reader)) for each in rejected.findings
            ]
        except HarderThanB1 as found:
            harder = found
        except Refused as refused:
            messages.error(request, str(refused))
    holding = Emergency.objects.filter(team=team, ended_at=None).select_related("by")
    context = {
        "team": team,
        "teams": Team.objects.order_by("name"),
        "emergencies": holding.prefetch_related("on_call__colleague").order_by("name"),
        "people": Colleague.objects.here().order_by("name"),
        "places": [
            (place, said.get(f"who-{place}", ""), said.get(f"address-{place}", ""))
            for place in PLACES
        ],
        "next_after": said.get("next_after", NEXT_AFTER_MINUTES),
        "findings": findings,
        "harder": harder,
        "said": said,
    }
    return render(request, "desk/urgent/lanes.html", context, status=422 if said else 200)


@colleagues(May.SET_TERMS)
@require_POST
def end(request: HttpRequest, team_id: int, key: int) -> HttpResponse:
    emergency = get_object_or_404(Emergency, pk=key, team=team_id)
    try:
        end_emergency(emergency, me(request))
        messages.success(request, _("Deze woorden roepen niemand meer op."))
    except Refused as refused:
        messages.error(request, str(refused))
    return redirect("desk:emergencies", team_id)


def _read(said: QueryDict) -> NewEmergency:
    minutes = said.get("next_after", "").strip()
    return NewEmergency(
        name=said.get("name", ""),
        words=tuple(said.get("words", "").split(",")),
        phone=said.get("phone", ""),
        text_nl=said.get("text_nl", ""),
        text_en=said.get("text_en", ""),
        on_call=tuple(filter(None, (_on_call(said, place) for place in PLACES))),
        next_after=int(minutes) if minutes.isdecimal() and len(minutes) < 5 else 0,
        confirmed=said.get("confirmed", ""),
    )


def _on_call(said: QueryDict, place: int) -> tuple[Colleague, str] | None:
    who = Colleague.objects.here().filter(pk=key_of(said.get(f"who-{place}", ""))).first()
    return (who, said.get(f"address-{place}", "").strip() or who.mail) if who else None
