"""Orders without word, orders of which nobody can be told, and what a shop could not hand over (T06)."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from gehoor.channels.orders.models import Shop
from gehoor.channels.quarantine import why_kept_apart
from gehoor.channels.signature import Verdict
from gehoor.core.keys import key_of
from gehoor.insight.silent_orders import silent_orders
from gehoor.orders.actions.waiting import set_patience
from gehoor.orders.models import Watch
from gehoor.orders.rules import DAYS, FEWEST, MOST
from gehoor.staff.access import colleagues
from gehoor.staff.models import Brand
from gehoor.staff.permissions import May

from ..people import me

MOST_SHOWN = 200


@colleagues(May.LEAD)
@require_safe
def silent(request: HttpRequest) -> HttpResponse:
    untold = Watch.objects.untold().select_related("order", "team").order_by("placed_at")
    context = {
        "rows": silent_orders(),
        "untold": untold[:MOST_SHOWN],
        "troubled": _troubled(),
        "no_shop": not Shop.objects.filter(active=True).exists(),
        "brands": Brand.objects.select_related("order_patience").order_by("name"),
        "usual": DAYS,
        "fewest": FEWEST,
        "most": MOST,
    }
    return render(request, "desk/orders/silent.html", context)


def _troubled() -> list[tuple[Shop, str]]:
    """Shops of which we could not take everything, with why something lies apart."""
    shops = Shop.objects.exclude(refused_at=None, unsigned_at=None).order_by("name")
    return [
        (each, why_kept_apart(Verdict(each.unsigned_reason)) if each.unsigned_at else "")
        for each in shops
    ]


@colleagues(May.LEAD)
@require_POST
def patience(request: HttpRequest) -> HttpResponse:
    """After how many days without word an order of a brand is silent."""
    brand = get_object_or_404(Brand, pk=key_of(request.POST.get("brand", "")))
    days = key_of(request.POST.get("days", ""))
    if FEWEST <= days <= MOST:
        set_patience(brand, days, me(request))
        messages.success(request, _("Dit geldt vanaf nu voor alle bestellingen die lopen."))
    else:
        problem = _("Typ een aantal dagen van %(fewest)s tot en met %(most)s.")
        messages.error(request, problem % {"fewest": FEWEST, "most": MOST})
    return redirect("desk:silent-orders")
