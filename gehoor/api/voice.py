"""Where a telephone program asks what to do next in a call that we lead (docs/voice.md)."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from gehoor.channels.voice.following import go_on
from gehoor.channels.voice.promising import NotPromised
from gehoor.staff.access import anyone

from .access import problem
from .exchanges import take_in


@anyone("an exchange signs what it sends; what is not signed is kept apart")
@csrf_exempt
@require_POST
def voice(request: HttpRequest, exchange: str) -> HttpResponse:
    """Keep one event and say what follows: {"call": "12", "steps": [{"do": "say", ...}]}.

    201 when the event is new, 200 with the same steps for a repeat, 202 when it waits for a colleague, 503
    when it has to be told again.
    """
    taken = take_in(request, exchange)
    if isinstance(taken, HttpResponse):
        return taken
    try:
        steps = go_on(taken.event)
    except NotPromised:
        return problem(503, "The event is kept and not done yet: send it again.")
    told = {"call": str(taken.call.pk), "steps": steps}
    return JsonResponse(told, status=201 if taken.is_new else 200)
