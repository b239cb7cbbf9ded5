"""What somebody sees whose form we cannot trust: mostly a page that was left open, or refused cookies."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from ..blocks import ContactBlock
from ..visits import by_anyone


@by_anyone
def refuse(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Django's CSRF_FAILURE_VIEW; `reason` is for programmers and is not shown."""
    context = {"blocks": ContactBlock.all(get_language() or "nl")}
    return render(request, "portal/forged.html", context, status=403)
