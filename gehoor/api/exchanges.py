"""Taking in what a telephone exchange sends, whichever of our addresses it uses."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, JsonResponse

from gehoor.channels.calls.models import Exchange
from gehoor.channels.calls.taking import Taken, take
from gehoor.channels.calls.telling import NotAnEvent
from gehoor.channels.quarantine import QuarantineFull
from gehoor.channels.signature import HEADER

from .access import body_within, problem

LARGEST = 16 * 1024


def take_in(request: HttpRequest, exchange: str) -> Taken | HttpResponse:
    """The event, kept; or the answer that says why it is not, or waits for a colleague."""
    known = Exchange.objects.select_related("team").filter(name=exchange, active=True).first()
    if known is None:
        return problem(404, "There is no such exchange: check the address with the administrator.")
    body = body_within(request, LARGEST)
    if body is None:
        return problem(413, f"An event is at most {LARGEST // 1024} kB: send one event at a time.")
    try:
        taken = take(known, body, request.headers.get(HEADER, ""))
    except NotAnEvent as error:
        return problem(400, str(error))
    except QuarantineFull:
        return problem(429, "Too many unsigned events wait here: sign them, or try again later.")
    return taken or JsonResponse({"kept": "quarantine"}, status=202)
