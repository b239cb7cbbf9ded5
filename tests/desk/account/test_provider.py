"""Signing in at the organisation's own provider: a real OpenID Connect server, on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from django.test import Client
from oidc_provider_mock import run_server_in_thread
from pytest_django import Settings

from gehoor.config.provider import oidc_from
from gehoor.staff.enums import Role
from gehoor.staff.models import Colleague, Organisation
from tests.support.world import World

pytestmark = pytest.mark.django_db


@pytest.fixture
def provider(settings: Settings) -> Iterator[str]:
    with run_server_in_thread() as running:
        url = f"http://localhost:{running.server_port}"
        environment = {
            "GEHOOR_OIDC_URL": url,
            "GEHOOR_OIDC_CLIENT": "gehoor",
            "GEHOOR_OIDC_SECRET": "geheim",
            "GEHOOR_OIDC_NAME": "Kwartelhof",
        }
        settings.SOCIALACCOUNT_PROVIDERS = oidc_from(environment)
        yield url


def come_in_as(url: str, sub: str, mail: str, *, verified: bool = True) -> tuple[Client, str]:
    """Walk the whole way, as a browser does; the client, and where it ends."""
    claims = {"email": mail, "email_verified": verified}
    requests.put(f"{url}/users/{sub}", json=claims, timeout=5)
    client = Client()
    away = client.get("/aanmelden/bij/eigen?next=/zaak/W-1")["Location"]
    assert away.startswith(url)
    asked = parse_qs(urlsplit(away).query)
    assert asked["code_challenge_method"] == ["S256"]
    back = requests.post(away, data={"sub": sub}, allow_redirects=False, timeout=5)
    there = urlsplit(back.headers["Location"])
    return client, client.get(f"{there.path}?{there.query}")["Location"]


def test_the_sign_in_page_offers_the_provider(world: World, provider: str) -> None:
    assert "Aanmelden via Kwartelhof" in Client().get("/aanmelden").text


def test_a_colleague_comes_in_by_the_address_that_the_provider_vouches_for(
    world: World, provider: str
) -> None:
    client, ended = come_in_as(provider, "u-1", "Samira@kwartelhof.example")
    assert ended == "/zaak/W-1"
    assert client.get("/").status_code == 200


def test_later_the_provider_is_known_by_its_own_number_and_not_by_the_address(
    world: World, provider: str
) -> None:
    come_in_as(provider, "u-1", world.samira.mail)
    _, ended = come_in_as(provider, "u-1", "nieuw@kwartelhof.example")
    assert ended == "/zaak/W-1"


def test_an_address_that_is_not_vouched_for_opens_nothing(world: World, provider: str) -> None:
    client, ended = come_in_as(provider, "u-2", world.samira.mail, verified=False)
    assert ended == "/aanmelden"
    assert "hier staat geen account met dat adres" in client.get(ended).text
    assert client.get("/").status_code == 302


def test_a_stranger_at_the_provider_gets_no_account(world: World, provider: str) -> None:
    before = Colleague.objects.count()
    _, ended = come_in_as(provider, "u-3", "vreemd@elders.example")
    assert ended == "/aanmelden"
    assert Colleague.objects.count() == before


def test_who_was_let_go_does_not_come_in_by_the_provider(world: World, provider: str) -> None:
    come_in_as(provider, "u-1", world.samira.mail)
    world.samira.is_active = False
    world.samira.save()
    client, ended = come_in_as(provider, "u-1", world.samira.mail)
    assert ended == "/aanmelden"
    assert client.get("/").status_code == 302


def test_an_answer_that_nobody_asked_for_opens_nothing(world: World, provider: str) -> None:
    client = Client()
    assert client.get("/aanmelden/van/eigen?code=gestolen&state=verzonnen").status_code == 302
    assert client.get("/").status_code == 302


def test_the_provider_answers_for_a_second_factor(world: World, provider: str) -> None:
    Organisation.objects.update(second_factor_for=[Role.AGENT])
    client, _ = come_in_as(provider, "u-1", world.samira.mail)
    assert client.get("/").status_code == 200
