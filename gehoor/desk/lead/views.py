"""The lead's view: risks, load, who is stuck, what waits for a decision; and the cases behind a figure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from gehoor.casework.models import MoveRequest
from gehoor.core import clock
from gehoor.goodwill.models import Grant
from gehoor.handovers.actions.giving import take
from gehoor.staff.access import colleagues
from gehoor.staff.enums import Role
from gehoor.staff.models import Colleague, Team
from gehoor.workload.actions.reassigning import UNDO_WITHIN
from gehoor.workload.load import Load, loads
from gehoor.workload.models import Reassignment
from gehoor.workload.permissions import teams_led_by
from gehoor.workload.rules import is_stuck

from .. import moments
from ..case.rows import find
from ..home.today import coming_risks, unwatched_since
from ..people import me
from .figures import CEILING, FIGURES, reminded, third_contact

LEADS = (Role.LEAD, Role.MANAGER, Role.ADMINISTRATOR)
MOST = 20
NUMBERED = 9
SOON_GONE = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Member:
    """One colleague with their load; `key` opens the sharing of their work."""

    who: Colleague
    load: Load
    key: str

    @property
    def is_stuck(self) -> bool:
        return is_stuck(self.load.within_the_hour, self.load.at_risk)

    @property
    def is_away(self) -> bool:
        return self.who.is_away(timezone.localdate(clock.now()))

    @property
    def leaves_soon(self) -> bool:
        leaves_on = self.who.leaves_on
        return leaves_on is not None and leaves_on <= (clock.now() + SOON_GONE).date()


@colleagues(*LEADS)
@require_GET
def team(request: HttpRequest) -> HttpResponse:
    teams = teams_led_by(me(request))
    context = {
        "teams": teams,
        "coming": coming_risks(teams),
        "figures": [each.counted(teams) for each in FIGURES],
        "members": members(teams),
        "requests": waiting_requests(teams),
        "gestures": waiting_gestures(teams),
        "third": list(third_contact(teams).select_related("party", "owner")[:MOST]),
        "repeats": list(reminded(teams).select_related("party", "owner")[:MOST]),
        "shared": shared_lately(me(request)),
        "unwatched_since": unwatched_since(),
    }
    return render(request, "desk/lead/team.html", context)


@colleagues(*LEADS)
@require_GET
def behind(request: HttpRequest, key: str) -> HttpResponse:
    """The cases behind one figure."""
    figure = next((each for each in FIGURES if each.key == key), None)
    if figure is None:
        raise Http404
    cases = figure.cases(teams_led_by(me(request))).select_related("party", "owner")
    return render(request, "desk/lead/behind.html", {"figure": figure, "cases": cases[:CEILING]})


@colleagues(*LEADS)
@require_POST
def take_over(request: HttpRequest, reference: str) -> HttpResponse:
    """A case for the lead: it opens with everything that was promised in it."""
    take(find(reference), me(request))
    messages.success(request, _("De zaak is nu van jou, met wat er was toegezegd."))
    return redirect("desk:case", reference)


def members(teams: list[Team]) -> list[Member]:
    """Who works in the teams, who needs help first on top."""
    found = list(Colleague.objects.here().filter(team__in=teams).select_related("team"))
    load = loads(found, moments.end_of_today())

    def by_need(who: Colleague) -> tuple[bool, int, str]:
        its = load[who.pk]
        return not is_stuck(its.within_the_hour, its.at_risk), -its.at_risk, who.name

    ordered = sorted(found, key=by_need)
    keys = [f"w {n}" if n <= NUMBERED else "" for n in range(1, len(ordered) + 1)]
    return [Member(who, load[who.pk], key) for who, key in zip(ordered, keys, strict=True)]


def waiting_requests(teams: list[Team]) -> list[MoveRequest]:
    """Second slips to decide about, the first date on top."""
    waiting = MoveRequest.objects.waiting().filter(promise__case__team__in=teams)
    related = waiting.select_related("promise__case__party", "by")
    return list(related.order_by("old_due_at")[:MOST])


def waiting_gestures(teams: list[Team]) -> list[Grant]:
    """Goodwill above the limit to decide about, the longest waiting on top."""
    waiting = Grant.objects.waiting().filter(case__team__in=teams)
    return list(waiting.select_related("case__party", "by").order_by("pk")[:MOST])


def shared_lately(reader: Colleague) -> list[Reassignment]:
    """What this lead gave to others and can still take back."""
    since = clock.now() - UNDO_WITHIN
    mine = Reassignment.objects.filter(by=reader, at__gte=since, undone_at=None)
    return list(mine.filter(parts__isnull=False).distinct().select_related("of").order_by("-at"))
