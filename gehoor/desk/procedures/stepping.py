"""One step: changing it, with what a customer will read of it, filled in with a real case."""

from __future__ import annotations

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from gehoor.cases.models import Case
from gehoor.casework.actions.coming import words
from gehoor.core import clock
from gehoor.foresight.linting import lint
from gehoor.procedures.actions.running import Owed
from gehoor.procedures.enums import Says
from gehoor.procedures.models import Procedure, Step
from gehoor.procedures.ready import problems
from gehoor.procedures.rules import dates
from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May

from .. import moments
from .editing import draft_step, find, publish_and_say
from .form import fields, typed


@colleagues(May.SET_TEXTS)
@require_http_methods(["GET", "POST"])
def step(request: HttpRequest, key: int, number: int) -> HttpResponse:
    """What is saved goes into the draft; with `publish` the draft goes live at once if it can."""
    if request.method == "POST":
        return _save(request, key, number)
    procedure = find(key)
    shown = _shown(procedure, number)
    context = {
        "procedure": procedure,
        "title": procedure.title(moments.language()),
        "step": shown,
        "name": shown.say(Says.TITLE, moments.language()),
        "earlier": shown.version.steps.filter(number__lt=number, doer="customer"),
        **fields(shown),
        **_read(procedure, shown),
    }
    return render(request, "desk/procedures/step.html", context)


def _shown(procedure: Procedure, number: int) -> Step:
    """As the draft has it, or what is live."""
    newest = procedure.versions.order_by("-number").first()
    return get_object_or_404(Step.objects.select_related("version"), version=newest, number=number)


def _save(request: HttpRequest, key: int, number: int) -> HttpResponse:
    with transaction.atomic():
        mine = draft_step(request, key, number)
        for name, value in typed(request.POST).items():
            setattr(mine, name, value)
        if mine.looks_at is not None and mine.looks_at >= mine.number:
            mine.looks_at = None
        mine.save()
    if "publish" in request.POST:
        publish_and_say(request, key)
        return redirect("desk:procedure", key)
    messages.success(request, _("Bewaard in het concept: klanten merken er nog niets van."))
    return redirect("desk:step", key, number)


@colleagues(May.SET_TEXTS)
@require_POST
def preview(request: HttpRequest, key: int, number: int) -> HttpResponse:
    """What the customer would read of what was typed, and what is still missing; nothing is saved."""
    procedure = find(key)
    shown = _shown(procedure, number)
    for name, value in typed(request.POST).items():
        setattr(shown, name, value)
    return render(request, "desk/procedures/read.html", _read(procedure, shown))


def _read(procedure: Procedure, step: Step) -> dict[str, object]:
    """The letter's words in both languages with real values, and what is missing of this step."""
    language = moments.language()
    others = [each for each in step.version.steps.all() if each.number != step.number]
    steps = sorted([*others, step], key=lambda each: each.number)
    missing = [each for each in problems(steps) if each.number == step.number]
    return {
        "read": [(each, _filled(procedure, step, each)) for each in ("nl", "en")],
        "missing": [each.said(language) for each in missing],
    }


def _filled(procedure: Procedure, step: Step, language: str) -> str:
    """With the newest open case of the team; a text with a place that we do not know stays as it is."""
    text = step.say(Says.TOLD, language)
    if any(each.phrase.startswith("{") for each in lint(text, language)):
        return text
    team = procedure.team
    newest = Case.objects.open().filter(team=team).select_related("owner").order_by("-pk").first()
    case = newest or Case(pk=0, reference="…", title="…", owner=team.lead)
    case.team, case.language = team, language
    step.term = max(step.term, 1)
    return words(case, Owed(step, dates(step, clock.now(), team.hours())))
