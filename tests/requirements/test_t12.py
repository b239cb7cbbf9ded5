"""T12: no assumptions in a text that closes; ask instead."""

from __future__ import annotations

import pytest

from gehoor.foresight.actions.wordings import NewWording, in_force, set_wording
from gehoor.foresight.linting import Rejected
from tests.support.world import World, make_world

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.mark.requirement("T12")
@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("We hopen dat jij inmiddels geniet van je bank.", "We hopen dat"),
        ("Je hebt je bank vast al binnen.", "vast al"),
    ],
)
def test_an_assumption_is_flagged_and_a_question_with_one_click_proposed(
    world: World, text: str, phrase: str
) -> None:
    standard = NewWording("standard", "nl", text, title="Bezorgd")
    with pytest.raises(Rejected) as refused:
        set_wording(world.team, standard, world.lotte)
    found = refused.value.findings[0]
    assert found.phrase == phrase
    assert "met één klik" in found.instead("nl")
    assert "Ja of nee: {link}" in found.instead("nl")
    assert in_force(world.team) == []

    asks = NewWording("standard", "nl", "Is je bank er? Ja of nee: {link}", title="Bezorgd")
    set_wording(world.team, asks, world.lotte)
    assert [each.text for each in in_force(world.team)] == ["Is je bank er? Ja of nee: {link}"]
