"""Passkeys in a real browser, with the virtual authenticator that Chromium has for tests."""

from __future__ import annotations

import pytest
from allauth.mfa.models import Authenticator
from playwright.sync_api import Page, expect

from tests.desk.browser import page_of
from tests.desk.support import Server
from tests.support.world import World

pytestmark = [pytest.mark.peer("chromium"), pytest.mark.django_db(transaction=True)]


def give_authenticator(page: Page) -> None:
    """A fingerprint reader in the machine that says yes."""
    devtools = page.context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    devtools.send("WebAuthn.addVirtualAuthenticator", {"options": options})


def test_a_passkey_is_added_and_opens_the_desk_without_a_password(
    server: Server, world: World
) -> None:
    home = server.url.replace("127.0.0.1", "localhost")  # a passkey belongs to a name
    with page_of(server, None, locale="nl-NL") as page:
        give_authenticator(page)
        page.goto(f"{home}/aanmelden?next=/account/")
        page.get_by_label("E-mailadres").fill(world.samira.mail)
        page.get_by_label("Wachtwoord", exact=True).fill("een lang wachtwoord")
        page.get_by_role("button", name="Aanmelden", exact=True).click()
        page.get_by_role("link", name="Voeg een passkey toe").click()
        page.get_by_label("Wachtwoord").fill("een lang wachtwoord")
        page.get_by_role("button", name="Verder").click()
        page.get_by_role("button", name="Voeg toe").click()
        expect(page.get_by_role("heading", name="Herstelcodes")).to_be_visible()
        page.get_by_role("link", name="Terug naar je account").click()
        expect(page.get_by_text("Deze computer")).to_be_visible()
        page.get_by_role("button", name="Afmelden").click()
        page.get_by_role("button", name="Aanmelden met een passkey").click()
        page.wait_for_url(f"{home}/")
        page.goto(f"{home}/account/")
        page.get_by_role("link", name="Haal weg Deze computer").click()
        page.get_by_label("Wachtwoord").fill("een lang wachtwoord")
        page.get_by_role("button", name="Verder").click()
        page.get_by_role("button", name="Haal weg").click()
        expect(page.get_by_text("Je hebt nog geen passkey.")).to_be_visible()
    assert not Authenticator.objects.filter(user=world.samira).exists()
