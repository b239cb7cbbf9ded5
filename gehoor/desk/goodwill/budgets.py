"""What was given, by reason and never by person, and the budgets and gifts that a lead sets."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from gehoor.core import clock
from gehoor.core.money import NotAnAmount, cents
from gehoor.goodwill import actions
from gehoor.goodwill.budgets import room
from gehoor.goodwill.models import Gift
from gehoor.insight.goodwill import by_reason, offers
from gehoor.staff.access import colleagues
from gehoor.staff.models import Team
from gehoor.staff.permissions import May

from ..overview import tables
from ..people import me

MONTHS = 12


@colleagues()
@require_safe
def report(request: HttpRequest) -> HttpResponse:
    rows = by_reason(MONTHS)
    if tables.wanted(request):
        columns = [_("Maand"), _("Team"), _("Waarom"), _("Keer"), _("Euro")]
        lines = [(f"{e.month:%Y-%m}", e.team, e.reason.label, e.times, e.cents / 100) for e in rows]
        return tables.download(_("gebaren"), columns, lines)
    teams = Team.objects.select_related("brand__calendar").order_by("name")
    context = {
        "rows": rows,
        "offers": offers(MONTHS),
        "rooms": [(each, room(each)) for each in teams],
        "gifts": Gift.objects.filter(retired_at=None).order_by("pk"),
    }
    return render(request, "desk/goodwill/report.html", context)


@colleagues(May.LEAD)
@require_POST
def set_budget(request: HttpRequest) -> HttpResponse:
    key = request.POST.get("team", "")
    team = get_object_or_404(Team, pk=key) if key.isdecimal() else None
    try:
        month, limit = cents(request.POST.get("month", "")), cents(request.POST.get("limit", ""))
    except NotAnAmount:
        messages.error(request, _("Typ bedragen in euro’s, zoals 500 en 25."))
    else:
        actions.set_budget(me(request), team, month, limit)
        messages.success(request, _("Dit budget geldt vanaf nu."))
    return redirect("desk:goodwill-report")


@colleagues(May.LEAD)
@require_POST
def add_gift(request: HttpRequest) -> HttpResponse:
    dutch, english = (request.POST.get(f"name_{each}", "").strip()[:100] for each in ("nl", "en"))
    typed = request.POST.get("costs", "").strip()
    try:
        costs = cents(typed) if typed.strip("0,. ") else 0
    except NotAnAmount:
        messages.error(request, _("Typ een bedrag in euro’s, zoals 10 of 12,50."))
        return redirect("desk:goodwill-report")
    if not (dutch and english):
        messages.error(request, _("Geef het cadeau een naam in het Nederlands en in het Engels."))
    else:
        Gift.objects.create(name_nl=dutch, name_en=english, cents=costs)
        messages.success(request, _("Collega’s kunnen dit nu geven."))
    return redirect("desk:goodwill-report")


@colleagues(May.LEAD)
@require_POST
def retire_gift(request: HttpRequest, key: int) -> HttpResponse:
    gift = get_object_or_404(Gift, pk=key)
    gift.retired_at = gift.retired_at or clock.now()
    gift.save(update_fields=["retired_at"])
    return redirect("desk:goodwill-report")
