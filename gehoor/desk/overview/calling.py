"""Reports about calls: who called after writing, and what callers were asked."""

from __future__ import annotations

from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from gehoor.channels.calls.enums import Identifier
from gehoor.insight import calling
from gehoor.staff.access import colleagues

MOST_SHOWN = 200


@colleagues()
@require_GET
def report(request: HttpRequest) -> HttpResponse:
    """The last thirty days."""
    found = calling.calls_after_mail()
    usual = calling.usual_delay(found)
    context = {
        "rows": [(each, lasting(each.delay)) for each in found[:MOST_SHOWN]],
        "count": len(found),
        "usual": lasting(usual) if usual is not None else "",
        "asked": calling.asked(),
        "flags": [(each, Identifier(each.what).label) for each in calling.flags()],
    }
    return render(request, "desk/reports/calling.html", context)


def lasting(delay: timedelta) -> str:
    """`3 u 20 min` or `2 dagen`: on the wall clock, as the customer waited."""
    minutes = int(delay / timedelta(minutes=1))
    if minutes < 60:
        return _("%(n)s min") % {"n": minutes}
    if minutes < 48 * 60:
        return _("%(hours)s u %(minutes)s min") % {"hours": minutes // 60, "minutes": minutes % 60}
    return _("%(n)s dagen") % {"n": minutes // (24 * 60)}
