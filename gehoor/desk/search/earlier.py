"""Beside an open case: earlier questions that are like its own, with what we answered."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from gehoor.cases.models import Case
from gehoor.finding.similar import earlier
from gehoor.staff.access import colleagues


@colleagues()
@require_GET
def alike(request: HttpRequest, reference: str) -> HttpResponse:
    """Asked for by the page of the case once it stands, so that the case never waits for it."""
    case = get_object_or_404(Case, reference=reference)
    return render(request, "desk/search/alike.html", {"earlier": earlier(case)})
