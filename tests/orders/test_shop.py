"""Letting a shop in by the command line."""

from __future__ import annotations

import pytest

from gehoor.channels.orders.models import Shop
from gehoor.cli.commands.shop import command
from tests.support.commands import run_command
from tests.support.house import House
from tests.support.shopping import order, tell

pytestmark = pytest.mark.django_db(transaction=True)


def test_the_secret_that_is_shown_signs_orders(house: House) -> None:
    shown = run_command(command, "webwinkel")
    assert shown.exit_code == 0, shown.output
    secret = shown.output.strip()
    answer = tell("2026-01-16 14:06", order(), secret=secret, shop="webwinkel")
    assert answer.status_code == 201


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["webwinkel", "--team", "Bestaat niet"], "--team"),
        (["web winkel"], "letters, digits and hyphens"),
        (["winkel"], "there already"),
    ],
)
def test_what_cannot_be_let_in_is_said(house: House, words: list[str], says: str) -> None:
    Shop.objects.create(name="winkel", team=house.world.team, secret="x")
    answer = run_command(command, *words)
    assert answer.exit_code == 1
    assert says in answer.output
    assert Shop.objects.count() == 1
