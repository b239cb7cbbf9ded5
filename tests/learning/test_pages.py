"""The pages of learning with odd input, and what each may see of another."""

from __future__ import annotations

import pytest
from django.test import Client

from gehoor.learning.models import Attempt, Lesson, Pupil
from gehoor.staff.models import Colleague
from gehoor.staff.skilling import set_skill
from tests.desk.support import signed_in
from tests.support.world import World, make_world

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
def desk(world: World) -> Client:
    return signed_in(world.samira)


def test_an_exercise_that_is_not_there(desk: Client) -> None:
    assert desk.get("/oefenen/bestaat-niet").status_code == 404


@pytest.mark.parametrize("text", ["", "\0", "<script>alert(1)</script>", "é" * 20_000, "99 99"])
def test_whatever_is_handed_in_comes_back_as_text(desk: Client, text: str) -> None:
    answer = desk.post("/oefenen/alles-samen", {"text": text, "when": text})
    assert answer.status_code == 422
    assert "<script>alert" not in answer.text
    assert not Attempt.objects.get().passed


def test_a_lesson_is_for_whom_it_is(world: World, desk: Client) -> None:
    lesson = Lesson.objects.create(
        skill=set_skill("Ruilen", ["ruil"]), source="process", title_nl="Ruilen", title_en="Exchange",
        changes=[{"nl": {"before": "14", "after": "30"}}],
    )  # fmt: skip
    theirs = Pupil.objects.create(lesson=lesson, colleague=world.lotte)
    assert desk.get(f"/les/{theirs.pk}").status_code == 404
    assert signed_in(world.lotte).get(f"/les/{theirs.pk}").status_code == 200
    nothing = signed_in(world.lotte).post(f"/les/{theirs.pk}", {"answer-0": "2"}, follow=True)
    assert "Nog niet alles klopt" in nothing.text


def test_a_colleague_elsewhere_practises_and_listens_but_does_not_write(world: World) -> None:
    light = Colleague.objects.create_user("l@x.example", "w", name="Bo Lek", role="light")
    client = signed_in(light)
    assert client.get("/oefenen/een-datum").status_code == 200
    page = client.get("/meedraaien").text
    assert "Luister mee bij" in page
    assert "Of schrijf tien zaken" not in page
    booked = client.post(
        "/meedraaien", {"on": "2999-01-01", "team": str(world.team.pk)}, follow=True
    )
    assert "Klanten schrijven mag jij niet" in booked.text
    assert client.get("/lessen").status_code == 403


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"on": "gisteren"}, "Kies de dag"),
        ({"on": "2020-01-01", "beside": "1"}, "Die dag is voorbij"),
        ({"on": "2999-01-01"}, "Kies bij wie je meeluistert"),
        ({"on": "2999-01-01", "beside": "²"}, "Kies bij wie je meeluistert"),
    ],
)
def test_a_day_that_cannot_be_booked_says_why(
    desk: Client, form: dict[str, str], said: str
) -> None:
    assert said in desk.post("/meedraaien", form, follow=True).text
