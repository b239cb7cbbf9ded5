"""Outages on the desk: what is out where, what everybody hears of it, and when it works again (M64)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time
from zoneinfo import ZoneInfo

from django.contrib import messages
from django.db.models import Count
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from gehoor.channels.voice.knowing import announced
from gehoor.channels.voice.plan import Line
from gehoor.channels.voice.words import Scene, said
from gehoor.core import clock
from gehoor.core.calendars import ServiceHours
from gehoor.core.keys import key_of
from gehoor.outages.actions import New, publish, repaired, update
from gehoor.outages.models import Interest, Outage
from gehoor.outages.policies import Refused
from gehoor.outages.rules import both, place
from gehoor.promises.dates import NotADate, parse
from gehoor.staff.access import colleagues
from gehoor.staff.models import Brand
from gehoor.staff.permissions import May

from .. import moments
from ..people import me
from .social import social


@colleagues(May.LEAD)
@require_http_methods(["GET", "POST"])
def overview(request: HttpRequest) -> HttpResponse:
    """Every outage that goes on, as callers hear of it, and a form for another."""
    answer = _tried(request, _publish) if request.method == "POST" else None
    return answer or _page(request)


def _publish(request: HttpRequest) -> str:
    posted = request.POST
    brand = get_object_or_404(Brand, pk=key_of(posted.get("brand", "")))
    area, postcodes = place(posted.get("where", ""))
    what_nl, what_en = both(posted.get("what", ""))
    new = New(area, postcodes, what_nl, what_en, _until(posted, brand))
    made = publish(brand, new, me(request))
    return _("Iedereen in %(area)s leest en hoort nu van de storing.") % {"area": made.area}


def _until(posted: QueryDict, brand: Brand) -> datetime | None:
    """Work on an outage keeps no office hours. None when nothing was typed. Raises NotADate."""
    if not posted.get("until", "").strip():
        return None
    always = ServiceHours(ZoneInfo(brand.calendar.zone), (((time(0), time(0)),),) * 7)
    return parse(posted.get("until", ""), clock.now(), always, moments.language()).due


def _page(request: HttpRequest, at: int | None = None) -> HttpResponse:
    """`at`: the outage whose text was refused; what was typed stands there still, else in the new one."""
    found = Outage.objects.going_on().select_related("brand__calendar", "by")
    asked = Interest.objects.waiting().order_by().values_list("outage")
    waiting = dict(asked.annotate(Count("pk")))
    context = {
        "outages": [
            _shown(each, waiting.get(each.pk, 0)) | _typed(request, each, at) for each in found
        ],
        "brands": Brand.objects.order_by("name"),
        "said": request.POST if at is None else {},
    }
    status = 422 if request.method == "POST" else 200
    return render(request, "desk/outages/overview.html", context, status=status)


def _shown(outage: Outage, waiting: int) -> dict[str, object]:
    """`waiting`: how many customers asked to be told at repair."""
    return {
        "outage": outage,
        "waiting": waiting,
        "heard": _heard(outage),
        "drafts": social(outage),
        "said": f"{outage.what_nl} / {outage.what_en}",
    }


def _typed(request: HttpRequest, outage: Outage, at: int | None) -> dict[str, object]:
    if outage.pk != at:
        return {}
    return {"said": request.POST.get("what", ""), "until": request.POST.get("until", "")}


def _heard(outage: Outage) -> str:
    """What a caller from the area hears, in the language of whoever reads this."""
    language, zone = moments.language(), ZoneInfo(outage.brand.calendar.zone)
    scene = Scene(
        outage.brand.name, language, clock.now(), zone, outage=announced(outage, language)
    )
    return said(Line.OUTAGE_MOBILE, scene)


@colleagues(May.LEAD)
@require_POST
def changed(request: HttpRequest, key: int) -> HttpResponse:
    """What is out now, or when it is to work again."""
    outage = get_object_or_404(Outage, pk=key, ended_at=None)

    def change(request: HttpRequest) -> str:
        what_nl, what_en = both(request.POST.get("what", ""))
        until = _until(request.POST, outage.brand)
        update(outage, me(request), what_nl=what_nl, what_en=what_en, expected_at=until)
        return _("Iedereen leest en hoort nu de nieuwe tekst. Wie bericht vroeg, krijgt bericht.")

    return _tried(request, change) or _page(request, at=key)


@colleagues(May.LEAD)
@require_POST
def over(request: HttpRequest, key: int) -> HttpResponse:
    """It works again: nobody reads or hears of it any more, and who asked is told."""
    outage = get_object_or_404(Outage, pk=key)

    def end(request: HttpRequest) -> str:
        area = repaired(outage, me(request)).area
        return _("De storing in %(area)s is overal weg. Wie bericht vroeg, krijgt het nu.") % {
            "area": area
        }

    return _tried(request, end) or redirect("desk:outages")


def _tried(request: HttpRequest, verb: Callable[[HttpRequest], str]) -> HttpResponse | None:
    """Back to the page with what was done; None when it was refused, which the page says."""
    try:
        done = verb(request)
    except (Refused, NotADate) as refused:
        messages.error(request, str(refused))
        return None
    messages.success(request, done)
    return redirect("desk:outages")
