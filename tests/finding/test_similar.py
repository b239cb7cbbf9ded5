"""Earlier questions that are like a new one are found by the seldom words they share."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from django.test import Client

from gehoor.cases.models import Case, Question
from gehoor.casework.actions.answer import answer, proposed
from gehoor.finding.similar import earlier, like
from tests.desk.support import opener, signed_in
from tests.support.world import World, make_world

pytestmark = pytest.mark.django_db
SETS = [json.loads(line) for line in Path(__file__).with_name("alike.jsonl").open()]
FIRST_THREE = 3
WELL_ENOUGH = 0.85
"""Share of the held-out questions with one of their own kind among the first three: 22 of 25 were."""


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
def desk(world: World) -> Client:
    return signed_in(world.samira)


def answered(world: World, asked: str, said: str, number: int) -> Case:
    case = opener(world)(asked, asked, f"klant{number}@post.example")
    answer(case, world.samira, proposed(case, said, closes=True))
    return case


def test_most_held_out_questions_find_their_own_kind(world: World) -> None:
    topics: dict[int, str] = {}
    for number, each in enumerate(SETS):
        for place, asked in enumerate(each["asked"]):
            case = answered(world, asked, "Dat doen wij.", 10 * number + place)
            for question in Question.objects.filter(case=case):
                topics[question.pk] = each["topic"]
    right = [
        each["topic"] in [topics[key] for key in like(each["held"])[:FIRST_THREE]] for each in SETS
    ]
    assert sum(right) / len(right) >= WELL_ENOUGH, [
        each["held"] for each, hit in zip(SETS, right, strict=True) if not hit
    ]


def test_the_answer_that_was_given_stands_beside_an_open_case(world: World, desk: Client) -> None:
    before = answered(world, "Het scharnier is afgebroken.", "U krijgt een nieuw scharnier.", 1)
    case = opener(world)(
        "Scharnier", "Het scharnier van mijn kast is afgebroken.", "b@post.example"
    )
    (one,) = earlier(case)
    assert one.case == before
    assert "U krijgt een nieuw scharnier." in one.answer
    shown = desk.get(f"/zaak/{case.reference}/eerder").text
    assert before.reference in shown
    assert "U krijgt een nieuw scharnier." in shown


def test_what_is_not_answered_yet_and_the_case_itself_are_no_earlier_case(world: World) -> None:
    opener(world)("Scharnier", "Het scharnier is afgebroken.", "a@post.example")
    case = opener(world)("Scharnier", "Het scharnier is afgebroken.", "b@post.example")
    assert earlier(case) == []


def test_words_that_say_nothing_find_nothing(world: World) -> None:
    answered(world, "Wat is het en waar is de winkel?", "In Assen.", 1)
    assert like("Het is de, en het, van een.") == []
