"""A customer on the phone wants another moment: the colleague sees the same free ones and books it."""

from __future__ import annotations

from datetime import datetime

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from gehoor.cases.models import Case
from gehoor.casework.actions.choosing import Choice
from gehoor.casework.carriers import Window
from gehoor.casework.policies import Refusal
from gehoor.channels.carriers import booking
from gehoor.channels.carriers.contract import NoSuchWindow
from gehoor.parties.models import Address
from gehoor.promises.models import Promise
from gehoor.staff.access import colleagues

from ..case.rows import find
from ..people import me


@colleagues()
@require_http_methods(["GET", "HEAD", "POST"])
def rebook(request: HttpRequest, reference: str, key: int) -> HttpResponse:
    """The moments that are free, and the one that the customer chose."""
    found = find(reference)
    promise = get_object_or_404(found.promises.open(), pk=key)
    problem = _choose(request, found, promise) if request.method == "POST" else ""
    if request.method == "POST" and not problem:
        messages.success(request, _("Verzet op verzoek van de klant; de bevestiging gaat eruit."))
        return redirect("desk:case", found.reference)
    context = {
        "case": found,
        "promise": promise,
        "free": booking.others(promise),
        "reason": request.POST.get("reason", ""),
        "problem": problem,
    }
    return render(request, "desk/rebooking/page.html", context, status=422 if problem else 200)


def _choose(request: HttpRequest, case: Case, promise: Promise) -> str:
    """What went wrong, or nothing."""
    start, _sep, due = request.POST.get("moment", "").partition("/")
    reason = request.POST.get("reason", "")[:200]
    try:
        window = Window(datetime.fromisoformat(start), datetime.fromisoformat(due))
        booking.choose(promise, window, Choice(_speaker(case), reason, me(request)))
    except NoSuchWindow:
        return _("Dit moment is net vergeven. Kies een ander moment.")
    except ValueError:
        return _("Kies een van de momenten.")
    except Refusal as refusal:
        return str(refusal)
    return ""


def _speaker(case: Case) -> Address:
    """The customer, by the address with which the case began."""
    return Address.objects.filter(participations__case=case).order_by("participations__pk")[0]
