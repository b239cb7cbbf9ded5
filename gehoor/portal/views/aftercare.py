"""Aftercare: the link in a message opens this page, and one tap on it says something.

Opening it says nothing in the customer's name: mail filters follow links (docs/adr/0010).
"""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from gehoor.aftercare.actions import hearing
from gehoor.aftercare.actions.going import ASKED
from gehoor.aftercare.enums import Asks, Feels
from gehoor.aftercare.models import Message
from gehoor.aftercare.rules import SCALES
from gehoor.channels.form.hand_in import add
from gehoor.channels.form.submission import Addition
from gehoor.staff.access import anyone

from ..blocks import ContactBlock
from ..limits import ADDITIONS
from ..shown import Shown
from ..visits import Visit, by_link


@anyone("the token in the address proves the case")
@require_safe
@by_link
def show(request: HttpRequest, visit: Visit) -> HttpResponse:
    message = hearing.newest(visit.case)
    asks = Asks(message.rule.asks) if message and message.rule and message.rule.asks else None
    context = {
        "visit": visit,
        "message": message,
        "question": ASKED[asks][visit.language] if asks else "",
        "scale": SCALES[asks] if asks else (),
        "score": hearing.standing(message) if message else None,
        "feels": Feels.choices if message and message.breach_id and not message.feels else (),
        "declined": hearing.declines(visit.case.party),
        "shown": Shown.now(),
        "reach": ContactBlock.of(visit.case.team.brand, visit.language),
    }
    return render(request, "portal/aftercare.html", context)


@anyone("the token in the address proves the case")
@require_POST
@by_link
def rate(request: HttpRequest, visit: Visit) -> HttpResponse:
    message, said = hearing.newest(visit.case), request.POST.get("score", "")
    if message and said.isascii() and said.isdecimal() and hearing.rate(message, int(said[:3])):
        messages.success(request, _("Dank u. Wij gebruiken dit om het beter te doen."))
    return _back(visit)


@anyone("the token in the address proves the case")
@require_POST
@by_link
def feel(request: HttpRequest, visit: Visit) -> HttpResponse:
    """How a silent customer feels lands on the case, like everything that is said to us."""
    message, said = hearing.newest(visit.case), request.POST.get("feels", "")
    if message is None or said not in Feels.values or message.feels:
        return _back(visit)
    if not ADDITIONS.take(f"case {visit.case.pk}"):
        messages.error(
            request, _("U stuurde al veel berichten. Probeer het over een uur nog eens.")
        )
        return _back(visit)
    _land(request, visit, message, Feels(said))
    messages.success(request, _("Dank u. %(name)s leest dit.") % {"name": _owner(visit)})
    return _back(visit)


def _land(request: HttpRequest, visit: Visit, message: Message, feels: Feels) -> None:
    shown = Shown.read(request.POST.get("shown", "")) or Shown.now()
    item = add(
        Addition(
            once=shown.once,
            language=visit.language,
            text=str(feels.label),
            case=visit.case.pk,
            address=visit.sender.pk,
        )
    )
    hearing.felt(message, feels, item.contact)


def _owner(visit: Visit) -> str:
    return visit.case.owner.first_name


@anyone("the token in the address proves the case")
@require_POST
@by_link
def stop(request: HttpRequest, visit: Visit) -> HttpResponse:
    """No aftercare from any rule, or again some."""
    if "weer" in request.POST:
        hearing.resume(visit.case.party)
        messages.success(request, _("U krijgt weer nazorg van ons, hooguit eens in de 90 dagen."))
    else:
        hearing.decline(visit.case.party)
        messages.success(
            request, _("U krijgt geen nazorg meer van ons. Uw zaken gaan gewoon door.")
        )
    return _back(visit)


def _back(visit: Visit) -> HttpResponse:
    return HttpResponseRedirect(reverse("portal:aftercare", args=[visit.token]))
