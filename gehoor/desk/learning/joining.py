"""A day at the desk: booking it, saying yes to a listener, listening or writing, and who took part."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from django.contrib import messages
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from gehoor.cases.models import Case
from gehoor.channels.calls.models import Call
from gehoor.core.keys import key_of
from gehoor.learning.actions.joining import (
    Booking,
    book,
    consent,
    end,
    may_listen,
    withdraw,
    written,
)
from gehoor.learning.days import instants, today
from gehoor.learning.models import JoiningDay
from gehoor.learning.participation import participation
from gehoor.learning.policies import WRITTEN, NotYet
from gehoor.promises.enums import PromiseKind, PromiseState
from gehoor.staff.access import colleagues
from gehoor.staff.enums import Role
from gehoor.staff.models import Colleague, Team
from gehoor.staff.permissions import May, may

from ..overview import tables
from ..people import me

RELATED = ("who", "beside", "team")


@colleagues(May.TAKE_PART)
@never_cache
@require_http_methods(["GET", "POST"])
def days(request: HttpRequest) -> HttpResponse:
    """My days, the questions of who wants to listen to me, and booking another."""
    reader = me(request)
    if request.method == "POST":
        return _tried(request, lambda: _book(request), _("Geboekt."))
    found = JoiningDay.objects.select_related(*RELATED)
    context = {
        "mine": found.standing().filter(who=reader).order_by("-on")[:20],
        "asked": found.to_answer(reader).order_by("on"),
        "agreed": found.standing().filter(
            beside=reader, consented_at__isnull=False, ended_at=None, on__gte=today()
        ),
        "agents": Colleague.objects.here()
        .filter(role__in=[Role.AGENT, Role.LEAD])
        .exclude(pk=reader.pk)
        .order_by("name"),
        "teams": Team.objects.order_by("name") if may(reader, May.WORK) else [],
        "today": today(),
    }
    return render(request, "desk/learning/days.html", context)


def _book(request: HttpRequest) -> None:
    said = request.POST
    beside = Colleague.objects.here().filter(pk=key_of(said.get("beside", ""))).first()
    team = Team.objects.filter(pk=key_of(said.get("team", ""))).first()
    try:
        on = date.fromisoformat(said.get("on", ""))
    except ValueError:
        raise NotYet(_("Kies de dag waarop je meedraait.")) from None
    book(me(request), Booking(on, beside, team, recorded="recorded" in said))


@colleagues(May.TAKE_PART)
@never_cache
@require_GET
def day(request: HttpRequest, day_id: int) -> HttpResponse:
    """What the one who joins does on the day: the calls of the colleague, or the written cases."""
    found = _theirs(request, day_id)
    listens = may_listen(found, me(request))
    context = {
        "day": found,
        "is_mine": found.who_id == me(request).pk,
        "listens": listens,
        "calls": _calls(found) if listens else [],
        "written": None if found.listens else written(found),
        "wanted": WRITTEN,
        "cases": [] if found.listens or not found.is_open else _to_write(found),
        "today": today(),
    }
    return render(request, "desk/learning/day.html", context)


def _calls(found: JoiningDay) -> list[Call]:
    begins, ends = instants(found.on, found.on)
    calls = Call.objects.filter(colleague=found.beside, rang_at__gte=begins, rang_at__lt=ends)
    return list(calls.select_related("case").order_by("-rang_at")[:30])


def _to_write(found: JoiningDay) -> list[Case]:
    """The written questions of the team that are due first."""
    waiting = Case.objects.open().filter(
        team=found.team,
        promises__kind=PromiseKind.ANSWER,
        promises__state=PromiseState.OPEN,
    )
    return list(waiting.select_related("party").distinct().by_due()[:WRITTEN])


@colleagues(May.TAKE_PART)
@require_POST
def agree(request: HttpRequest, day_id: int) -> HttpResponse:
    """Yes or no of whom somebody wants to listen to."""
    agrees = request.POST.get("agrees") == "yes"
    done = _("Vastgelegd: je zegt ja.") if agrees else _("Vastgelegd: je zegt nee.")
    found = _theirs(request, day_id)
    return _tried(request, lambda: consent(found, me(request), agrees=agrees), done)


@colleagues(May.TAKE_PART)
@require_POST
def call_off(request: HttpRequest, day_id: int) -> HttpResponse:
    found = _theirs(request, day_id)
    return _tried(request, lambda: withdraw(found, me(request)), _("De dag is afgezegd."))


@colleagues(May.TAKE_PART)
@require_POST
def finish(request: HttpRequest, day_id: int) -> HttpResponse:
    found, noticed = _theirs(request, day_id), request.POST.get("noticed", "").replace("\0", "")
    done = _("Dank je wel. De dag staat in het overzicht.")
    return _tried(request, lambda: end(found, me(request), noticed), done, found)


@colleagues()
@never_cache
@require_GET
def took_part(request: HttpRequest) -> HttpResponse:
    """Who took part this quarter, or in the quarter of the day that is asked for."""
    try:
        chosen = date.fromisoformat(request.GET.get("dag", ""))
    except ValueError:
        chosen = today()
    found = participation(chosen)
    if tables.wanted(request):
        columns = [_("Dag"), _("Wie"), _("Rol"), _("Wat"), _("Bij"), _("Wat viel op")]
        rows = [
            (each.on, each.who.name, each.who.get_role_display(), each.get_shape_display(),
             str(each.beside or each.team), each.noticed)
            for each in found.days
        ]  # fmt: skip
        return tables.download(_("meegedraaid"), columns, rows)
    return render(request, "desk/learning/took-part.html", {"found": found})


def _theirs(request: HttpRequest, day_id: int) -> JoiningDay:
    """A day is there for who joins and who is listened to, and for nobody else."""
    reader = me(request)
    found = JoiningDay.objects.select_related(*RELATED)
    return get_object_or_404(found.filter(Q(who=reader) | Q(beside=reader)), pk=day_id)


def _tried(
    request: HttpRequest, verb: Callable[[], None], done: str, back: JoiningDay | None = None
) -> HttpResponse:
    """Do it and say so; a refusal leads back to where it was asked."""
    try:
        verb()
        messages.success(request, done)
    except NotYet as refused:
        messages.error(request, str(refused))
        if back:
            return redirect("desk:joining-day", back.pk)
    return redirect("desk:joining")
