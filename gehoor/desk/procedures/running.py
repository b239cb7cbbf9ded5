"""A procedure on the page of a case: where it stands, beginning one, going on by hand, stopping."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from gehoor.cases.models import Case
from gehoor.casework.actions.steps import begin, beginning, skip_to, steps_letter, stop
from gehoor.casework.letters import Letter
from gehoor.casework.policies import Refusal
from gehoor.procedures.actions.running import going
from gehoor.procedures.models import Procedure, Run, Step, Taken, Version
from gehoor.staff.access import colleagues

from .. import moments
from ..case.rows import find
from ..case.verbs import done, refused
from ..chosen import key
from ..people import me

REFUSED = ("desk/parts/refusal.html", "#procedure-refused")


@colleagues()
@require_GET
def panel(request: HttpRequest, reference: str) -> HttpResponse:
    """Fetched when it is opened, so that it costs nothing on a case that needs it not."""
    case = find(reference)
    asked = request.GET.get("procedure", "")
    live = [each.procedure for each in _live(case)]
    chosen = next((each for each in live if str(each.pk) == asked), live[0] if live else None)
    letter, refusal = _letter(case, chosen)
    language = moments.language()
    context = {
        "case": case,
        "runs": [_shown(run) for run in going(case)],
        "live": [(each.pk, each.title(language)) for each in live],
        "chosen": chosen,
        "letter": letter,
        "refusal": refusal,
    }
    return render(request, "desk/procedures/panel.html", context)


def _live(case: Case) -> list[Version]:
    """What a colleague may begin here: the procedures of the team of the case."""
    live = Version.objects.live().filter(procedure__team=case.team)
    return sorted(live.select_related("procedure__team"), key=lambda each: each.procedure.title_nl)


def _letter(case: Case, procedure: Procedure | None) -> tuple[Letter | None, Refusal | None]:
    """What the customer reads when it begins, or why it cannot."""
    if procedure is None:
        return None, None
    try:
        return steps_letter(case, beginning(case, procedure)), None
    except Refusal as refusal:
        return None, refusal


def _shown(run: Run) -> dict[str, Any]:
    language = moments.language()
    taken = {each.step_id: each for each in run.taken.all()}
    steps = list(run.version.steps.all())
    last = max((each.step.number for each in taken.values()), default=0)
    return {
        "run": run,
        "title": run.version.procedure.title(language),
        "steps": [_line(each, taken.get(each.pk), language) for each in steps],
        "ahead": [
            (each.number, each.say("title", language)) for each in steps if each.number > last
        ],
    }


def _line(step: Step, taken: Taken | None, language: str) -> tuple[int, str, str, str]:
    """Number, name, the state that colours it, and its word."""
    title = step.say("title", language)
    if taken is None:
        return step.number, title, "later", str(step.get_when_display()) if step.looks_at else ""
    if taken.outcome:
        sign = "kept" if taken.outcome == "done" else "moved"
        return step.number, title, sign, str(taken.get_outcome_display())
    return step.number, title, "open", _("nu")


@colleagues()
@require_POST
def begin_here(request: HttpRequest, reference: str) -> HttpResponse:
    case = find(reference)
    found = get_object_or_404(Procedure, pk=key(request, "procedure"), team=case.team)
    try:
        begin(case, found, me(request))
    except Refusal as refusal:
        return refused(request, case, {"refusal": refusal}, REFUSED)
    return done(request, reference, _("De klant weet wat er gebeurt, en wanneer."))


@colleagues()
@require_POST
def skip(request: HttpRequest, reference: str) -> HttpResponse:
    case = find(reference)
    run, why = _run(request, case), request.POST.get("why", "")
    try:
        skip_to(run, key(request, "step"), me(request), why)
    except Refusal as refusal:
        return refused(request, case, {"refusal": refusal}, REFUSED)
    return done(request, reference, _("De klant leest welke stap nu komt."))


@colleagues()
@require_POST
def stop_here(request: HttpRequest, reference: str) -> HttpResponse:
    case = find(reference)
    try:
        stop(_run(request, case), me(request), request.POST.get("why", ""))
    except Refusal as refusal:
        return refused(request, case, {"refusal": refusal}, REFUSED)
    return done(request, reference, _("De werkwijze stopt. Wat is toegezegd, blijft staan."))


def _run(request: HttpRequest, case: Case) -> Run:
    return get_object_or_404(Run, pk=key(request, "run"), case=case)
