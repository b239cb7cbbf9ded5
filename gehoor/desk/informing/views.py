"""Telling a customer what is wrong, how and when it is solved (T28), and what was done meanwhile (T26)."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gehoor.cases.models import Case
from gehoor.casework.actions.informing import Problem, problem_letter, show_step, tell_problem
from gehoor.casework.policies import Refusal
from gehoor.staff.access import colleagues

from ..case.rows import find
from ..case.verbs import done, refused
from ..people import me
from ..writing.when import When

STEP_REFUSED = ("desk/parts/refusal.html", "#step-refused")
PROBLEM_REFUSED = ("desk/parts/refusal.html", "#problem-refused")
LONGEST = 1000


@colleagues()
@require_POST
def step(request: HttpRequest, reference: str) -> HttpResponse:
    found = find(reference)
    try:
        show_step(found, me(request), request.POST.get("words", ""))
    except Refusal as refusal:
        return refused(request, found, {"refusal": refusal}, STEP_REFUSED)
    return done(request, reference, _("De klant ziet dit nu op de statuspagina."))


@colleagues()
@require_POST
def read(request: HttpRequest, reference: str) -> HttpResponse:
    """The letter as the customer will read it, with the date read back."""
    found = find(reference)
    when = _when(found, request.POST)
    context = {
        "case": found,
        "when": when,
        "letter": problem_letter(found, _of(request.POST, when)),
    }
    return render(request, "desk/informing/read.html", context)


@colleagues()
@require_POST
def problem(request: HttpRequest, reference: str) -> HttpResponse:
    found = find(reference)
    when = _when(found, request.POST)
    try:
        if when.problem:
            raise Refusal(when.problem, law=8)
        tell_problem(found, me(request), _of(request.POST, when))
    except Refusal as refusal:
        return refused(request, found, {"refusal": refusal}, PROBLEM_REFUSED)
    return done(request, reference, _("De klant weet nu wat, hoe en wanneer."))


def _when(case: Case, said: QueryDict) -> When:
    return When.of(case, said.get("when", ""), said.get("read", ""))


def _of(said: QueryDict, when: When) -> Problem:
    what, how = said.get("what", "")[:LONGEST], said.get("how", "")[:LONGEST]
    return Problem(what, how, when.due_at, when.starts_at)
