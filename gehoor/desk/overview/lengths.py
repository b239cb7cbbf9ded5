"""The report on how long our answers are."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from gehoor.casework.lengths import LONG
from gehoor.insight import lengths
from gehoor.staff.access import colleagues

DAYS = 30


@colleagues()
@require_GET
def show(request: HttpRequest) -> HttpResponse:
    context = {"lines": lengths.lengths(DAYS), "days": DAYS, "long": LONG}
    return render(request, "desk/reports/lengths.html", context)
