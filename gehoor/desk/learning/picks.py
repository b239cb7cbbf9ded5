"""The cases that were drawn for a talk with the coach, by month."""

from __future__ import annotations

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from gehoor.learning.actions.drawing import last_month
from gehoor.learning.models import Drawing, Pick
from gehoor.staff.access import colleagues
from gehoor.staff.enums import Role
from gehoor.staff.permissions import May

MONTHS = 12


@colleagues(May.LEAD, Role.KNOWLEDGE)
@never_cache
@require_safe
def picks(request: HttpRequest) -> HttpResponse:
    """For coaches alone: nobody looks at what was drawn of a colleague beside them."""
    month = _month(request.GET.get("maand", ""))
    found = Pick.objects.of(month).select_related("colleague", "case")
    context = {
        "month": month,
        "lot": Drawing.objects.filter(month=month).first(),
        "months": Drawing.objects.order_by("-month")[:MONTHS],
        "picks": found,
    }
    return render(request, "desk/learning/picks.html", context)


def _month(typed: str) -> date:
    try:
        return date.fromisoformat(f"{typed}-01")
    except ValueError:
        return last_month()
