"""W25: what changes is learnt in three minutes before questions about it come, and the lot picks cases."""

from __future__ import annotations

import re
from datetime import date
from html import unescape

import pytest
from django.db import IntegrityError, connection, transaction
from django.test import Client

from gehoor.core import clock
from gehoor.learning.actions.drawing import draw_due, picks
from gehoor.learning.models import Drawing, Pick, Pupil
from gehoor.staff.models import Colleague, Skill
from gehoor.staff.skilling import give_skill, routed_holders, set_skill
from tests.requirements.promising import Desk, plain
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

OLD = {
    "nl": "U kunt een meubel ruilen tot 14 dagen na bezorgen. Stuur ons een foto. Wij bellen u.",
    "en": "You can exchange furniture until 14 days after delivery. Send a photo. We will call you.",
}
NEW = {
    "nl": "U kunt een meubel ruilen tot 30 dagen na bezorgen. Stuur ons een foto. Wij bellen u.",
    "en": "You can exchange furniture until 30 days after delivery. Send a photo. We will call you.",
}


@pytest.fixture
def skill(house: House) -> Skill:
    """Samira and Tim know about exchanging; Noor of the same team does not."""
    found = set_skill("Ruilen", ["ruil", "exchange"])
    tim = joins(house, "Tim Bos")
    joins(house, "Noor Haddad")
    for each in (house.world.samira, tim):
        give_skill(each, found, routed=True)
    return found


def joins(house: House, name: str) -> Colleague:
    mail = f"{name.split()[0].lower()}@kwartelhof.example"
    return Colleague.objects.create_user(
        mail, "een lang wachtwoord", name=name, team=house.world.team
    )


def publishes(house: House, at: str, text: str) -> str:
    """Lotte publishes a version of the standard text about exchanging."""
    form = {"name": "standard", "language": "nl", "title": "Ruilen", "text": text}
    with clock.travel(local(at)):
        path = f"/team/{house.world.team.pk}/teksten"
        return plain(house.browser(house.world.lotte).post(path, form, follow=True).text)


def learns(desk: Client, at: str, *, right: bool) -> str:
    """Reads the lesson and answers its questions: what holds now, or what held before."""
    with clock.travel(local(at)):
        room = desk.get("/oefenen").text
        lesson = re.findall(r'href="(/les/\d+)"', room)[0]
        read = plain(desk.get(lesson).text)
        assert "tot 14 dagen" in read
        assert "tot 30 dagen" in read
        assert "1 minuut" in read
        assert "Stuur ons een foto" not in read  # that did not change
        asked = desk.get(f"{lesson}?vragen").text
        wanted = "30 dagen" if right else "14 dagen"
        options = re.findall(
            r'name="(answer-\d)" value="(\d)"[^>]*> <span>([^<]*)<', unescape(asked)
        )
        chosen = {name: value for name, value, words in options if wanted in words}
        return plain(desk.post(lesson, chosen, follow=True).text)


@pytest.mark.requirement("W25")
def test_a_changed_text_is_learnt_before_questions_about_it_come(
    house: House, skill: Skill
) -> None:
    samira = house.world.samira
    publishes(house, "2026-03-02 09:00", OLD["nl"])
    assert [each.name for each in routed_holders(skill)] == ["Samira el Idrissi", "Tim Bos"]
    assert "2 collega’s krijgen een les." in publishes(house, "2026-03-09 09:00", NEW["nl"])
    assert routed_holders(skill) == []
    desk, lotte = house.browser(samira), house.browser(house.world.lotte)
    with clock.travel(local("2026-03-09 09:05")):
        assert "Er wacht 1 les op je." in plain(desk.get("/").text)
        matrix = plain(lotte.get("/overzicht/leren").text)
    assert "Samira el Idrissi 0 van 10 1 les open" in matrix
    give_skill(samira, skill, routed=True)  # nobody gets round it
    assert routed_holders(skill) == []

    assert "Nog niet alles klopt" in learns(desk, "2026-03-09 09:10", right=False)
    assert routed_holders(skill) == []
    assert "Gelukt." in learns(desk, "2026-03-09 09:12", right=True)
    assert [each.name for each in routed_holders(skill)] == ["Samira el Idrissi"]
    with clock.travel(local("2026-03-09 09:13")):
        assert "les op je" not in plain(desk.get("/").text)
        matrix = plain(lotte.get("/overzicht/leren").text)
        lessons = plain(lotte.get("/lessen").text)
    assert "Samira el Idrissi 0 van 10 ✓ krijgt vragen Tim Bos 0 van 10 1 les open" in matrix
    assert "Ruilen tekst voor klanten Ruilen 9.00 1 van 2" in lessons.replace("09.00", "9.00")


