"""Where programs hand in customers' messages."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from gehoor.channels.messages.actions import take
from gehoor.channels.messages.models import Source
from gehoor.channels.messages.translate import NotAMessage
from gehoor.channels.quarantine import QuarantineFull
from gehoor.channels.signature import HEADER
from gehoor.staff.access import anyone

from .access import body_within, problem

LARGEST = 256 * 1024


@anyone("a program signs what it sends; what is not signed is kept apart")
@csrf_exempt
@require_POST
def messages(request: HttpRequest, source: str) -> HttpResponse:
    """Keep one message: 201 when it is new, 200 for a repeat, 202 when it waits for a colleague."""
    program = Source.objects.filter(name=source, active=True).first()
    if program is None:
        return problem(404, "There is no such source: check the address with the administrator.")
    body = body_within(request, LARGEST)
    if body is None:
        return problem(413, f"A message is at most {LARGEST // 1024} kB: send files another way.")
    try:
        taken = take(program, body, request.headers.get(HEADER, ""))
    except NotAMessage as error:
        return problem(400, str(error))
    except QuarantineFull:
        return problem(429, "Too many unsigned messages wait here: sign them, or try again later.")
    if not taken.signed:
        return JsonResponse({"kept": "quarantine"}, status=202)
    return JsonResponse({"kept": str(taken.item)}, status=201 if taken.is_new else 200)
