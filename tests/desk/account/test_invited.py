"""The link by which a colleague chooses a password."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client

from gehoor.core import clock
from gehoor.staff.inviting import MOST_AN_HOUR, invite, token_of
from gehoor.staff.models import Invitation
from tests.support.world import World

pytestmark = pytest.mark.django_db

CHOSEN = "paard batterij nietje"


def test_the_link_lets_choose_a_password_once(world: World, client: Client) -> None:
    path = f"/uitnodiging/{token_of(invite(world.samira, world.lotte))}"
    assert "Welkom Samira" in client.get(path).text
    assert client.post(path, {"password": CHOSEN}).status_code == 302
    assert client.get("/").status_code == 200
    world.samira.refresh_from_db()
    assert world.samira.check_password(CHOSEN)
    assert Client().get(path).status_code == 404


def test_a_newer_link_ends_the_older(world: World, client: Client) -> None:
    first = token_of(invite(world.samira, world.lotte))
    with clock.travel(clock.now() + timedelta(minutes=1)):
        invite(world.samira, world.lotte)
        assert client.get(f"/uitnodiging/{first}").status_code == 404


def test_a_link_lasts_a_week(world: World, client: Client) -> None:
    path = f"/uitnodiging/{token_of(invite(world.samira, world.lotte))}"
    with clock.travel(clock.now() + timedelta(days=8)):
        assert client.get(path).status_code == 404


def test_who_left_cannot_come_back_by_an_old_link(world: World, client: Client) -> None:
    path = f"/uitnodiging/{token_of(invite(world.samira, world.lotte))}"
    world.samira.is_active = False
    world.samira.save()
    assert client.get(path).status_code == 404


def test_a_forgotten_password_reads_the_same_for_a_stranger(world: World, client: Client) -> None:
    known = client.post("/wachtwoord-vergeten", {"mail": world.samira.mail}).text
    unknown = client.post("/wachtwoord-vergeten", {"mail": "niemand@kwartelhof.example"}).text
    assert known == unknown
    assert Invitation.objects.get().colleague == world.samira


def test_nobody_is_flooded_with_links(world: World, client: Client) -> None:
    for _ in range(MOST_AN_HOUR + 2):
        client.post("/wachtwoord-vergeten", {"mail": world.samira.mail})
    assert Invitation.objects.count() == MOST_AN_HOUR
