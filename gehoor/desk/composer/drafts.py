"""What is typed lies on the server too, so that another machine has it."""

from __future__ import annotations

import json
import re

from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.views.decorators.http import require_POST

from gehoor.staff.access import colleagues
from gehoor.writing.actions import drafts

from ..people import me

FORM = re.compile(r"[a-z-]{1,30}:[\w-]{1,40}")
LONGEST = 300_000


@colleagues()
@require_POST
def keep(request: HttpRequest) -> HttpResponse:
    """The fields of one form as JSON; empty when it was sent or emptied."""
    form, body = request.POST.get("form", ""), request.POST.get("fields", "")
    if not FORM.fullmatch(form) or len(body) > LONGEST:
        return HttpResponseBadRequest("This is no draft of a form here.")
    try:
        fields = json.loads(body or "{}")
    except ValueError:
        return HttpResponseBadRequest("The fields are no JSON.")
    drafts.keep(me(request), form, fields if isinstance(fields, dict) else {})
    return HttpResponse(status=204)
