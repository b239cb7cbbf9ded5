"""How customers reach each brand: its number, its hours on every channel, its branches (M18, M31)."""

from __future__ import annotations

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from gehoor.core.keys import key_of
from gehoor.staff import reaching
from gehoor.staff.access import colleagues
from gehoor.staff.models import Branch, Brand, ServiceCalendar, Skill
from gehoor.staff.permissions import May
from gehoor.staff.reachable import NotReachable, check_hours, check_number, set_reach

from .. import moments
from ..people import me
from . import typed


@colleagues(May.SET_CHANNELS)
@require_http_methods(["GET", "POST"])
def reach(request: HttpRequest, key: int = 0) -> HttpResponse:
    """Of one brand, the first when none is named; what cannot be told comes back with what can."""
    brands = Brand.objects.select_related("calendar").order_by("pk")
    brand = get_object_or_404(brands, pk=key) if key else brands.first()
    if brand is None:
        raise Http404
    language, problem = moments.language(), ""
    values = typed.shown(brand, language)
    if request.method == "POST":
        try:
            set_reach(brand, typed.read(request.POST), me(request))
        except NotReachable as error:
            problem, values = str(error), typed.again(request.POST)
        else:
            messages.success(request, _("Zo staat het vanaf nu overal."))
            return redirect("desk:reach-of", brand.pk)
    context = {
        "brand": brand,
        "brands": brands,
        "values": values,
        "problem": problem,
        "channels": [(each.value, each.label) for each in typed.CHANNELS],
        "skills": Skill.objects.in_use().order_by("name"),
        "page": reaching.page(brand),
        "script": reaching.script(brand),
        "branches": _branches(language),
    }
    return render(request, "desk/reach/reach.html", context, status=422 if problem else 200)


def _branches(language: str) -> list[tuple[Branch, str]]:
    """Each of our places with its hours as they would be typed."""
    found = Branch.objects.select_related("calendar", "brand").order_by("name")
    return [
        (each, typed.hours_of(each.calendar, language) if each.calendar else "") for each in found
    ]


@colleagues(May.SET_CHANNELS)
@require_POST
def branch(request: HttpRequest, key: int) -> HttpResponse:
    """Where customers find one of our places, and when."""
    one, said = get_object_or_404(Branch, pk=key), request.POST
    try:
        _save(one, said)
    except NotReachable as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("%(name)s is bijgewerkt.") % {"name": one.name})
    return redirect("desk:reach")


@transaction.atomic
def _save(one: Branch, said: QueryDict) -> None:
    check_number(said.get("phone", ""))
    hours = said.get("hours", "").strip()
    one.brand = Brand.objects.filter(pk=key_of(said.get("brand", ""))).first()
    one.street, one.postcode = said.get("street", "").strip()[:100], said.get("postcode", "")[:10]
    one.phone = said.get("phone", "").strip()[:40]
    one.calendar = _calendar(one, hours) if hours else None
    one.save()


def _calendar(one: Branch, hours: str) -> ServiceCalendar:
    weekly = typed.week(hours)
    check_hours([weekly])
    calendar = one.calendar or ServiceCalendar(name=one.name)
    calendar.weekly = weekly
    calendar.save()
    return calendar
