"""Where a telephone exchange tells of its calls."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from gehoor.channels.calls.closed import when_closed
from gehoor.channels.calls.routing import where_first
from gehoor.staff.access import anyone

from .exchanges import take_in


@anyone("an exchange signs what it sends; what is not signed is kept apart")
@csrf_exempt
@require_POST
def calls(request: HttpRequest, exchange: str) -> HttpResponse:
    """Keep one event: 201 when it is new, 200 for a repeat, 202 when it waits for a colleague.

    The answer to a call that rings says where it had better ring first, and for how many seconds:
    {"call": "12", "ring_first": ["201"], "seconds": 60}; and when nobody is there, what to say
    to the caller (calls.closed).
    """
    taken = take_in(request, exchange)
    if isinstance(taken, HttpResponse):
        return taken
    call = taken.call
    told = {"call": str(call.pk), **where_first(call), **when_closed(call)}
    return JsonResponse(told, status=201 if taken.is_new else 200)
