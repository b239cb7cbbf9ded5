"""My own page: how many said that I helped them, the compliments, and what colleagues thank me for.

Only I see it. There is no such page of anybody else, and no list in which colleagues stand in an order.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from gehoor.casework.actions import thanking
from gehoor.casework.policies import Refusal
from gehoor.feedback.models import Feedback, Kudos
from gehoor.insight import helped
from gehoor.staff.access import colleagues
from gehoor.staff.models import Colleague

from ..case.rows import find
from ..case.verbs import done, refused
from ..chosen import key
from ..people import me

DAYS = 30
MOST = 20
THANKED = ("desk/parts/refusal.html", "#thanked")


@colleagues()
@require_GET
def show(request: HttpRequest) -> HttpResponse:
    reader = me(request)
    said = Feedback.objects.standing().filter(about=reader).compliments()
    context = {
        "scores": helped.mine(reader, DAYS),
        "days": DAYS,
        "compliments": said.select_related("case__party")[:MOST],
        "kudos": Kudos.objects.filter(to=reader)
        .select_related("by", "case")
        .order_by("-at")[:MOST],
    }
    return render(request, "desk/helping/mine.html", context)


@colleagues()
@require_POST
def thank(request: HttpRequest, reference: str) -> HttpResponse:
    found = find(reference)
    to = get_object_or_404(Colleague.objects.here(), pk=key(request, "to"))
    try:
        thanking.thank(found, me(request), to, request.POST.get("words", ""))
    except Refusal as refusal:
        return refused(request, found, {"refusal": refusal}, THANKED)
    return done(request, reference, _("%(name)s leest het.") % {"name": to.first_name})
