"""Who gets a talk: whoever has a desk open and fewest talks; and nobody has to ask twice for a person."""

from __future__ import annotations

import pytest

from gehoor.casework.enums import AlertKind
from gehoor.casework.models import Alert
from gehoor.channels.chat.asking import asks_for_person
from gehoor.channels.chat.models import Talk, Window
from gehoor.channels.chat.staffing import at_desk, opens_at
from gehoor.core import clock
from tests.support.chatting import Visitor, sits_down
from tests.support.world import World, local

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def _monday_morning() -> object:
    with clock.travel(local("2026-03-02 10:00")):
        yield


def test_a_talk_goes_to_who_is_there_and_is_called(window: Window, world: World) -> None:
    sits_down(world.lotte)
    visitor = Visitor(window)
    visitor.types("Waar blijft mijn bank?")
    assert visitor.case.owner == world.lotte
    (call,) = Alert.objects.all()
    assert (call.colleague, call.kind) == (world.lotte, AlertKind.CHAT)


def test_the_cap_sends_the_next_one_to_somebody_else(window: Window, world: World) -> None:
    Window.objects.update(at_once=1)
    sits_down(world.lotte)
    sits_down(world.samira)
    owners = []
    for _ in range(2):
        visitor = Visitor(window)
        visitor.types("Waar blijft mijn bank?")
        owners.append(visitor.case.owner.first_name)
    assert sorted(owners) == ["Lotte", "Samira"]
    assert Talk.objects.running().count() == 2


def test_outside_the_hours_nobody_is_there(window: Window, world: World) -> None:
    sits_down(world.samira)
    assert at_desk(window) == [world.samira]
    assert opens_at(window) is None
    with clock.travel(local("2026-03-06 21:00")):
        sits_down(world.samira)
        assert at_desk(window) == []
        assert opens_at(window) == local("2026-03-09 08:00")


@pytest.mark.parametrize(
    "words",
    ["medewerker", "Mag ik een MEDEWERKER?", "human please", "ik wil een mens", "Talk to someone"],
)
def test_the_words_for_a_person_are_known(words: str) -> None:
    assert asks_for_person(words)


@pytest.mark.parametrize("words", ["Waar blijft mijn bank?", "mensen wachten", "reagent kwijt"])
def test_other_words_are_not(words: str) -> None:
    assert not asks_for_person(words)


def test_asking_for_a_person_calls_who_is_there_once(window: Window, world: World) -> None:
    visitor = Visitor(window)
    visitor.types("Waar blijft mijn bank?")
    sits_down(world.lotte)
    visitor.types("medewerker")
    visitor.types("MEDEWERKER!")
    called = Alert.objects.filter(kind=AlertKind.PERSON_ASKED).order_by("colleague")
    assert {each.colleague for each in called} == {world.samira, world.lotte}
    assert called.count() == 2
    assert visitor.case.questions.count() == 1
