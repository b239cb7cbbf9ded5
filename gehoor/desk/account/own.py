"""A light user (a branch, a technician) sees only what is theirs or was asked of them.

One place for all pages: whatever object an address names is looked up here first, and an address with an
object that this does not know is not for light users.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse

from gehoor.branches.permissions import visible
from gehoor.cases.models import Case
from gehoor.staff.access import ROLES
from gehoor.staff.enums import Role
from gehoor.staff.models import Colleague

from .required import ALLAUTH, ROOM

LEADS_TO_CASE = {
    "reference": "reference",
    "contact_id": "contacts",
    "attachment_id": "contacts__attachments",
}
"""The name in an address, and how a case is found by it."""
CHECKED_BY_THE_VIEW = {"alert_id", "exercise_key", "pupil_id", "day_id"}


class OnlyTheirOwn:
    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self,
        request: HttpRequest,
        view: Callable[..., Any],
        args: object,
        kwargs: Mapping[str, Any],
    ) -> None:
        if not _concerns(request, view):
            return
        for name in kwargs.keys() - CHECKED_BY_THE_VIEW:
            if not _may_see(request.user, name, kwargs[name]):
                raise Http404


def _concerns(request: HttpRequest, view: Callable[..., Any]) -> bool:
    if not isinstance(request.user, Colleague) or request.user.role != Role.LIGHT:
        return False
    own_account = view.__module__.startswith((ROOM, ALLAUTH))
    return Role.LIGHT in getattr(view, ROLES, ()) and not own_account


def _may_see(colleague: Any, name: str, value: Any) -> bool:
    way = LEADS_TO_CASE.get(name)
    return bool(way) and Case.objects.filter(visible(colleague), **{str(way): value}).exists()
