"""What is published and changes something is a lesson for whoever has the skill; what is new is none."""

from __future__ import annotations

from typing import Any

import pytest
from django.urls import reverse

from gehoor.learning.actions.publishing import publish_guide, publish_procedure
from gehoor.learning.models import Pupil
from gehoor.procedures.actions.editing import draft_of, install
from gehoor.staff.models import Colleague, Skill
from gehoor.staff.skilling import give_skill, routed_holders, set_skill
from tests.desk.support import signed_in
from tests.procedures.support import both, ours, procedure
from tests.support.world import World, make_world

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
def skill(world: World) -> Skill:
    found = set_skill("Schade", ["schade"])
    give_skill(world.samira, found, routed=True)
    elsewhere = Colleague.objects.create_user("z@x.example", "w", name="Zoë Prins")
    give_skill(elsewhere, found, routed=True)
    return found


def guide(*steps: str) -> dict[str, Any]:
    return {
        "title": both("Schade", "Damage"),
        "words": ["schade"],
        "steps": [{"nl": each, "en": f"{each} (English)"} for each in steps],
    }


def changed(pupil: Pupil) -> list[dict[str, str]]:
    return [each["nl"] for each in pupil.lesson.changes]


def test_a_guide_that_changes_is_learnt_by_its_team(world: World, skill: Skill) -> None:
    assert publish_guide(world.team, guide("Vraag een foto", "Kijk na")) == []
    (pupil,) = publish_guide(world.team, guide("Vraag twee foto’s", "Kijk na"), world.lotte)
    assert pupil.colleague == world.samira
    assert changed(pupil) == [{"before": "Vraag een foto", "after": "Vraag twee foto’s"}]
    assert [each.name for each in routed_holders(skill)] == ["Zoë Prins"]
    assert publish_guide(world.team, guide("Vraag twee foto’s", "Kijk na"), world.lotte) == []


def test_a_procedure_that_changes_is_learnt_with_its_terms(world: World, skill: Skill) -> None:
    first = install(world.team, procedure(ours("Nakijken"), words=["schade"]), world.lotte)
    draft = draft_of(first.procedure, world.lotte)
    step = draft.steps.get()
    step.texts = {**step.texts, "next": both("Daarna komen wij langs.", "After that we come.")}
    step.term = 1
    step.save()
    made, (pupil,) = publish_procedure(draft, world.lotte)
    assert made.number == 2
    assert pupil.lesson.get_source_display() == "werkwijze"
    assert {"before": "Daarna bellen wij u.", "after": "Daarna komen wij langs."} in changed(pupil)
    terms = changed(pupil)[-1]
    assert (terms["before"], terms["after"]) == (
        "Nakijken (werkdagen): 2",
        "Nakijken (werkdagen): 1",
    )


def test_publishing_on_the_desk_says_who_gets_a_lesson(world: World, skill: Skill) -> None:
    first = install(world.team, procedure(ours("Nakijken"), words=["schade"]), world.lotte)
    draft_of(first.procedure, world.lotte).steps.update(term=1)
    publish = reverse("desk:procedure-publish", args=[first.procedure_id])
    page = signed_in(world.lotte).post(publish, follow=True).text
    assert "1 collega krijgt een les." in page
    assert world.samira not in routed_holders(skill)


def test_a_first_version_and_whoever_publishes_need_no_lesson(world: World, skill: Skill) -> None:
    give_skill(world.lotte, skill, routed=True)
    draft = draft_of(
        install(world.team, procedure(ours("Nakijken"), words=["schade"])).procedure, world.lotte
    )
    draft.steps.update(term=5)
    _made, pupils = publish_procedure(draft, world.lotte)
    assert [each.colleague for each in pupils] == [world.samira]
    assert world.lotte in routed_holders(skill)
