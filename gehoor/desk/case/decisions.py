"""What a lead decides: a second slip, a compensation after the third, and why a date was missed."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gehoor.casework.actions import causes, moving, slips
from gehoor.casework.models import CompensationProposal, MoveRequest
from gehoor.casework.policies import Refusal
from gehoor.promises.enums import CauseCode
from gehoor.promises.models import Breach
from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May

from .. import chosen
from ..people import me
from ..writing.when import When
from .rows import find
from .verbs import done, refused

REFUSAL = "desk/parts/refusal.html"


@colleagues(May.LEAD)
@require_POST
def approve(request: HttpRequest, reference: str, key: int) -> HttpResponse:
    asked = get_object_or_404(MoveRequest, pk=key, promise__case__reference=reference)
    words = _("De datum is verzet; de klant krijgt bericht. Bel de klant ook.")
    place = f"decided-{key}"
    return _decide(request, reference, place, lambda: moving.approve(asked, me(request)), words)


@colleagues(May.LEAD)
@require_POST
def refuse(request: HttpRequest, reference: str, key: int) -> HttpResponse:
    asked = get_object_or_404(MoveRequest, pk=key, promise__case__reference=reference)
    reason = request.POST.get("reason", "")
    words = _("De datum blijft staan; je collega leest waarom.")
    return _decide(
        request,
        reference,
        f"decided-{key}",
        lambda: moving.refuse(asked, me(request), reason=reason),
        words,
    )


@colleagues(May.LEAD)
@require_POST
def compensate(request: HttpRequest, reference: str, key: int) -> HttpResponse:
    proposal = get_object_or_404(CompensationProposal, pk=key, promise__case__reference=reference)
    when = When.of(find(reference), request.POST.get("when", ""), "")

    def decide() -> object:
        if when.due_at is None:
            raise Refusal(when.problem or _("Typ erbij vóór wanneer de klant dit heeft."), law=8)
        words = request.POST.get("words", "")
        return slips.compensate(proposal, me(request), words=words, due_at=when.due_at)

    place = f"remedied-{key}"
    return _decide(request, reference, place, decide, _("Toegezegd; de klant krijgt bericht."))


@colleagues(May.LEAD)
@require_POST
def decline(request: HttpRequest, reference: str, key: int) -> HttpResponse:
    proposal = get_object_or_404(CompensationProposal, pk=key, promise__case__reference=reference)
    reason = request.POST.get("reason", "")
    return _decide(
        request,
        reference,
        f"remedied-{key}",
        lambda: slips.decline_compensation(proposal, me(request), reason=reason),
        _("Geen tegemoetkoming; de reden staat op de tijdlijn."),
    )


@colleagues(May.LEAD)
@require_POST
def explain(request: HttpRequest, reference: str, key: int) -> HttpResponse:
    breach = get_object_or_404(Breach, pk=key, promise__case__reference=reference)
    said = request.POST.get("code", "")
    code = CauseCode(said) if said in CauseCode.values else CauseCode.OTHER
    words, partner = request.POST.get("words", ""), chosen.partner(request)
    return _decide(
        request,
        reference,
        f"caused-{key}",
        lambda: causes.explain(breach, me(request), code, words, partner),
        _("De oorzaak is bewaard."),
    )


def _decide(
    request: HttpRequest, reference: str, place: str, decision: Callable[[], object], words: str
) -> HttpResponse:
    """Do it; a refusal comes back in its place, the element with that id."""
    try:
        decision()
    except Refusal as refusal:
        return refused(request, find(reference), {"refusal": refusal}, (REFUSAL, f"#{place}"))
    return done(request, reference, words)
