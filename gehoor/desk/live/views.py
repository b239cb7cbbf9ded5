"""The address of the stream, for a server that cannot hold one open."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from gehoor.staff.access import colleagues
from gehoor.staff.permissions import May


@colleagues(May.TAKE_PART)
def live(request: HttpRequest) -> HttpResponse:
    """config.asgi sends this address to desk.live.stream before Django sees it."""
    words = "Live updates need an ASGI server: start Gehoor with `gehoor web`.\n"
    return HttpResponse(words, status=503, content_type="text/plain; charset=utf-8")
