"""What customers may expect of each team: the queue, the ceiling, and how the dates went that we gave."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from gehoor.casework.turns import Danger, by_age, danger, in_turn
from gehoor.core import clock, wording
from gehoor.foresight.actions.choosing import choose
from gehoor.foresight.actions.terms import ceiling_days
from gehoor.foresight.enums import CeilingOption
from gehoor.foresight.expectations import outlook_of
from gehoor.foresight.models import CeilingChoice, Outlook
from gehoor.foresight.policies import Refused
from gehoor.insight.given import Given, given
from gehoor.insight.notices import days_with_notices
from gehoor.insight.patience import Advice, Patience, advise, patience
from gehoor.promises.enums import PromiseKind
from gehoor.promises.estimates.expected import HOUR, service_day, working_days
from gehoor.staff.access import colleagues
from gehoor.staff.models import Team
from gehoor.staff.permissions import May, may

from .. import moments
from ..people import me

GIVEN_DAYS = 30
MOST_CHOICES = 3


@dataclass(frozen=True, slots=True)
class Board:
    """The queue of one team as it is now: ages, capacity, when it is empty, and what threatens."""

    team: Team
    ages: list[tuple[str, int]]
    a_day: float | None
    clear_at: datetime | None
    ninety: float | None
    danger: Danger | None
    first: str
    choices: list[CeilingChoice]
    patience: list[Patience]
    advice: Advice | None

    @property
    def waiting(self) -> int:
        return sum(count for _name, count in self.ages)


@colleagues()
@require_GET
def outlook(request: HttpRequest) -> HttpResponse:
    """What waits for each team and for how long, and how the dates of the last thirty days went."""
    now = clock.now()
    teams = Team.objects.select_related("brand__calendar").order_by("name")
    rows = given(now - timedelta(days=GIVEN_DAYS), now)
    context = {
        "boards": [_board(each, now) for each in teams],
        "given": [(row, PromiseKind(row.kind).label, _basis(row)) for row in rows],
        "days": GIVEN_DAYS,
        "ceiling": ceiling_days(),
        "options": CeilingOption.choices,
        "sets": may(me(request), May.SET_TERMS),
        "notices": days_with_notices(now.astimezone(moments.zone()).year),
    }
    return render(request, "desk/foresight/outlook.html", context)


def _board(team: Team, now: datetime) -> Board:
    found = outlook_of(team)
    waiting = in_turn(team)
    a_day = found.capacity(now) if found else None
    work = len(waiting) / a_day * service_day(team.hours()) if a_day else None
    threat = danger(team, waiting, a_day, ceiling_days(), now)
    terms = patience(team, now - timedelta(days=GIVEN_DAYS), now)
    names = (_("tot 4 uur"), _("tot 1 dag"), _("tot 2 dagen"), _("langer"))
    return Board(
        team=team,
        ages=list(zip(names, by_age(waiting, now), strict=True)),
        a_day=a_day,
        clear_at=team.hours().add(now, work) if work else None,
        ninety=_ninety(found),
        danger=threat,
        first=_first_day(threat, team) if threat else "",
        choices=list(team.ceiling_choices.select_related("by").order_by("-pk")[:MOST_CHOICES]),
        patience=terms,
        advice=advise(
            terms,
            coming=sum(each.given for each in terms) / _days_open(team, now),
            waiting=len(waiting),
            a_day=a_day,
            people=len(team.at_work),
        ),
    )


def _days_open(team: Team, now: datetime) -> int:
    """The days with service hours among those that the board looks back on."""
    return max(working_days(team.hours(), now - timedelta(days=GIVEN_DAYS), now), 1)


def _ninety(found: Outlook | None) -> float | None:
    """The service hours within which the aimed share of answers came; None while nothing was learnt."""
    learnt = found.learnt.get("") if found else None
    return round(learnt["quantile"] / HOUR, 1) if learnt and learnt["answered"] else None


def _first_day(threat: Danger, team: Team) -> str:
    hours = team.hours()
    first = threat.passing[0][0]
    noon = datetime.combine(first, datetime.min.time().replace(hour=12), hours.zone)
    return wording.short_day(noon, moments.language(), hours.zone)


def _basis(row: Given) -> str:
    if row.basis.startswith("term:"):
        return _("termijn, versie %(n)s") % {"n": row.basis.partition(":")[2]}
    names = {
        "": _("gekozen door een medewerker"),
        "history": _("wat wij haalden"),
        "queue": _("wie ervoor wacht"),
        "term": _("termijn van het team"),
    }
    return names[row.basis]


@colleagues(May.LEAD)
@require_POST
def choose_for_ceiling(request: HttpRequest, team_id: int) -> HttpResponse:
    """Log what will be done about the ceiling, with the projection as it is at this moment."""
    team = get_object_or_404(Team.objects.select_related("brand__calendar"), pk=team_id)
    option = request.POST.get("option", "")
    board = _board(team, clock.now())
    if option not in CeilingOption.values or board.danger is None:
        messages.error(
            request, _("Kies wat je doet. Staat er geen waarschuwing meer? Dan hoeft het niet.")
        )
        return redirect("desk:outlook")
    try:
        note = request.POST.get("note", "")
        choose(team, CeilingOption(option), _projected(board.danger), me(request), note)
        messages.success(request, _("Genoteerd."))
    except Refused as refusal:
        messages.error(request, str(refusal))
    return redirect("desk:outlook")


def _projected(threat: Danger) -> dict[str, Any]:
    return {
        "count": threat.count,
        "hours": round(threat.hours, 1),
        "people": threat.people,
        "passing": [[day.isoformat(), count] for day, count in threat.passing],
    }
