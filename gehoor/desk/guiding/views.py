"""What the customer already tried, whether he knows the matter, and the guide through his question."""

from __future__ import annotations

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gehoor.cases.models import Case
from gehoor.casework.actions.notes import note
from gehoor.casework.policies import Refusal
from gehoor.guides.actions import Walk, guide_for, note_tried, set_expert, walk
from gehoor.guides.models import Step
from gehoor.staff.access import colleagues

from .. import moments
from ..case.rows import find
from ..case.verbs import done, refused
from ..people import me

TRIED = ("desk/parts/refusal.html", "#tried-refused")
GUIDED = ("desk/parts/refusal.html", "#guide-refused")


@colleagues()
@require_POST
def tried(request: HttpRequest, reference: str) -> HttpResponse:
    """Once is enough: whoever helps next sees it."""
    found = find(reference)
    if not note_tried(found, request.POST.get("words", ""), by=me(request)):
        refusal = Refusal(_("Typ iets wat hier nog niet staat, zoals: modem herstart."), law=6)
        return refused(request, found, {"refusal": refusal}, TRIED)
    return done(request, reference, _("Genoteerd: niemand vraagt dit nog eens."))


@colleagues()
@require_POST
def expert(request: HttpRequest, reference: str) -> HttpResponse:
    found = find(reference)
    knows = request.POST.get("knows") == "1"
    set_expert(found.party, me(request), knows=knows)
    words = _("Deze klant is een kenner: de gids begint dieper, en de taaltips zwijgen.")
    return done(request, reference, words if knows else _("De gids begint weer bij het begin."))


@colleagues()
@require_POST
def guide(request: HttpRequest, reference: str) -> HttpResponse:
    """What was filled in becomes a note and is known from now on; leaving halfway keeps what there is."""
    found = find(reference)
    chosen = guide_for(found)
    if chosen is None:
        return done(request, reference, _("Voor deze vraag is er geen gids."))
    walked = walk(chosen, found)
    answers = {step: _typed(request, f"step-{step.pk}") for step in walked.steps}
    if "leaves" not in request.POST and (missing := _missing(answers)):
        refusal = Refusal(
            _("Vul eerst in: %(what)s") % {"what": missing},
            law=6,
            ways_out=(_("vraag het de klant: de reden staat erbij"), _("Esc: wat je typte blijft")),
        )
        return refused(request, found, {"refusal": refusal}, GUIDED)
    _keep(request, found, walked, answers)
    return done(request, reference, _("Wat je noteerde staat op de tijdlijn."))


def _typed(request: HttpRequest, name: str) -> str:
    return request.POST.get(name, "").strip()[:300]


def _missing(answers: dict[Step, str]) -> str:
    language = moments.language()
    return ", ".join(
        step.text(language) for step, said in answers.items() if step.required and not said
    )


@transaction.atomic
def _keep(request: HttpRequest, case: Case, walked: Walk, answers: dict[Step, str]) -> None:
    language, free = moments.language(), request.POST.get("notes", "").strip()
    lines = [f"{step.text(language)} {said}" for step, said in answers.items() if said]
    if not lines and not free:
        return
    head = [_("Gids %(title)s") % {"title": walked.guide.title(language)}] if lines else []
    note(case, me(request), "\n".join([*head, *lines, *([free] if free else [])]))
    for step, said in answers.items():
        if said:
            note_tried(case, f"{step.text(language)} {said}", by=me(request), step=step)
