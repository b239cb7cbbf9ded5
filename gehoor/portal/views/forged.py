"""What somebody sees whose form we cannot trust: mostly a page that was left open, or refused cookies."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from gehoor.staff.access import is_by_script, turned_away

from ..blocks import ContactBlock
from ..visits import by_anyone


@by_anyone
def refuse(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Django's CSRF_FAILURE_VIEW; `reason` is for programmers and is not shown."""
    if is_by_script(request):
        return turned_away(request, 403, "This page belongs to an earlier session.\n")
    context = {"blocks": ContactBlock.all(get_language() or "nl")}
    return render(request, "portal/forged.html", context, status=403)
