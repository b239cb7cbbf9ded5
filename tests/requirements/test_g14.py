"""G14: interest in the customer is coached, and whoever had a hard call can breathe."""

from __future__ import annotations

import pytest
from django.test import Client

from gehoor.cases.models import Case
from gehoor.coaching.models import Moment, Review
from gehoor.core import clock
from gehoor.staff.enums import Role
from gehoor.staff.models import Colleague
from gehoor.workload.availability import available, is_available
from tests.support.house import House, called
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

MARKS = {
    "mark-betrokken": "2",
    "mark-begrepen": "3",
    "mark-opgelost": "3",
    "mark-toegezegd": "4",
    "mark-niet-dubbel": "0",
    "mark-taal": "3",
}


@pytest.fixture
def case(house: House) -> Case:
    return house.writes("2026-03-02 09:00", "Waar is mijn bank?", Subject="Bank").case


@pytest.fixture
def joost(house: House) -> Client:
    who = Colleague.objects.create_user(
        "joost@kwartelhof.example", "een lang wachtwoord", name="Joost", role=Role.PLANNER
    )
    return house.browser(who)


def looks_back(house: House, case: Case) -> Review:
    with clock.travel(local("2026-03-03 10:00")):
        lotte = house.browser(house.world.lotte)
        page = lotte.get(f"/zaak/{case.reference}/terugkijken").text
        assert "Betrokken: de klant merkt dat het ons kan schelen" in page
        assert page.count("<fieldset") == 6
        lotte.post(f"/zaak/{case.reference}/terugkijken", {**MARKS, "words": "Vraag eens door."})
    return Review.objects.get()


@pytest.mark.requirement("G14")
def test_the_form_looks_at_interest_and_its_colleague_reads_it_first(
    house: House, case: Case
) -> None:
    row = looks_back(house, case)
    world = house.world
    assert row.marks["betrokken"] == 2
    assert called(case, world.samira) == [("looked-back", local("2026-03-03 10:00"))]
    with clock.travel(local("2026-03-03 11:00")):
        assert house.browser(world.fatma).get(f"/terugkijken/{row.pk}").status_code == 403
        samira = house.browser(world.samira)
        assert "een collega keek hierop met je terug" in samira.get(f"/zaak/{case.reference}").text
        assert "Vraag eens door." in samira.get(f"/terugkijken/{row.pk}").text
        words = {"words": "De lijn was slecht, ik hoorde het niet."}
        samira.post(f"/terugkijken/{row.pk}/reactie", words)
        assert house.browser(world.fatma).get(f"/terugkijken/{row.pk}").status_code == 200
        page = house.browser(world.lotte).get(f"/terugkijken/{row.pk}").text
    assert "Reactie van Samira" in page
    assert "De lijn was slecht" in page
    assert called(case, world.lotte)[-1][0] == "responded"


@pytest.mark.requirement("G14")
def test_a_coach_moment_is_seen_by_agent_coach_and_planner_and_no_call_comes_then(
    house: House, joost: Client
) -> None:
    world = house.world
    with clock.travel(local("2026-03-03 10:00")):
        said = {"colleague": world.samira.pk, "when": "do 10.00", "about": "doorvragen"}
        page = house.browser(world.lotte).post("/terugkijken/moment", said, follow=True).text
        assert "Gepland met Samira: do 5 maart 10.00 uur." in page
        assert "doorvragen" in house.browser(world.samira).get("/").text
        for reader in (house.browser(world.samira), house.browser(world.lotte), joost):
            page = reader.get("/terugkijken").text
            assert "do 5 maart 10.00 uur" in page
            assert "Samira el Idrissi · Lotte Visser" in page
    with clock.travel(local("2026-03-05 10:10")):
        assert available([world.samira, world.lotte, world.fatma]) == [world.fatma]
    with clock.travel(local("2026-03-05 10:30")):
        assert is_available(world.samira)


@pytest.mark.requirement("G14")
def test_one_key_is_a_pause_of_two_minutes_that_lead_and_planner_see(
    house: House, case: Case, joost: Client
) -> None:
    world = house.world
    with clock.travel(local("2026-03-02 10:00")):
        desk = house.browser(world.samira)
        assert 'data-key="0"' in desk.get(f"/zaak/{case.reference}").text
        desk.post("/pauze")
        assert not is_available(world.samira)
        assert "Samira el Idrissi, tot 10.02" in joost.get("/terugkijken").text
        assert "pauze tot 10.02" in house.browser(world.lotte).get("/leiding").text
    with clock.travel(local("2026-03-02 10:02")):
        assert is_available(world.samira)
        assert "tot 10.02" not in joost.get("/terugkijken").text


def test_what_nobody_opens_others_read_after_three_working_days(house: House, case: Case) -> None:
    row = looks_back(house, case)
    fatma = house.browser(house.world.fatma)
    with clock.travel(local("2026-03-06 08:59")):
        assert fatma.get(f"/terugkijken/{row.pk}").status_code == 403
    with clock.travel(local("2026-03-06 09:00")):
        assert fatma.get(f"/terugkijken/{row.pk}").status_code == 200
        assert row.seen_at is None


def test_who_looks_back_is_another_and_each_item_has_a_mark(house: House, case: Case) -> None:
    url = f"/zaak/{case.reference}/terugkijken"
    with clock.travel(local("2026-03-03 10:00")):
        lotte = house.browser(house.world.lotte)
        assert lotte.post(url, {"mark-betrokken": "2"}).status_code == 422
        assert lotte.post(url, {**MARKS, "mark-taal": "5"}).status_code == 422
        mine = lotte.post(url, {**MARKS, "of": house.world.lotte.pk})
        assert "Je eigen werk kijk je terug met een collega" in mine.text
        assert house.browser(house.world.samira).get(url).status_code == 403
    assert not Review.objects.exists()


def test_nobody_has_two_moments_at_once_and_either_may_call_it_off(house: House) -> None:
    world = house.world
    with clock.travel(local("2026-03-03 10:00")):
        lotte, fatma = house.browser(world.lotte), house.browser(world.fatma)
        lotte.post("/terugkijken/moment", {"colleague": world.samira.pk, "when": "do 10.00"})
        said = {"colleague": world.samira.pk, "when": "do 10.15"}
        page = fatma.post("/terugkijken/moment", said, follow=True).text
        assert "Samira heeft dan al een coachmoment." in page
        moment = Moment.objects.get()
        house.browser(world.samira).post(f"/terugkijken/moment/{moment.pk}/afzeggen")
        fatma.post("/terugkijken/moment", said)
    assert Moment.objects.filter(cancelled_at=None).count() == 1
