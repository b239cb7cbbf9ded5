"""Who changed what, when, where and why: the page of the audit trail."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from gehoor.insight import trail as read
from gehoor.staff.access import colleagues
from gehoor.staff.models import Colleague
from gehoor.staff.permissions import May


@colleagues(May.READ_TRAIL)
@never_cache
@require_safe
def trail(request: HttpRequest) -> HttpResponse:
    who, thing = request.GET.get("wie", ""), request.GET.get("wat", "")
    words = request.GET.get("woord", "").strip().replace("\0", "")[:100]
    person = int(who) if who.isdecimal() and len(who) < 10 else None
    context = {
        "lines": read.lines(person, thing, words),
        "people": Colleague.objects.order_by("name"),
        "things": read.things(),
        "who": person,
        "thing": thing,
        "words": words,
        "most": read.MOST,
    }
    return render(request, "desk/people/trail.html", context)
