"""The page of a case, whole or in part, beside the list of what is due."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Any
from uuid import uuid4

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from gehoor.cases.enums import ActionState, QuestionState
from gehoor.cases.models import Case, CaseLink, Question
from gehoor.casework.actions import chains
from gehoor.casework.actions.interim import STILL_BUSY
from gehoor.casework.letters import status_url
from gehoor.promises.enums import PromiseKind, PromiseState, Rhythm
from gehoor.promises.fulfilment import PROOFS
from gehoor.promises.models import Promise, Shift
from gehoor.remedies.policies import house
from gehoor.staff.models import Colleague

from ..live.hub import hub
from ..people import me
from ..queue.listing import listing
from ..writing.composing import Composed
from ..writing.keeping import kept_by_default
from . import rows, timeline
from .deciding import deciding
from .there import there


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
    shown = about(case, me(request)) if case else {}
    context = {**shown, **(more or {}), "position": position}
    if wants_part(request) and "HX-Boosted" in request.headers:
        template = "desk/parts/work.html"
    else:
        context |= listing(request)
        template = "desk/desk.html"
    response = render(request, template, context)
    response["Vary"] = "HX-Request, Cookie"
    response["Cache-Control"] = "no-store"
    return response


def about(case: Case, reader: Colleague) -> dict[str, Any]:
    """All that the middle and right columns show of a case."""
    found = there(case, reader)
    rows.read(case, found)
    promises = sorted(case.promises.all(), key=lambda each: each.state != PromiseState.OPEN)
    open_promises = [each for each in promises if each.state == PromiseState.OPEN]
    asked = [each for each in case.questions.all() if each.state == QuestionState.OPEN]
    items = timeline.timeline(case, found)
    return {
        "case": case,
        "there": found,
        "questions": questions(case, open_promises),
        "open_questions": asked,
        "proposed": sum(each.proposed for each in asked),
        "teams": rows.teams(case.team.brand_id) if asked else [],
        "items": items,
        "promises": promises,
        "open_promises": open_promises,
        "kept_by_default": {each.pk for each in open_promises if kept_by_default(each)},
        "actions": [each for each in case.customer_actions.all() if each.state == ActionState.OPEN],
        "others": others_of(case.party_id, case.pk),
        "links": links(case, found),
        "status_url": status_url(case),
        "composed": Composed(case=case, key=uuid4(), talks="talk" in found),
        "kinds": PromiseKind.choices,
        "deciding": deciding(case, open_promises, items, found),
        "house": house(),
        "still_busy": STILL_BUSY[case.language],
        **ledger_forms(case, open_promises, found),
    }


def ledger_forms(case: Case, open_promises: list[Promise], there: Container[str]) -> dict[str, Any]:
    """What the forms about promises offer: people, ways to keep, series to stop, a proposal to confirm."""
    present = case.team.present
    shift = _shift(case) if "shift" in there else None
    steps = chains.steps_of(shift) if shift else []
    return {
        "people": [*present, *({case.team.lead} - set(present))],
        "ways_to_keep": [(each, PROOFS[PromiseKind(each.kind)]) for each in open_promises],
        "series_promises": [each for each in open_promises if each.series_id],
        "rhythms": Rhythm.choices,
        "shift": shift,
        "shift_steps": steps,
        "shift_letter": chains.shift_letter(case, steps, shift.reason) if shift else None,
    }


def _shift(case: Case) -> Shift | None:
    waiting = Shift.objects.filter(promise__case=case, ended_at=None)
    return waiting.select_related("by").first()


def questions(case: Case, promises: list[Any]) -> list[tuple[Question, Any]]:
    """Each question with the open promise about it, if there is one."""
    promised = {each.question_id: each for each in promises if each.question_id}
    return [(each, promised.get(each.pk)) for each in case.questions.all()]


def others_of(party_id: int, but: int = 0) -> list[Case]:
    """Cases of a customer, the open ones first."""
    return sorted(rows.others(party_id, but), key=lambda each: not each.is_open)


def links(case: Case, there: Container[str]) -> list[tuple[Case, str]]:
    """Cases that may belong together, from either side, with the reason."""
    found: list[tuple[Case, str]] = []
    if "links" in there:
        linked = CaseLink.objects.filter(case=case).select_related("other__party")
        found += [(each.other, each.reason) for each in linked[: rows.MOST_BESIDE]]
    if "linked" in there:
        linked = CaseLink.objects.filter(other=case).select_related("case__party")
        found += [(each.case, each.reason) for each in linked[: rows.MOST_BESIDE]]
    return found
