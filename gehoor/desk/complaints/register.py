"""The register of complaints with their answers, and what still waits for a colleague's word."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from gehoor.complaints.permissions import sees_who
from gehoor.core import clock
from gehoor.insight.query import our_zone
from gehoor.insight.register import SOLVED, pairs, unjudged
from gehoor.staff.access import colleagues

from ..people import me

LONGEST = 200


@colleagues()
@require_GET
def found(request: HttpRequest) -> HttpResponse:
    """Complaints with their answers, by words and by whether they were solved."""
    wanted = request.GET.get("q", "").replace("\0", "").strip()[:LONGEST]
    solved = request.GET.get("opgelost", "")
    solved = solved if solved in SOLVED else ""
    context = {
        "pairs": pairs(wanted, solved, me(request)),
        "unjudged": unjudged(),
        "this_year": clock.now().astimezone(our_zone()).year,
        "wanted": wanted,
        "solved": solved,
        "sees_who": sees_who(me(request)),
    }
    return render(request, "desk/complaints/register.html", context)
