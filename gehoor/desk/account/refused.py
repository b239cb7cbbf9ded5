"""What a colleague reads who may not do something: who may, and whom to ask."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from gehoor.staff.access import is_by_script

REASON = "Gehoor-Reason"
"""Tells the desk's scripts that the body is a sentence to show, and not a page of a former session."""


def refused(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Django's handler403."""
    if is_by_script(request):
        response = HttpResponse(
            str(exception), status=403, content_type="text/plain; charset=utf-8"
        )
        response[REASON] = "1"
        return response
    return render(request, "403.html", {"reason": str(exception)}, status=403)
