"""allauth's pages about second factors, passkeys and OIDC, in our look and each with who may use it."""

from __future__ import annotations

from typing import Any

from allauth.account import views as account
from allauth.mfa.base import views as base
from allauth.mfa.recovery_codes import views as codes
from allauth.mfa.totp import views as totp
from allauth.mfa.webauthn import views as passkeys
from allauth.socialaccount.providers.openid_connect import views as oidc
from allauth.usersessions.models import UserSession
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path
from django.views.decorators.cache import never_cache

from gehoor.staff.access import anyone, colleagues
from gehoor.staff.permissions import May

from . import password, session
from .required import must_add_factor

OWN = "account/"
AT_THE_DOOR = "somebody who gave the right password or passkey, and is not in yet"


class Security(base.IndexView):  # type: ignore[misc]
    """How this colleague signs in, and where they are signed in."""

    template_name = "desk/account/security.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        colleague = self.request.user
        context: dict[str, Any] = super().get_context_data(**kwargs)
        sessions = UserSession.objects.purge_and_list(colleague)
        here = self.request.session.session_key
        return context | {
            "sessions": [(each, each.session_key == here) for each in sessions],
            "must": must_add_factor(self.request),
        }


def _own(route: str, view: Any, name: str, template: str = "") -> URLPattern:
    """A page about one's own account: for whoever is signed in."""
    made = view.as_view(template_name=f"desk/account/{template}.html") if template else view
    guarded: URLPattern = path(OWN + route, never_cache(colleagues(May.TAKE_PART)(made)), name=name)
    return guarded


def _door(route: str, view: Any, name: str) -> URLPattern:
    """A page on the way in; allauth lets nobody past who is not halfway."""
    open_to_all: URLPattern = path(route, never_cache(anyone(AT_THE_DOOR)(view)), name=name)
    return open_to_all


@anyone("who wants to sign in at the organisation's own provider")
def to_provider(request: HttpRequest, provider_id: str) -> HttpResponse:
    response: HttpResponse = oidc.login(request, provider_id)
    return response


@anyone("the provider sends people back here, with a proof that we check")
def from_provider(request: HttpRequest, provider_id: str) -> HttpResponse:
    response: HttpResponse = oidc.callback(request, provider_id)
    return response


security = Security.as_view()

urlpatterns = [
    _door("aanmelden", session.sign_in, "account_login"),
    _door(
        "aanmelden/code",
        base.AuthenticateView.as_view(template_name="desk/account/code.html"),
        "mfa_authenticate",
    ),
    _door("aanmelden/passkey", passkeys.LoginWebAuthnView.as_view(), "mfa_login_webauthn"),
    path("aanmelden/bij/<slug:provider_id>", to_provider, name="openid_connect_login"),
    path("aanmelden/van/<slug:provider_id>", from_provider, name="openid_connect_callback"),
    _own("", security, "mfa_index"),
    _own("passkeys", security, "mfa_list_webauthn"),
    _own("nogmaals", account.ReauthenticateView, "account_reauthenticate", "again"),
    _own("nogmaals/code", base.ReauthenticateView, "mfa_reauthenticate", "again-code"),
    _own(
        "nogmaals/passkey",
        passkeys.ReauthenticateWebAuthnView,
        "mfa_reauthenticate_webauthn",
        "again-passkey",
    ),
    _own("app", totp.ActivateTOTPView, "mfa_activate_totp", "totp"),
    _own("app/weg", totp.DeactivateTOTPView, "mfa_deactivate_totp", "totp-off"),
    _own("codes", codes.ViewRecoveryCodesView, "mfa_view_recovery_codes", "codes"),
    _own(
        "codes/nieuw", codes.GenerateRecoveryCodesView, "mfa_generate_recovery_codes", "new-codes"
    ),
    _own("passkeys/nieuw", passkeys.AddWebAuthnView, "mfa_add_webauthn", "passkey"),
    _own(
        "passkeys/<int:pk>/weg", passkeys.RemoveWebAuthnView, "mfa_remove_webauthn", "passkey-off"
    ),
    _own("wachtwoord", password.change, "account_change_password"),
]
