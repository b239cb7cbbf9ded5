"""Standing public promises on the desk: setting one up, its queue, what is shown, and skipping a week."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from gehoor.casework.actions import weekly
from gehoor.casework.policies import Refusal
from gehoor.foresight.policies import Refused
from gehoor.staff.access import colleagues
from gehoor.staff.models import Team
from gehoor.staff.permissions import May, may
from gehoor.weekly.actions import NewStandingPromise, set_up
from gehoor.weekly.models import FRIDAY, NOON, PublicRequest, StandingPromise

from ..people import me

MOST = 60


@colleagues()
@require_http_methods(["GET", "POST"])
def overview(request: HttpRequest) -> HttpResponse:
    """Every public promise with its queue; who may, sets up another."""
    if request.method == "POST":
        team = get_object_or_404(Team, pk=_number(request.POST.get("team", "")))
        return _tried(
            request,
            lambda: set_up(team, _read(request.POST), me(request)),
            _("De pagina staat er."),
        )
    found = StandingPromise.objects.running().select_related("team").order_by("name_nl")
    context = {
        "standing": [(each, _waiting(each), each.skipped.order_by("-on")[:5]) for each in found],
        "teams": Team.objects.order_by("name"),
        "may_set": may(me(request), May.SET_TERMS),
    }
    return render(request, "desk/weekly/overview.html", context)


def _waiting(standing: StandingPromise) -> list[PublicRequest]:
    found = standing.requests.filter(answered_at=None).select_related("case__owner")
    return list(found.order_by("planned_on", "pk")[:MOST])


def _read(said: QueryDict) -> NewStandingPromise:
    try:
        before = time.fromisoformat(said.get("before", ""))
    except ValueError:
        before = NOON
    weekday = said.get("weekday", "")
    return NewStandingPromise(
        name_nl=said.get("name_nl", ""),
        name_en=said.get("name_en", ""),
        intro_nl=said.get("intro_nl", ""),
        intro_en=said.get("intro_en", ""),
        weekday=_number(weekday) if weekday else FRIDAY,
        before=before,
        a_week=_number(said.get("a_week", "1")),
    )


@colleagues()
@require_POST
def show(request: HttpRequest, key: int) -> HttpResponse:
    asked = get_object_or_404(PublicRequest, pk=key)
    words = request.POST.get("words", "")
    return _tried(
        request, lambda: weekly.show(asked, me(request), words), _("Iedereen leest de vraag nu.")
    )


@colleagues()
@require_POST
def answer(request: HttpRequest, key: int) -> HttpResponse:
    asked = get_object_or_404(PublicRequest, pk=key)
    text = request.POST.get("text", "")
    done = _("Het antwoord staat erbij. Antwoord de klant ook in de zaak.")
    return _tried(request, lambda: weekly.answer_in_public(asked, me(request), text), done)


@colleagues(May.LEAD)
@require_POST
def skip(request: HttpRequest, key: int) -> HttpResponse:
    standing, said = get_object_or_404(StandingPromise, pk=key), request.POST

    def verb() -> object:
        try:
            day = date.fromisoformat(said.get("on", ""))
        except ValueError:
            raise Refused(_("Kies de dag die wij overslaan.")) from None
        notes = {"note_nl": said.get("note_nl", ""), "note_en": said.get("note_en", "")}
        return weekly.skip(standing, day, me(request), **notes)

    return _tried(request, verb, _("Iedereen leest het; wie wachtte, hoort de nieuwe dag."))


def _tried(request: HttpRequest, verb: Callable[[], object], done: str) -> HttpResponse:
    try:
        verb()
        messages.success(request, done)
    except (Refusal, Refused) as refused:
        messages.error(request, str(refused))
    return redirect("desk:weekly")


def _number(said: str) -> int:
    return int(said) if said.isascii() and said.isdecimal() and len(said) < 9 else 0
