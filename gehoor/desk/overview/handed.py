"""The report on transfers: how often customers came to somebody else."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from gehoor.handovers.rules import MOST_TRANSFERS
from gehoor.insight import handed
from gehoor.staff.access import colleagues

from . import tables

DAYS = 90


@colleagues()
@require_GET
def show(request: HttpRequest) -> HttpResponse:
    found = handed.handed(DAYS)
    if tables.wanted(request):
        columns = [_("Zaak"), _("Behandelaar"), _("Team"), _("Overgedragen"), _("Teruggegeven")]
        rows = [(e.reference, e.owner, e.team, e.transfers, e.returned) for e in found.cases]
        return tables.download(_("overdrachten"), columns, rows)
    context = {
        "handed": found,
        "days": DAYS,
        "most": MOST_TRANSFERS,
        "at_most": handed.RETOLD_AT_MOST,
    }
    return render(request, "desk/reports/handed.html", context)
