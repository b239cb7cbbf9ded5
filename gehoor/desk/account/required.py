"""Who has to sign in with more than a password, and has not seen to that yet, sees to it first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from allauth.account.internal.flows.login import get_authentication_records
from allauth.mfa.models import Authenticator
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from gehoor.staff.access import ROLES
from gehoor.staff.enums import Role
from gehoor.staff.house import organisation
from gehoor.staff.models import Colleague

HAS_FACTOR = "has-second-factor"
BY_PROVIDER = "socialaccount"
ROOM = "gehoor.desk.account"
ALLAUTH = "allauth."


def must_add_factor(request: HttpRequest) -> bool:
    """Whether this colleague's role asks for a second factor that is not there.

    Who came in through the organisation's own provider has met what that asks.
    """
    colleague = request.user
    if not isinstance(colleague, Colleague) or colleague.role not in roles_with_factor():
        return False
    records = get_authentication_records(request, colleague)
    if any(each.get("method") == BY_PROVIDER for each in records):
        return False
    kinds = [Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN]
    return not Authenticator.objects.filter(user=colleague, type__in=kinds).exists()


def roles_with_factor() -> set[Role]:
    ours = organisation()
    return {Role(each) for each in ours.second_factor_for} if ours else set()


class RequireSecondFactor:
    """Every page for colleagues leads to the page of the account until there is one."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], args: object, kwargs: object
    ) -> HttpResponse | None:
        if not hasattr(view, ROLES) or view.__module__.startswith((ROOM, ALLAUTH)):
            return None
        if not must_add_factor(request):
            return None
        messages.error(
            request, _("Voeg eerst een passkey of een app met codes toe: dat vraagt je rol.")
        )
        return redirect("mfa_index")
