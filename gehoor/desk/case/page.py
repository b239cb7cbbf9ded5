"""The page of a case, whole or in part, beside the list of what is due."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from gehoor.cases.models import Case, CaseLink, Question
from gehoor.casework.actions import chains
from gehoor.casework.actions.interim import STILL_BUSY
from gehoor.casework.letters import status_url
from gehoor.parties.models import Address
from gehoor.promises.enums import PromiseKind, Rhythm
from gehoor.promises.fulfilment import PROOFS
from gehoor.promises.models import Promise, Shift
from gehoor.staff.models import Team

from ..live.hub import hub
from ..queue.listing import listing
from ..writing.composing import Composed
from ..writing.keeping import kept_by_default
from . import timeline
from .deciding import deciding

MOST_BESIDE = 20


def wants_part(request: HttpRequest) -> bool:
    """Whether htmx asks for a part of the page, and not to restore all of it."""
    headers = request.headers
    return headers.get("HX-Request") == "true" and "HX-History-Restore-Request" not in headers


def desk(
    request: HttpRequest, case: Case | None = None, more: Mapping[str, Any] | None = None
) -> HttpResponse:
    """The three columns, or only the case and its facts when htmx swaps those."""
    position = (
        hub.position()
    )  # before anything is read, so that nothing falls between page and stream
    context = {**(about(case) if case else {}), **(more or {}), "position": position}
    if wants_part(request) and "HX-Boosted" in request.headers:
        template = "desk/parts/work.html"
    else:
        context |= listing(request)
        template = "desk/desk.html"
    response = render(request, template, context)
    response["Vary"] = "HX-Request, Cookie"
    response["Cache-Control"] = "no-store"
    return response


def find(reference: str) -> Case:
    cases = Case.objects.select_related("party", "owner", "team__brand__calendar", "closed_by")
    return get_object_or_404(cases, reference=reference)


def about(case: Case) -> dict[str, Any]:
    """All that the middle and right columns show of a case."""
    promises = timeline.ledger(case)
    open_promises = [each for each in promises if each.state == "open"]
    return {
        "case": case,
        "questions": questions(case, open_promises),
        "open_questions": (asked := list(case.questions.open().order_by("number"))),
        "proposed": sum(each.proposed for each in asked),
        "teams": Team.objects.filter(brand=case.team.brand_id).order_by("name"),
        "items": timeline.timeline(case, promises),
        "promises": promises,
        "open_promises": open_promises,
        "kept_by_default": {each.pk for each in open_promises if kept_by_default(each)},
        "actions": case.customer_actions.filter(state="open").order_by("due_at"),
        "addresses": Address.objects.filter(party_id=case.party_id),
        "others": others(case),
        "links": links(case),
        "status_url": status_url(case),
        "composed": Composed(case=case, key=uuid4()),
        "kinds": PromiseKind.choices,
        "deciding": deciding(case, open_promises),
        "still_busy": STILL_BUSY[case.language],
        **ledger_forms(case, open_promises),
    }


def ledger_forms(case: Case, open_promises: list[Promise]) -> dict[str, Any]:
    """What the forms about promises offer: people, ways to keep, series to stop, a proposal to confirm."""
    shift = Shift.objects.filter(promise__case=case, ended_at=None).select_related("by").first()
    steps = chains.steps_of(shift) if shift else []
    return {
        "people": [*case.team.at_work, *({case.team.lead} - set(case.team.at_work))],
        "ways_to_keep": [(each, PROOFS[PromiseKind(each.kind)]) for each in open_promises],
        "series_promises": [each for each in open_promises if each.series_id],
        "rhythms": Rhythm.choices,
        "shift": shift,
        "shift_steps": steps,
        "shift_letter": chains.shift_letter(case, steps, shift.reason) if shift else None,
    }


def questions(case: Case, promises: list[Any]) -> list[tuple[Question, Any]]:
    """Each question with the open promise about it, if there is one."""
    promised = {each.question_id: each for each in promises if each.question_id}
    return [
        (each, promised.get(each.pk))
        for each in case.questions.select_related("team", "owner").order_by("number")
    ]


def others(case: Case) -> list[Case]:
    """Other cases of the same customer, the open ones first."""
    return others_of(case.party_id, case.pk)


def others_of(party_id: int, but: int = 0) -> list[Case]:
    """Cases of a customer, the open ones first."""
    found = Case.objects.filter(party_id=party_id).exclude(pk=but)
    newest = list(found.select_related("owner").order_by("-opened_at")[:MOST_BESIDE])
    return sorted(newest, key=lambda each: not each.is_open)


def links(case: Case) -> list[tuple[Case, str]]:
    """Cases that may belong together, from either side, with the reason."""
    there = CaseLink.objects.filter(case=case).select_related("other__party")[:MOST_BESIDE]
    back = CaseLink.objects.filter(other=case).select_related("case__party")[:MOST_BESIDE]
    return [
        *((each.other, each.reason) for each in there),
        *((each.case, each.reason) for each in back),
    ]
