"""M44: the chance of a date beside it, and too tight and too wide both reported."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from gehoor.casework.actions.answer import Answer, answer
from gehoor.core import clock
from gehoor.insight.given import given
from gehoor.promises.actions import Draft, open_promises
from gehoor.promises.enums import PromiseKind
from tests.support.answered import ask
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)

NOW = local("2026-03-03 11:00")  # a Tuesday
START = local("2026-02-23 11:00")
KEPT_AFTER = [9] * 31 + [30] * 16 + [57] * 3
"""Service hours: 62 % the next morning, 94 % on the third day, the others on the fifth."""


@pytest.fixture
def world() -> World:
    return make_world()


def updates_that_were_kept(world: World) -> None:
    """Fifty promised updates, due after five days, kept as above."""
    hours = world.team.hours()
    for number, after in enumerate(KEPT_AFTER):
        case = ask(world, START, number).case
        due = hours.add(START, timedelta(hours=60))
        with clock.travel(START):
            draft = Draft(PromiseKind.UPDATE, "Bericht over uw bestelling", due)
            answer(case, world.samira, Answer("Wij zoeken het uit.", makes=(draft,)))
        with clock.travel(hours.add(START, timedelta(hours=after))):
            promised = [each for each in open_promises(case) if each.kind == PromiseKind.UPDATE]
            told = Answer(
                "Hij komt vrijdag.", keeps=tuple(promised), answers=tuple(case.questions.open())
            )
            answer(case, world.samira, told)


@pytest.mark.requirement("M44")
def test_a_tight_date_shows_its_chance_and_a_safe_one(world: World) -> None:
    updates_that_were_kept(world)
    case = ask(world, NOW - timedelta(hours=1), 900).case
    client = Client()
    client.force_login(world.samira)
    with clock.travel(NOW):
        typed = {"text": "Wij zoeken het uit.", "kind": "update", "when": "morgen", "wording": ""}
        page = client.post(reverse("desk:preview", args=[case.reference]), typed).content.decode()
        rows = given(START, NOW)
        board = client.get(reverse("desk:outlook")).content.decode()
    assert "62% gehaald in vergelijkbare gevallen; do 5 mrt 17.00 = 94%" in page
    (updates,) = [each for each in rows if each.kind == PromiseKind.UPDATE]
    assert (updates.given, updates.kept, updates.percent) == (50, 50, 100)
    assert updates.left
    assert updates.left > 50
    assert updates.too_wide
    assert "te ruim" in board
