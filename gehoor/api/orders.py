"""Where a shop tells of its orders, so that whoever bought something is not left guessing (T06)."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from gehoor.channels.orders.models import Shop
from gehoor.channels.orders.taking import take
from gehoor.channels.quarantine import QuarantineFull
from gehoor.channels.signature import HEADER
from gehoor.orders.actions.hearing import Heard
from gehoor.orders.placed import NotAnOrder
from gehoor.staff.access import anyone

from .access import body_within, problem

LARGEST = 16 * 1024


@anyone("a shop signs what it sends; what is not signed is kept apart")
@csrf_exempt
@require_POST
def orders(request: HttpRequest, shop: str) -> HttpResponse:
    """Take over one order as it stands now (channels.orders.reading): 201 when it is new, 200 otherwise,
    202 when it waits for a colleague.

    Sending it again is harmless. {"order": "new" | "changed" | "same"}; 400 says what to mend.
    """
    teams = Shop.objects.select_related("team__brand__calendar", "team__lead")
    known = teams.filter(name=shop, active=True).first()
    if known is None:
        return problem(404, "There is no such shop: check the address with the administrator.")
    body = body_within(request, LARGEST)
    if body is None:
        return problem(413, f"An order is at most {LARGEST // 1024} kB: send one order at a time.")
    try:
        heard = take(known, body, request.headers.get(HEADER, ""))
    except NotAnOrder as error:
        return problem(400, str(error))
    except QuarantineFull:
        return problem(429, "Too many unsigned orders wait here: sign them, or try again later.")
    if heard is None:
        return JsonResponse({"kept": "quarantine"}, status=202)
    return JsonResponse({"order": heard.value}, status=201 if heard is Heard.NEW else 200)
