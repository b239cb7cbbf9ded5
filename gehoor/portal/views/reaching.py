"""A customer chooses how they hear from us: by mail, by text message, or on paper (K22, M49)."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from gehoor.cases.enums import Channel
from gehoor.casework.actions.preferring import home, mobiles, prefer
from gehoor.casework.policies import Refusal
from gehoor.channels.messages.models import Source
from gehoor.core.wording import hidden_number
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address, Party
from gehoor.staff.access import anyone

from ..blocks import ContactBlock
from ..limits import ADDITIONS
from ..visits import Visit, by_link


@anyone("the token in the address proves the case, and the light check the customer")
@require_http_methods(["GET", "HEAD", "POST"])
@by_link
def reach(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Only whoever passed the light check: it says where our messages go."""
    if not visit.sees_words:
        messages.info(request, _("Laat eerst zien wie u bent: dat kan hieronder."))
        return HttpResponseRedirect(f"{visit.path}#controle")
    error = _chosen(request, visit) if request.method == "POST" else ""
    if request.method == "POST" and not error:
        return HttpResponseRedirect(visit.path)
    context = {
        "visit": visit,
        **_known(visit, visit.case.party),
        "said": request.POST,
        "error": error,
        "contact": ContactBlock.of(visit.case.team.brand, visit.language),
    }
    return render(request, "portal/reach_by.html", context, status=422 if error else 200)


def _chosen(request: HttpRequest, visit: Visit) -> str:
    """What went wrong, or nothing."""
    said = request.POST
    if not ADDITIONS.take(f"case {visit.case.pk}"):
        return _("U stuurde al veel berichten. Probeer het over een uur nog eens.")
    try:
        prefer(
            visit.case,
            said.get("kind", ""),
            mobile=said.get("mobile", "")[:40],
            postal=said.get("postal", "")[:100],
        )
    except Refusal as refusal:
        return str(refusal)
    messages.success(request, _("Zo krijgt u voortaan bericht van ons."))
    return ""


def _known(visit: Visit, party: Party) -> dict[str, Any]:
    """What there is to choose, and what we need not ask (law 6)."""
    texts = Source.objects.filter(channel=Channel.SMS, active=True).exclude(send_url="")
    mails = Address.objects.filter(party=party, kind=AddressKind.MAIL, bounced_at=None)
    numbers = mobiles(party)
    return {
        "prefers": party.prefers,
        "by_text": texts.filter(team__brand=visit.case.team.brand_id).exists(),
        "number": hidden_number(numbers[0]) if numbers else "",
        "home": home(party),
        "mail": mails.order_by("-pk").values_list("value", flat=True).first() or "",
    }
