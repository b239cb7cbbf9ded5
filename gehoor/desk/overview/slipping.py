"""Reports for who leads: what keeps slipping and waits for a decision, and misses without a cause."""

from __future__ import annotations

from datetime import timedelta

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from gehoor.casework.actions.deciding import decide
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.insight import slipping
from gehoor.promises.rules import delay
from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May

from .. import moments
from ..case.rows import find
from ..people import me

DAYS = 30


@colleagues(May.LEAD)
@require_GET
def report(request: HttpRequest) -> HttpResponse:
    """The long-running cases, the misses without a cause, and how often customers heard beforehand."""
    found = slipping.long_running()
    rows = [(each, delay(each.first, each.due, moments.zone())) for each in found]
    promised, heard = slipping.heard_beforehand(clock.now() - timedelta(days=DAYS), clock.now())
    context = {
        "rows": rows,
        "waiting": sum(each.needs_decision for each in found),
        "unexplained": slipping.unexplained(),
        "promised": promised,
        "heard": heard,
        "share": round(100 * heard / promised) if promised else None,
        "days": DAYS,
    }
    return render(request, "desk/reports/slipping.html", context)


@colleagues(May.LEAD)
@require_POST
def decided(request: HttpRequest, reference: str) -> HttpResponse:
    try:
        decide(find(reference), me(request), request.POST.get("words", ""))
        messages.success(request, _("Het besluit staat op de tijdlijn."))
    except Refusal as refusal:
        messages.error(request, str(refusal))
    return redirect("desk:slipping")
