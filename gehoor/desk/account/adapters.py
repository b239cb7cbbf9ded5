"""How allauth behaves in this house: nobody signs up, our own words, secrets encrypted at rest."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import context
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialLogin
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _

from gehoor.core import vault
from gehoor.staff.models import Colleague

SAID = {
    "mfa/messages/totp_activated.txt": _(
        "Voortaan vragen wij bij het aanmelden ook een code uit je app."
    ),
    "mfa/messages/totp_deactivated.txt": _("Wij vragen geen code uit je app meer."),
    "mfa/messages/webauthn_added.txt": _("Je passkey is toegevoegd."),
    "mfa/messages/webauthn_removed.txt": _("Je passkey is weggehaald."),
    "mfa/messages/recovery_codes_generated.txt": _(
        "Dit zijn je nieuwe herstelcodes. De oude werken niet meer."
    ),
}
UNKNOWN = _(
    "Je bent aangemeld bij %(provider)s, maar hier staat geen account met dat adres. "
    "Vraag je beheerder om een uitnodiging."
)
FAILED = _(
    "Aanmelden via %(provider)s is niet gelukt. Probeer het opnieuw of gebruik je wachtwoord."
)


class Accounts(DefaultAccountAdapter):  # type: ignore[misc]
    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "too_many_login_attempts": _(
            "Te vaak geprobeerd. Wacht een kwartier en probeer het dan opnieuw."
        ),
        "incorrect_password": _("Dit is niet je wachtwoord. Kijk het na en probeer het opnieuw."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def reauthenticate(self, user: Colleague, password: str) -> bool:
        return user.check_password(password)

    def add_message(
        self,
        request: HttpRequest,
        level: int,
        message_template: str | None = None,
        message_context: Any = None,
        extra_tags: str = "",
        message: str | None = None,
    ) -> None:
        """Only what we have words for; the rest shows by itself."""
        if words := message or SAID.get(message_template or ""):
            messages.add_message(request, level, str(words), extra_tags)

    def respond_user_inactive(self, request: HttpRequest, user: Colleague) -> HttpResponse:
        words = _("Dit account is gesloten. Vraag je beheerder als dat niet klopt.")
        messages.error(request, str(words))
        return redirect("desk:sign-in")


class SecondFactors(DefaultMFAAdapter):  # type: ignore[misc]
    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": _("Deze code klopt niet. Kijk of hij nog geldt en typ hem opnieuw."),
    }

    def encrypt(self, text: str) -> str:
        return vault.lock(text)

    def decrypt(self, encrypted_text: str) -> str:
        return vault.unlock(encrypted_text)

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        return {"id": context.request.get_host().partition(":")[0], "name": "Gehoor"}


class Providers(DefaultSocialAccountAdapter):  # type: ignore[misc]
    """Signing in at the organisation's own OIDC provider: it opens an account, and never makes one."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        return False

    def populate_user(
        self, request: HttpRequest, sociallogin: SocialLogin, data: Mapping[str, Any]
    ) -> Colleague:
        """Only the address: names and roles are the administrator's."""
        sociallogin.user.mail = (data.get("email") or "").lower()
        return cast("Colleague", sociallogin.user)

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """The first time an account is found by an address of which the provider vouches."""
        if sociallogin.is_existing:
            return
        proven = [each.email.lower() for each in sociallogin.email_addresses if each.verified]
        colleague = Colleague.objects.here().filter(mail__in=proven).first()
        if colleague is None:
            raise _back_to_the_door(request, UNKNOWN, sociallogin.provider.name)
        sociallogin.connect(request, colleague)

    def on_authentication_error(
        self,
        request: HttpRequest,
        provider: Any,
        error: Any = None,
        exception: Exception | None = None,
        extra_context: Any = None,
    ) -> None:
        raise _back_to_the_door(request, FAILED, getattr(provider, "name", str(provider)))


def _back_to_the_door(request: HttpRequest, words: Any, provider: str) -> ImmediateHttpResponse:
    messages.error(request, words % {"provider": provider})
    return ImmediateHttpResponse(redirect("desk:sign-in"))
