"""Whatever a colleague changes stands in the trail under their name, with the page where they did it."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from gehoor.core.trail import signed
from gehoor.staff.models import Colleague

HARMLESS = {"GET", "HEAD", "OPTIONS", "TRACE"}
WHY = ("reason", "why")
"""The fields of our forms in which somebody says why."""


class SignTheTrail:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.method in HARMLESS or not isinstance(request.user, Colleague):
            return self.get_response(request)
        why = next((request.POST[each] for each in WHY if request.POST.get(each)), "")
        with signed(request.user.pk, request.path, why[:300]):
            return self.get_response(request)
