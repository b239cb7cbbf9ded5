"""Where a telephone exchange tells of its calls."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from gehoor.channels.calls.closed import when_closed
from gehoor.channels.calls.models import Exchange
from gehoor.channels.calls.routing import where_first
from gehoor.channels.calls.taking import QuarantineFull, take
from gehoor.channels.calls.telling import NotAnEvent
from gehoor.channels.signature import HEADER
from gehoor.staff.access import anyone

from .access import problem

LARGEST = 16 * 1024


@anyone("an exchange signs what it sends; what is not signed is kept apart")
@csrf_exempt
@require_POST
def calls(request: HttpRequest, exchange: str) -> HttpResponse:
    """Keep one event: 201 when it is new, 200 for a repeat, 202 when it waits for a colleague.

    The answer to a call that rings says where it had better ring first, and for how many seconds:
    {"call": "12", "ring_first": ["201"], "seconds": 60}; and when nobody is there, what to say
    to the caller (calls.closed).
    """
    known = Exchange.objects.select_related("team").filter(name=exchange, active=True).first()
    if known is None:
        return problem(404, "There is no such exchange: check the address with the administrator.")
    body = request.read(LARGEST + 1)
    if len(body) > LARGEST:
        return problem(413, f"An event is at most {LARGEST // 1024} kB: send one event at a time.")
    try:
        taken = take(known, body, request.headers.get(HEADER, ""))
    except NotAnEvent as error:
        return problem(400, str(error))
    except QuarantineFull:
        return problem(429, "Too many unsigned events wait here: sign them, or try again later.")
    if taken.call is None:
        return JsonResponse({"kept": "quarantine"}, status=202)
    told = {"call": str(taken.call.pk), **where_first(taken.call), **when_closed(taken.call)}
    return JsonResponse(told, status=201 if taken.is_new else 200)
