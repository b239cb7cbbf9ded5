"""K48: a step that fails for a customer offers another way at once, is counted, and calls its owner."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from gehoor.cases.models import Case
from gehoor.casework.actions.steps import begin
from gehoor.casework.letters import status_token
from gehoor.core import clock
from gehoor.detours.counting import stuck_by_step
from gehoor.detours.enums import Passage
from gehoor.procedures.actions.editing import install
from tests.desk.support import signed_in
from tests.procedures.support import both, ours, procedure
from tests.requirements.promising import plain
from tests.support.house import House, called
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

OVERVIEW = "/overzicht/vastgelopen"
OTHERWISE = "Lukt dit niet? Dan helpt een medewerker u verder, zonder deze controle."


def ordering(house: House, count: int) -> list[Case]:
    """So many customers in the process “Bestelling”."""
    version = install(
        house.world.team,
        procedure(ours("Bestellen", todo=both("Niets.", "Nothing.")), title="Bestelling"),
    )
    cases = [
        house.writes("2026-03-02 09:00", "Mijn bestelling?", f"k{n}@post.example", Subject=f"B{n}")
        for n in range(count)
    ]
    for each in cases:
        with clock.travel(local("2026-03-02 09:05")):
            begin(each.case, version.procedure, house.world.samira)
    return [each.case for each in cases]


def fails(case: Case, at: str) -> str:
    """The step in which the customer shows who it is fails."""
    case.refresh_from_db()
    with clock.travel(local(at)):
        page = Client().post(
            f"/volg/{status_token(case)}/controle", {"typed": "iemand@anders.example"}
        )
    assert page.status_code == 422
    return page.content.decode()


@pytest.mark.requirement("K48")
def test_the_same_page_offers_a_way_that_works(house: House) -> None:
    (case,) = ordering(house, 1)
    page = fails(case, "2026-03-02 10:00")
    assert OTHERWISE in plain(page)
    with clock.travel(local("2026-03-02 10:01")):
        path = f"/volg/{status_token(case)}"
        assert Client().post(f"{path}/hulp", {"page": "identity"}).status_code == 302
    made = case.promises.order_by("-pk")[0]
    assert made.wording == "Hulp van een medewerker bij: laten zien wie u bent"
    assert ("stuck", local("2026-03-02 10:01")) in called(case, house.world.samira)


@pytest.mark.requirement("K48")
def test_the_third_customer_in_an_hour_calls_the_owner_once(house: House) -> None:
    lotte = house.world.lotte
    first, second, third, fourth = ordering(house, 4)
    for at, case in (("10:00", first), ("10:05", first), ("10:10", first), ("10:30", second)):
        fails(case, f"2026-03-02 {at}")
    assert signals(house, (first, second)) == 0, "three times, but two customers"
    fails(third, "2026-03-02 10:59")
    fails(fourth, "2026-03-02 10:59")
    assert [kind for kind, _ in called(third, lotte)].count("step-fails") == 1
    assert signals(house, (first, second, fourth)) == 0
    with clock.travel(local("2026-03-02 12:00")):
        (line,) = stuck_by_step(30)
    assert (line.process, line.passage) == ("Bestelling", Passage.IDENTITY)
    assert (line.times, line.customers) == (6, 4)


@pytest.mark.requirement("K48")
def test_who_owns_a_process_sees_the_failures_of_each_step_and_the_cases_behind_them(
    house: House,
) -> None:
    lead = signed_in(house.world.lotte)
    with clock.travel(local("2026-03-02 09:30")):
        assert "Niemand liep vast" in lead.get(OVERVIEW).text
    first, second = ordering(house, 2)
    for at, case in (("10:00", first), ("10:05", first), ("10:30", second)):
        fails(case, f"2026-03-02 {at}")
    with clock.travel(local("2026-03-02 12:00")):
        page = lead.get(OVERVIEW).text
        (to_cases,) = re.findall(r'href="(/overzicht/vastgelopen/[^"]+)"', page)
        behind = lead.get(to_cases).text
    assert "Laten zien wie de klant is 1 3 keer 2 Bestelling" in plain(page)
    assert re.findall(r'href="/zaak/([^"]+)"', behind) == [
        second.reference, first.reference, first.reference,
    ]  # fmt: skip


@pytest.mark.requirement("K48")
def test_the_page_of_failures_is_a_key_away_in_dutch_and_english_for_who_may(house: House) -> None:
    lotte, samira = house.world.lotte, house.world.samira
    assert 'data-key="g x"' in signed_in(lotte).get("/werkwijzen").text
    assert signed_in(samira).get(OVERVIEW).status_code == 403
    lotte.language = "en"
    lotte.save()
    english = signed_in(lotte).get(OVERVIEW).text
    assert "Nobody got stuck" in english
    assert "Niemand" not in english


@pytest.mark.requirement("K48")
def test_three_customers_in_more_than_an_hour_call_nobody(house: House) -> None:
    first, second, third = ordering(house, 3)
    for at, case in (("10:00", first), ("10:30", second), ("11:00", third)):
        fails(case, f"2026-03-02 {at}")
    assert signals(house, (first, second, third)) == 0


def signals(house: House, cases: tuple[Case, ...]) -> int:
    people = (house.world.lotte, house.world.samira)
    found = [kind for case in cases for who in people for kind, _at in called(case, who)]
    return found.count("step-fails")
