"""Who gets in, who does not, and where they land."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client

from gehoor.core import clock
from gehoor.desk.account.guessing import MOST_FOR_BOTH
from gehoor.desk.models import FailedSignIn
from tests.desk.support import NOW, signed_in
from tests.support.world import World

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]

MAIL, PASSWORD = "samira@kwartelhof.example", "een lang wachtwoord"


def try_in(client: Client, password: str = PASSWORD, mail: str = MAIL, to: str = "") -> object:
    return client.post("/aanmelden", {"mail": mail, "password": password, "next": to})


def test_the_right_password_opens_the_desk(world: World, client: Client) -> None:
    assert try_in(client, mail=" Samira@Kwartelhof.example ")["Location"] == "/"
    assert client.get("/").status_code == 200


def test_a_wrong_password_says_what_to_do_and_keeps_the_address(
    world: World, client: Client
) -> None:
    answer = try_in(client, "fout")
    assert answer.status_code == 422
    assert "Kijk ze na" in answer.text
    assert MAIL in answer.text


def test_an_unknown_address_reads_the_same_as_a_wrong_password(
    world: World, client: Client
) -> None:
    known, unknown = try_in(client, "fout"), try_in(client, "fout", "niemand@kwartelhof.example")
    assert "horen niet bij elkaar" in known.text
    assert "horen niet bij elkaar" in unknown.text


def test_guessing_is_stopped_for_a_quarter_of_an_hour(world: World, client: Client) -> None:
    for _ in range(MOST_FOR_BOTH):
        try_in(client, "fout")
    assert "Wacht een kwartier" in try_in(client).text
    with clock.travel(NOW + timedelta(minutes=16)):
        assert try_in(client).status_code == 302


def test_another_machine_is_not_locked_out_by_a_guesser(world: World, client: Client) -> None:
    for _ in range(MOST_FOR_BOTH):
        try_in(client, "fout")
    elsewhere = Client(REMOTE_ADDR="10.0.0.7")
    assert try_in(elsewhere).status_code == 302


def test_failures_are_forgotten_after_a_day(world: World, client: Client) -> None:
    try_in(client, "fout")
    with clock.travel(NOW + timedelta(days=2)):
        try_in(client, "fout")
    assert FailedSignIn.objects.count() == 1


@pytest.mark.parametrize("to", ["https://evil.example/", "//evil.example", "javascript:alert(1)"])
def test_signing_in_leads_to_no_other_site(world: World, client: Client, to: str) -> None:
    assert try_in(client, to=to)["Location"] == "/"


def test_signing_in_leads_back_to_where_somebody_was(world: World, client: Client) -> None:
    away = client.get("/zaak/W-1")
    assert away["Location"] == "/aanmelden?next=/zaak/W-1"
    assert try_in(client, to="/zaak/W-1")["Location"] == "/zaak/W-1"


def test_signing_out_takes_a_post(world: World) -> None:
    client = signed_in(world.samira)
    assert client.get("/afmelden").status_code == 405
    client.post("/afmelden")
    assert client.get("/").status_code == 302


def test_who_left_the_organisation_is_out_at_once(world: World) -> None:
    client = signed_in(world.samira)
    world.samira.is_active = False
    world.samira.save()
    assert client.get("/").status_code == 302


def test_a_colleague_chooses_the_language_of_the_desk(world: World) -> None:
    client = signed_in(world.samira)
    assert "Wat nu, Samira" in client.get("/").text
    client.post("/taal", {"language": "en"})
    page = client.get("/").text
    assert "What now, Samira" in page
    assert '<html lang="en">' in page
    client.post("/taal", {"language": "xx"})
    world.samira.refresh_from_db()
    assert world.samira.language == "en"
