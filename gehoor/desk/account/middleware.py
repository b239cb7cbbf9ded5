"""Pages for colleagues speak their own language and tell time in the organisation's zone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation

from gehoor.staff.access import STATEMENT
from gehoor.staff.house import organisation
from gehoor.staff.models import Colleague


class ColleagueLanguage:
    """Only where the view is for colleagues: a customer's page follows the customer."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], args: object, kwargs: object
    ) -> None:
        if not getattr(view, STATEMENT, "").startswith("colleagues"):
            return
        timezone.activate(organisation_zone())
        if isinstance(request.user, Colleague):
            translation.activate(request.user.language)
            request.LANGUAGE_CODE = request.user.language


def organisation_zone() -> ZoneInfo:
    """The zone that the desk tells time in; the installation's own before there is an organisation."""
    ours = organisation()
    return ZoneInfo(ours.zone if ours else timezone.get_default_timezone_name())
