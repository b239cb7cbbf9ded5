"""Second factors with real codes: the app's, and the ones for when the phone is gone."""

from __future__ import annotations

import re
import time

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.db import connection
from django.test import Client

from gehoor.staff.enums import Role
from gehoor.staff.models import Organisation
from tests.desk.support import signed_in
from tests.support.world import World

pytestmark = pytest.mark.django_db

PASSWORD = "een lang wachtwoord"


def code(secret: str, steps: int = 0) -> str:
    """What an app shows for `secret` now (RFC 6238), or some half minutes later."""
    return format_hotp_value(hotp_value(secret, int(time.time()) // 30 + steps))


def prove(client: Client, path: str) -> None:
    """Before the account changes, say who you are once more."""
    asked = client.get(path)
    assert asked["Location"].startswith("/account/nogmaals")
    client.post(asked["Location"], {"password": PASSWORD})


def with_app(world: World, language: str = "nl") -> tuple[Client, str]:
    """Samira's client with an app that makes codes, and the secret in the app."""
    client = signed_in(world.samira)
    prove(client, "/account/app")
    secret = re.findall(r"<code>([A-Z2-7]+)</code>", client.get("/account/app").text)[0]
    client.post("/account/app", {"code": code(secret)})
    return client, secret


def enter(client: Client) -> object:
    data = {"mail": "samira@kwartelhof.example", "password": PASSWORD, "next": "/zaak/W-1"}
    return client.post("/aanmelden", data)


def test_after_the_password_comes_the_code_of_the_app(world: World) -> None:
    _, secret = with_app(world)
    client = Client()
    assert enter(client)["Location"] == "/aanmelden/code"
    assert client.get("/").status_code == 302
    wrong = client.post("/aanmelden/code", {"code": "000000"})
    assert "Deze code klopt niet" in wrong.text
    assert client.post("/aanmelden/code", {"code": code(secret, 1)})["Location"] == "/zaak/W-1"
    assert client.get("/").status_code == 200


def test_a_code_opens_the_door_once(world: World) -> None:
    _, secret = with_app(world)
    seen = code(secret, 1)
    for expected in (302, 200):
        client = Client()
        enter(client)
        assert client.post("/aanmelden/code", {"code": seen}).status_code == expected


def test_guessing_codes_is_stopped(world: World) -> None:
    _, secret = with_app(world)
    client = Client()
    enter(client)
    for _ in range(6):
        answer = client.post("/aanmelden/code", {"code": "000000"})
    assert "Te vaak geprobeerd" in answer.text
    assert client.post("/aanmelden/code", {"code": code(secret, 1)}).status_code == 200


def test_a_recovery_code_opens_the_door_once(world: World) -> None:
    client, _ = with_app(world)
    first = re.findall(r"<code>([0-9a-f-]+)</code>", client.get("/account/codes").text)[0]
    for expected in (302, 200):
        other = Client()
        enter(other)
        assert other.post("/aanmelden/code", {"code": first}).status_code == expected


def test_the_key_of_an_app_is_not_readable_in_the_database(world: World) -> None:
    _, secret = with_app(world)
    with connection.cursor() as cursor:
        cursor.execute("select string_agg(data::text, ' ') from mfa_authenticator")
        assert secret not in cursor.fetchone()[0]


def test_a_role_may_ask_for_a_second_factor(world: World) -> None:
    client = signed_in(world.samira)
    Organisation.objects.update(second_factor_for=[Role.AGENT])
    assert client.get("/")["Location"] == "/account/"
    assert "dat vraagt je rol" in client.get("/account/").text
    assert signed_in(world.lotte).get("/").status_code == 200
    client, _ = with_app(world)
    assert client.get("/").status_code == 200


def test_nobody_reaches_the_second_step_without_the_first(world: World, client: Client) -> None:
    with_app(world)
    assert client.get("/aanmelden/code")["Location"] == "/aanmelden"
    assert client.post("/aanmelden/code", {"code": "000000"})["Location"] == "/aanmelden"


def test_signing_out_elsewhere(world: World) -> None:
    here, there = Client(), Client()
    enter(here)
    enter(there)
    assert here.get("/account/").text.count("127.0.0.1") == 2
    here.post("/account/elders")
    assert here.get("/").status_code == 200
    assert there.get("/").status_code == 302


def test_changing_the_password_takes_the_old_one(world: World) -> None:
    client = Client()
    enter(client)
    new = {"oldpassword": "fout", "password1": "een heel ander wachtwoord"}
    assert "niet je wachtwoord" in client.post("/account/wachtwoord", new).text
    client.post("/account/wachtwoord", {**new, "oldpassword": PASSWORD})
    assert client.get("/").status_code == 200
    assert enter(Client()).status_code == 422


def test_nobody_can_sign_up(client: Client, world: World) -> None:
    for path in ("/accounts/signup/", "/aanmelden/signup", "/account/signup"):
        assert client.get(path).status_code == 404
    assert Authenticator.objects.count() == 0
