"""M55: how many customers call while they wait, by term, and the term that is advised."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from gehoor.cases.enums import Channel
from gehoor.casework.actions.receive import join
from gehoor.core import clock
from gehoor.foresight.actions.learning import refresh
from gehoor.foresight.actions.planning import plan
from gehoor.foresight.actions.terms import NewTerm, set_term
from tests.support.answered import ask, customer, settle
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)

START, NOW = local("2026-02-02 10:00"), local("2026-02-27 10:00")
DAY = 12 * 60
SAMPLE = {1: 6, 3: 22, 5: 41}
"""Working days of the term, and how many of a hundred customers call while they wait."""


@pytest.fixture
def world() -> World:
    return make_world()


def wait_with(world: World, days: int, callers: int) -> None:
    """A hundred questions with that term; the first `callers` call an hour later; all get their answer."""
    with clock.travel(START):
        set_term(world.team, NewTerm(days * DAY, firm=True, reason="Proef"), world.fatma)
    for number in range(100):
        key = 1000 * days + number
        case = ask(world, START, key).case
        if number < callers:
            with clock.travel(START + timedelta(hours=1)):
                call = world.mail("Hoe staat het ervoor?", channel=Channel.PHONE)
                join(case, call, customer(key))
        settle(world, case, START + timedelta(hours=2))


@pytest.mark.requirement("M55")
def test_the_term_with_the_fewest_calls_is_advised_with_the_people_it_takes(world: World) -> None:
    for days, callers in SAMPLE.items():
        wait_with(world, days, callers)
    client = Client()
    client.force_login(world.lotte)
    with clock.travel(NOW):
        refresh()
        plan(world.team, 20, NOW + timedelta(days=7), "Rooster", world.lotte)
        page = client.get(reverse("desk:outlook")).content.decode()
    assert (
        "termijn van 1 werkdag: 6%; termijn van 3 werkdagen: 22%; termijn van 5 werkdagen: 41%"
        in page
    )
    assert "Advies: termijn in werkdagen 1; mensen nodig 1, aanwezig 1. Dat kan." in page
