"""Setting how long customers wait: the terms of a team, what it will manage, and the ceiling."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from gehoor.cases.enums import Channel
from gehoor.core import clock
from gehoor.foresight.actions.planning import plan
from gehoor.foresight.actions.terms import (
    NewTerm,
    ceiling_days,
    set_ceiling,
    set_term,
    terms_in_force,
)
from gehoor.foresight.linting import Rejected
from gehoor.foresight.models import AnswerTerm, Ceiling, Plan
from gehoor.foresight.policies import Refused
from gehoor.promises.dates import NotADate, parse
from gehoor.staff.access import colleagues
from gehoor.staff.models import Team
from gehoor.staff.permissions import May

from .. import moments
from ..people import me

MOST_VERSIONS = 20
ASKED_IN = (Channel.MAIL, Channel.FORM, Channel.PHONE, Channel.CHAT, Channel.LETTER)


def team_of(team_id: int) -> Team:
    return get_object_or_404(Team.objects.select_related("brand__calendar"), pk=team_id)


@colleagues(May.SET_TERMS, May.PLAN)
@require_GET
def terms(request: HttpRequest, team_id: int) -> HttpResponse:
    """The terms of a team with their versions, what it plans to manage, and the ceiling."""
    team = team_of(team_id)
    versions = AnswerTerm.objects.filter(team=team).select_related("type", "by").order_by("-pk")
    context = {
        "team": team,
        "hours": team.answer_minutes / 60,
        "teams": Team.objects.order_by("name"),
        "in_force": {each.pk for each in terms_in_force(team)},
        "versions": versions[:MOST_VERSIONS],
        "plans": Plan.objects.filter(team=team).select_related("by").order_by("-pk")[:3],
        "ceiling": ceiling_days(),
        "ceilings": Ceiling.objects.select_related("by").order_by("-pk")[:3],
        "channels": [(each.value, each.label) for each in ASKED_IN],
    }
    return render(request, "desk/foresight/terms.html", context)


@colleagues(May.SET_TERMS)
@require_POST
def new_term(request: HttpRequest, team_id: int) -> HttpResponse:
    team, said = team_of(team_id), request.POST
    words = tuple(each for each in said.get("words", "").split(",") if each.strip())
    channel = said.get("channel", "")

    def save() -> None:
        new = NewTerm(
            minutes=round(60 * _number(said.get("hours", ""))),
            type=said.get("type", "").strip(),
            words=words,
            channel=channel if channel in ASKED_IN else "",
            firm="firm" in said,
            reason=said.get("reason", ""),
        )
        set_term(team, new, me(request))

    return _tried(request, save, _("De termijn geldt vanaf nu."), "desk:terms", team_id)


@colleagues(May.PLAN)
@require_POST
def new_plan(request: HttpRequest, team_id: int) -> HttpResponse:
    team, said = team_of(team_id), request.POST

    def save() -> None:
        until = moment_for(team, said.get("until", ""))
        plan(team, _number(said.get("a_day", "")), until, said.get("reason", ""), me(request))

    done = _(
        "Nieuwe klanten horen hiermee hun datum; wie al wacht, krijgt bericht als dat nodig is."
    )
    return _tried(request, save, done, "desk:terms", team_id)


@colleagues(May.SET_CEILING)
@require_POST
def new_ceiling(request: HttpRequest) -> HttpResponse:
    said = request.POST

    def save() -> None:
        days = int(_number(said.get("days", "")))
        set_ceiling(days, said.get("reason", ""), me(request), board=said.get("board", ""))

    team_id = int(said.get("team", "0")) if said.get("team", "").isdecimal() else 0
    return _tried(request, save, _("Het plafond geldt vanaf nu."), "desk:terms", team_id)


def _tried(
    request: HttpRequest, save: Callable[[], None], done: str, page: str, team_id: int
) -> HttpResponse:
    """Save, say how that went, and go back to the page of the team."""
    try:
        save()
        messages.success(request, done)
    except (Refused, Rejected) as refused:
        messages.error(request, str(refused))
    return redirect(page, team_id or Team.objects.order_by("pk").values_list("pk", flat=True)[0])


def _number(said: str) -> float:
    try:
        found = float(said.strip().replace(",", "."))
    except ValueError:
        found = float("nan")
    if not 0 < found < 100_000:
        raise Refused(_("Geef een getal boven nul, bijvoorbeeld 8 of 7,5."))
    return found


def moment_for(team: Team, said: str) -> datetime:
    try:
        return parse(said, clock.now(), team.hours(), moments.language()).due
    except NotADate as error:
        raise Refused(str(error)) from error
