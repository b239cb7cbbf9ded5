"""The register of complaints, and putting a question of a case into it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from gehoor.casework.policies import Refusal
from gehoor.complaints.actions import registering
from gehoor.complaints.permissions import sees_who
from gehoor.insight.register import SOLVED, pairs
from gehoor.staff.access import colleagues

from ..case.page import find
from ..case.verbs import done, refused
from ..chosen import key
from ..people import me

REGISTERED = ("desk/parts/refusal.html", "#complained")
LONGEST = 200


@colleagues()
@require_POST
def register(request: HttpRequest, reference: str) -> HttpResponse:
    found = find(reference)
    question = get_object_or_404(found.questions, pk=key(request, "question"))
    try:
        registering.register(question, me(request))
    except Refusal as refusal:
        return refused(request, found, {"refusal": refusal}, REGISTERED)
    return done(request, reference, _("Staat in het klachtenregister. De klant ziet dat ook."))


@colleagues()
@require_GET
def found(request: HttpRequest) -> HttpResponse:
    """Complaints with their answers, by words and by whether they were solved."""
    wanted = request.GET.get("q", "").replace("\0", "").strip()[:LONGEST]
    solved = request.GET.get("opgelost", "")
    solved = solved if solved in SOLVED else ""
    context = {
        "pairs": pairs(wanted, solved, me(request)),
        "wanted": wanted,
        "solved": solved,
        "sees_who": sees_who(me(request)),
    }
    return render(request, "desk/helping/complaints.html", context)
