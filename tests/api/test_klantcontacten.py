"""The export of contacts: in the words of the VNG, for colleagues and programs with a key."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client

from gehoor.api.models import ApiKey, give_out
from gehoor.cases.enums import Channel
from gehoor.channels.noted.actions import submit
from gehoor.channels.noted.translate import Who
from gehoor.core import clock
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def world() -> Iterator[World]:
    with clock.travel(local("2026-03-02 10:00")):
        world = make_world()
        for words, mail in (
            ("Mijn banken zijn kapot", "a@post.example"),
            ("Stoel", "b@post.example"),
        ):
            who = Who("Noor", mail)
            submit(world.samira, Channel.COUNTER, who, subject="", text=words, at=clock.now())
        yield world


def get(path: str = "", key: str | None = None) -> Any:
    key = key or give_out("KISS")
    return Client().get(f"/api/klantcontacten{path}", headers={"Authorization": f"Token {key}"})


def test_only_colleagues_and_programs_with_a_key_may_read(world: World) -> None:
    assert Client().get("/api/klantcontacten").status_code == 401
    assert get(key="geraden").status_code == 401
    client = Client()
    client.force_login(world.samira)
    assert client.get("/api/klantcontacten").status_code == 200


def test_a_key_that_was_taken_back_no_longer_counts(world: World) -> None:
    key = give_out("KISS")
    assert get(key=key).status_code == 200
    ApiKey.objects.update(active=False)
    assert get(key=key).status_code == 401


def test_a_contact_has_the_fields_of_the_vng(world: World) -> None:
    first = get("?kanaal=counter").json()["results"][0]
    assert first["onderwerp"] == "Mijn banken zijn kapot"
    assert first["taal"] == "nld"
    assert first["plaatsgevondenOp"] == "2026-03-02T09:00:00+00:00"
    assert first["hadBetrokkenen"][0]["digitaleAdressen"][0]["adres"] == "a@post.example"
    assert first["gehoor"]["zaak"].startswith("W-")


def test_words_are_found_in_any_inflection(world: World) -> None:
    found = get("?zoek=bank&kanaal=counter").json()
    assert [each["inhoud"] for each in found["results"]] == ["Mijn banken zijn kapot"]


def test_pages_follow_each_other(world: World) -> None:
    key = give_out("KISS")
    first = get("?pageSize=3", key).json()
    assert (first["count"], len(first["results"])) == (4, 3)
    second = Client().get(
        first["next"].partition("8000")[2], headers={"Authorization": f"Token {key}"}
    )
    assert len(second.json()["results"]) == 1
    assert second.json()["next"] is None


@pytest.mark.parametrize("query", ["page=x", "pageSize=0", "plaatsgevondenOp=gisteren", "partij=;"])
def test_a_filter_that_cannot_be_read_is_refused_with_what_to_do(world: World, query: str) -> None:
    answer = get(f"?{query}")
    assert answer.status_code == 400
    assert answer.json()["detail"]


def test_one_contact_by_its_address(world: World) -> None:
    key = give_out("KISS")
    first = get("", key).json()["results"][0]
    assert get(first["url"].rpartition("klantcontacten")[2], key).json() == first
    assert get("/999999", key).status_code == 404
