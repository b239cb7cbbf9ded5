"""The settings page of text messages: tested live before it is saved, and a secret that is not shown."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from gehoor.channels.messages.models import Source
from tests.support.gateway import gateway
from tests.support.programs import SECRET
from tests.support.world import World, make_world

pytestmark = pytest.mark.django_db

NEW = "/instellingen/sms/nieuw"


@pytest.fixture
def world() -> World:
    return make_world()


def typed(world: World, url: str, **fields: object) -> dict[str, Any]:
    usual = {"name": "sms", "team": world.team.pk, "send_url": url, "secret_typed": SECRET}
    return {**usual, "test_number": "06-12345612", **fields}


def test_it_is_for_leads_and_administrators(client: Client, world: World) -> None:
    client.force_login(world.samira)
    assert client.get("/instellingen/sms").status_code == 403
    client.force_login(world.lotte)
    assert "Voeg er een toe" in client.get("/instellingen/sms").text


def test_it_is_saved_when_a_message_to_ones_own_phone_went(client: Client, world: World) -> None:
    client.force_login(world.lotte)
    with gateway() as there:
        answer = client.post(NEW, typed(world, there.url), follow=True)
    (said,) = there.said
    assert said["to"] == "+31612345612"
    assert said["text"] == "Kwartelhof Wonen: dit is een proefbericht. Sms werkt."
    assert [str(each) for each in there.signed] == ["good"]
    saved = Source.objects.get()
    assert (saved.channel, saved.secret, saved.active) == ("sms", SECRET, True)
    assert SECRET not in answer.text
    assert SECRET not in client.get(f"/instellingen/sms/{saved.pk}").text


def test_what_does_not_work_is_not_saved(client: Client, world: World) -> None:
    client.force_login(world.lotte)
    with gateway() as there:
        there.answers = 401
        refused = client.post(NEW, typed(world, there.url))
    gone = client.post(NEW, typed(world, there.url))
    for answer in (refused, gone):
        assert answer.status_code == 422
        assert "De proef-sms ging niet weg." in answer.text
    assert not Source.objects.exists()


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"send_url": "http://sms.example/send"}, "begint: anders leest iedereen onderweg mee."),
        ({"test_number": "0592-312345"}, "Vul een mobiel nummer in"),
        ({"secret_typed": ""}, "Vul de sleutel in die je leverancier je gaf."),
    ],
)
def test_what_makes_no_sense_sends_nothing(
    client: Client, world: World, fields: dict[str, str], said: str
) -> None:
    client.force_login(world.lotte)
    with gateway() as there:
        answer = client.post(NEW, typed(world, there.url, **fields))
    assert said in answer.text
    assert there.said == []
    assert not Source.objects.exists()


def test_a_change_keeps_the_secret_and_switching_off_ends_it(client: Client, world: World) -> None:
    client.force_login(world.lotte)
    with gateway() as there:
        client.post(NEW, typed(world, there.url))
        key = Source.objects.get().pk
        client.post(
            f"/instellingen/sms/{key}", typed(world, there.url, name="sms-2", secret_typed="")
        )
    saved = Source.objects.get()
    assert (saved.name, saved.secret, len(there.said)) == ("sms-2", SECRET, 2)
    client.post(f"/instellingen/sms/{key}/aan-uit")
    saved.refresh_from_db()
    assert not saved.active
