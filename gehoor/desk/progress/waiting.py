"""What a case waits for, and that it goes on again: the letter is shown before it goes."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gehoor.cases.models import Case
from gehoor.casework.actions.making import check_can_undertake
from gehoor.casework.actions.obstructing import (
    check_can_wait,
    go_on,
    going_on_letter,
    wait_for,
    waiting_letter,
)
from gehoor.casework.policies import Refusal
from gehoor.core.keys import key_of
from gehoor.obstacles.models import Obstacle, Wait
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind
from gehoor.staff.access import colleagues

from ..case.rows import find
from ..people import me
from ..writing.when import When
from .page import done, read, refused


@colleagues()
@require_POST
def waits(request: HttpRequest, reference: str) -> HttpResponse:
    case = find(reference)
    try:
        return _waits(request, case)
    except Refusal as refusal:
        return refused(request, case, "waits", refusal)


def _waits(request: HttpRequest, case: Case) -> HttpResponse:
    form = request.POST
    obstacle = Obstacle.objects.in_use().filter(pk=key_of(form.get("obstacle", ""))).first()
    expected, following = When.of(case, form.get("expected", ""), ""), _when(request, case)
    if obstacle is None:
        raise Refusal(_("Kies waar de zaak op wacht."), law=8)
    if expected.due_at is None:
        raise Refusal(expected.problem or _("Vul in tot wanneer je denkt dat het duurt."), law=8)
    if following.due_at is None:
        raise Refusal(following.problem or _("Vul in wanneer de klant weer hoort."), law=2)
    check_can_wait(case, expected.due_at, following.due_at)
    if not following.was_read_back:
        letter = waiting_letter(
            case, obstacle, expected_at=expected.due_at, next_at=following.due_at
        )
        return read(request, case, "waits", letter, following.reads)
    wait_for(case, me(request), obstacle, expected_at=expected.due_at, next_at=following.due_at)
    return done(request, case.reference, _("De klant leest nu waar het op wacht."))


def _when(request: HttpRequest, case: Case) -> When:
    return When.of(case, request.POST.get("when", ""), request.POST.get("read", ""))


@colleagues()
@require_POST
def goes_on(request: HttpRequest, reference: str) -> HttpResponse:
    case, form = find(reference), request.POST
    wait = get_object_or_404(Wait.objects.select_related("obstacle"), case=case, ended_at=None)
    when = _when(request, case)
    try:
        if when.due_at is None or not form.get("wording", "").strip():
            raise Refusal(when.problem or _("Beloof wat er nu komt, met een datum."), law=2)
        kind = form.get("kind", "")
        known = PromiseKind(kind) if kind in PromiseKind.values else PromiseKind.UPDATE
        draft = Draft(known, form["wording"].strip(), when.due_at, when.starts_at, rule=when.rule)
        check_can_undertake(case, draft)
        if not when.was_read_back:
            letter = going_on_letter(wait, case, draft)
            return read(request, case, "goes-on", letter, when.reads)
        go_on(wait, me(request), draft)
    except Refusal as refusal:
        return refused(request, case, "goes-on", refusal)
    return done(request, reference, _("De zaak gaat verder en de klant weet het."))
