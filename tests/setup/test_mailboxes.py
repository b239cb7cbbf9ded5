"""The settings page of mailboxes: for whom it is, and what it never shows."""

from __future__ import annotations

import pytest
from django.test import Client

from gehoor.channels.mail.models import Mailbox
from tests.support.mailing import OURS, make_mailbox
from tests.support.world import World, make_world

pytestmark = pytest.mark.django_db

SECRET = "geheim van de postbus"
PAGES = ("/instellingen/postbussen", "/instellingen/postbussen/nieuw")


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
def mailbox(world: World) -> Mailbox:
    servers = {"imap_host": "127.0.0.1", "imap_port": 1, "smtp_host": "127.0.0.1", "smtp_port": 1}
    login = {"imap_user": OURS, "imap_password": SECRET, "smtp_user": OURS, "smtp_password": SECRET}
    plain = {"imap_security": "none", "smtp_security": "none"}
    return make_mailbox(world, **servers, **login, **plain)


@pytest.mark.parametrize("path", PAGES)
def test_it_is_for_leads_and_administrators(client: Client, world: World, path: str) -> None:
    assert client.get(path).headers["Location"].startswith("/aanmelden")
    client.force_login(world.samira)
    assert client.get(path).status_code == 403
    client.force_login(world.lotte)
    assert client.get(path).status_code == 200


def test_a_password_is_never_shown_again(client: Client, world: World, mailbox: Mailbox) -> None:
    client.force_login(world.lotte)
    page = client.get(f"/instellingen/postbussen/{mailbox.pk}").content.decode()
    assert SECRET not in page
    assert 'placeholder="al ingevuld"' in page


def test_a_change_that_does_not_work_is_not_saved(
    client: Client, world: World, mailbox: Mailbox
) -> None:
    client.force_login(world.lotte)
    answers = {
        "address": OURS,
        "name": "Anders",
        "team": world.team.pk,
        "imap_host": "127.0.0.1",
        "imap_port": 1,
        "imap_security": "none",
        "imap_folder": "INBOX",
        "smtp_host": "127.0.0.1",
        "smtp_port": 1,
        "smtp_security": "none",
    }
    response = client.post(f"/instellingen/postbussen/{mailbox.pk}", answers)
    assert response.status_code == 422
    assert "Mail ophalen lukt nog niet. 127.0.0.1:1 neemt niet op" in response.content.decode()
    assert Mailbox.objects.get().name == "Klantenservice"


def test_test_now_says_what_is_wrong_and_changes_nothing(
    client: Client, world: World, mailbox: Mailbox
) -> None:
    client.force_login(world.lotte)
    path = f"/instellingen/postbussen/{mailbox.pk}/test"
    assert client.get(path).status_code == 405
    page = client.post(path, follow=True).content.decode()
    assert f"{OURS}: Mail versturen lukt nog niet." in page


def test_a_known_provider_is_filled_in(client: Client, world: World) -> None:
    client.force_login(world.lotte)
    page = client.get("/instellingen/postbussen/nieuw", {"address": "info@ziggo.nl"})
    assert 'value="imap.ziggo.nl"' in page.content.decode()
    page = client.get("/instellingen/postbussen/nieuw", {"address": "bakkerij@gmail.com"})
    assert "app-wachtwoord" in page.content.decode()


def test_switching_off_keeps_the_mailbox(client: Client, world: World, mailbox: Mailbox) -> None:
    client.force_login(world.lotte)
    client.post(f"/instellingen/postbussen/{mailbox.pk}/aan-uit")
    assert not Mailbox.objects.get().active
