"""One case: reading it, and answering the customer."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gehoor.cases.models import Contact
from gehoor.casework.actions.answer.letter import letter_for
from gehoor.casework.actions.answer.what import stays_promised
from gehoor.casework.actions.making import check_can_undertake, earlier_calls
from gehoor.casework.actions.repeating import escalate
from gehoor.casework.messages import as_it_goes
from gehoor.casework.policies import Refusal
from gehoor.casework.repeated import AlreadyPromised
from gehoor.casework.ways import way_to_write
from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May
from gehoor.writing.actions.canned import DoesItFit
from gehoor.writing.models import Waiting

from ..moments import full
from ..people import me
from ..writing import sending
from ..writing.composing import Composed, read_form, typed
from .page import about, desk
from .rows import find


@colleagues(May.TAKE_PART)
def case(request: HttpRequest, reference: str) -> HttpResponse:
    return desk(request, find(reference))


@colleagues(May.TAKE_PART)
def fresh(request: HttpRequest, reference: str) -> HttpResponse:
    """Everything of a case but the composer: for a desk that shows it when something happened."""
    return render(request, "desk/parts/fresh.html", about(find(reference), me(request)))


@colleagues()
@require_POST
def preview(request: HttpRequest, reference: str) -> HttpResponse:
    """What the customer would get, with every date read back."""
    composed = read_form(find(reference), request.POST)
    return render(request, "desk/parts/said.html", _said(composed))


@colleagues()
@require_POST
def answer(request: HttpRequest, reference: str) -> HttpResponse:
    """Send it; a refusal comes back in place, beside everything that was typed."""
    found = find(reference)
    composed = read_form(found, request.POST)
    try:
        sent = sending.send(composed, me(request), typed(request.POST))
    except AlreadyPromised as twin:
        escalate(found, twin.earlier, me(request))
        return _refused(request, composed, twin)
    except Refusal as refusal:
        return _refused(request, composed, refusal)
    if words := _sent(sent):
        messages.success(request, words)
    if "HX-Request" in request.headers:
        return render(request, "desk/parts/work.html", about(find(reference), me(request)))
    return redirect("desk:case", reference)


def _sent(contact: Contact | Waiting) -> str:
    """What the colleague reads; nothing for what can still be taken back, which stands there itself."""
    if isinstance(contact, Waiting):
        return (
            _("Het staat klaar voor %(when)s.") % {"when": full(contact.send_at)}
            if contact.chosen
            else ""
        )
    if contact.address and hasattr(contact, "outgoing"):
        return _("Onderweg naar %(address)s.") % {"address": contact.address.value}
    return _("Het staat op de statuspagina. De klant heeft geen e-mailadres: bel zelf.")


def _refused(request: HttpRequest, composed: Composed, refusal: Refusal) -> HttpResponse:
    key = uuid4() if isinstance(refusal, sending.AlreadySent) else composed.key
    asks = isinstance(refusal, DoesItFit)
    context = {**_said(composed), "key": key, "refusal": refusal, "problem": None, "asks": asks}
    if "HX-Request" not in request.headers:
        return desk(request, composed.case, context)
    response = render(request, "desk/parts/refused.html", context, status=422)
    response["HX-Retarget"], response["HX-Reswap"] = "#refused", "innerHTML"
    return response


def _said(composed: Composed) -> dict[str, Any]:
    """The letter as the customer will read it; what keeps it from being one stands in its place."""
    context: dict[str, Any] = {"composed": composed, "key": composed.key, "case": composed.case}
    try:
        what = composed.answer()
        for draft in what.makes:
            check_can_undertake(composed.case, draft)
    except Refusal as problem:
        return context | {"problem": problem}
    earlier = earlier_calls(composed.case, what.makes)
    way = None if what.files else way_to_write(composed.case)
    return context | {
        "what": what,
        "way": way,
        "letter": as_it_goes(letter_for(composed.case, what), way),
        "stays": stays_promised(composed.case, what),
        "earlier": earlier,
    }