@pytest.mark.requirement("W25")
def test_a_changed_way_of_working_is_a_lesson_that_somebody_writes(
    house: House, skill: Skill
) -> None:
    form = {
        "skill": str(skill.pk), "title_nl": "Ruilen", "title_en": "Exchanging",
        "before_nl": OLD["nl"], "after_nl": NEW["nl"],
        "before_en": OLD["en"], "after_en": NEW["en"],
    }  # fmt: skip
    lotte = house.browser(house.world.lotte)
    with clock.travel(local("2026-03-09 09:00")):
        long = lotte.post("/lessen", {**form, "after_nl": "Een woord. " * 300})
        assert long.status_code == 422
        assert "langer dan drie minuten" in long.text
        assert "2 collega’s krijgen een les." in plain(
            lotte.post("/lessen", form, follow=True).text
        )
        assert house.browser(house.world.samira).post("/lessen", form).status_code == 422
    assert routed_holders(skill) == []
    assert set(Pupil.objects.values_list("colleague__name", flat=True)) == {
        "Samira el Idrissi",
        "Tim Bos",
    }


def answered_by(house: House, colleague: Colleague, at: str, number: int) -> None:
    case = house.writes(
        f"2026-03-{at} 10:00", "Wanneer komt mijn bank?", f"k{number}@post.example"
    ).case
    desk = Desk(house, colleague)
    status, page = desk.post(
        f"2026-03-{at} 11:00", case, "antwoord",
        text="Uw bank komt op vrijdag 24 april.", then="close",
    )  # fmt: skip
    assert status == 200, page
    house.work(f"2026-03-{at} 11:01")


@pytest.mark.requirement("W25")
def test_the_lot_picks_three_cases_of_each_agent(house: House) -> None:
    samira, tim = house.world.samira, joins(house, "Tim Bos")
    for number in range(6):
        answered_by(house, samira, f"1{number}", number)
    for number in range(2):
        answered_by(house, tim, f"2{number}", 10 + number)
    with clock.travel(local("2026-03-31 23:00")):
        draw_due()
    assert not Pick.objects.of(date(2026, 3, 1)).exists()
    with clock.travel(local("2026-04-01 07:00")):
        assert draw_due() == 5
        assert draw_due() == 0
    lot = Drawing.objects.get(month=date(2026, 3, 1))
    drawn = [(each.colleague, each.case, each.number) for each in lot.picks.order_by("pk")]
    assert [(who, number) for who, _case, number in drawn] == [
        (samira, 1), (samira, 2), (samira, 3), (tim, 1), (tim, 2),
    ]  # fmt: skip
    assert len({case for _who, case, _number in drawn}) == 5
    for who, case, _number in drawn:
        assert case.contacts.filter(author=who).exists()
    again = [(each.colleague, each.case, each.number) for each in picks(lot)]
    assert again == drawn
    with clock.travel(local("2026-04-01 09:00")):
        page = house.browser(house.world.lotte).get("/overzicht/steekproef")
        assert all(case.reference in page.text for _who, case, _number in drawn)
        assert house.browser(samira).get("/overzicht/steekproef").status_code == 403


def test_another_seed_picks_other_cases(house: House) -> None:
    for number in range(8):
        answered_by(house, house.world.samira, f"1{number}", number)
    found = {
        frozenset(each.case_id for each in picks(Drawing(month=date(2026, 3, 1), seed=seed)))
        for seed in range(20)
    }
    assert len(found) > 10


def test_what_was_learnt_and_drawn_stays(house: House, skill: Skill) -> None:
    publishes(house, "2026-03-02 09:00", OLD["nl"])
    publishes(house, "2026-03-09 09:00", NEW["nl"])
    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("delete from learning_pupil")
