"""K10: one mail with an enrolment and an order is two questions, each of its own team with its own date."""

from __future__ import annotations

import pytest

from gehoor.casework.letters import STATUS_PATH, status_token
from gehoor.core import clock
from gehoor.promises.models import Promise
from tests.support.house import House
from tests.support.mailing import CUSTOMER
from tests.support.several import MONDAY, make_teams, two_questions
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

ENROL, ORDER = "Ik wil me aanmelden voor de webshop", "Graag bestellen: 2x product A."


@pytest.mark.requirement("K10")
def test_an_enrolment_and_an_order_in_one_mail(house: House) -> None:
    teams = make_teams(house)
    case = two_questions(house)
    enrol, order = case.questions.order_by("number")
    assert (enrol.text, order.text) == (ENROL, ORDER)
    assert enrol.proposed
    assert order.proposed
    assert enrol.answering_team == teams.accounts
    assert enrol.answering == teams.daan
    assert order.answering_team == teams.orders
    assert order.answering == teams.bram
    assert enrol.asked_at == order.asked_at == local(MONDAY)

    # The acknowledgement lists both with their own dates: six and ten service hours after ten o'clock.
    _message, text = house.last_mail()
    assert f"1. {ENROL} U krijgt uiterlijk ma 2 maart 20.00 uur antwoord van Daan" in text
    assert f"2. {ORDER} U krijgt uiterlijk ma 2 maart 16.00 uur antwoord van Bram" in text
    assert "missen wij een vraag? Beantwoord dan deze mail" in text
    assert {(each.question, each.owner, each.due_at) for each in case.promises.all()} == {
        (enrol, teams.daan, local("2026-03-02 20:00")),
        (order, teams.bram, local("2026-03-02 16:00")),
    }

    # At triage: w opens what was read, Enter confirms it.
    desk = house.browser(teams.daan)
    with clock.travel(local("2026-03-02 10:05")):
        page = desk.get(f"/zaak/{case.reference}").text
        assert "Gehoor las 2 vragen. Klopt dat?" in page
        assert 'data-key="w"' in page
        assert "autofocus>Zo staat het goed" in page
        desk.post(f"/zaak/{case.reference}/vragen", {}, headers={"HX-Request": "true"})
    assert not case.questions.filter(proposed=True).exists()
    assert len(house.inbox()) == 1  # confirming tells the customer nothing new, and moves no date
    assert set(Promise.objects.values_list("due_at", "original_due_at")) == {
        (local("2026-03-02 20:00"), local("2026-03-02 20:00")),
        (local("2026-03-02 16:00"), local("2026-03-02 16:00")),
    }

    # The order stands on Bram's list, though the case is Daan's, and the customer sees both.
    with clock.travel(local("2026-03-02 10:06")):
        assert case.reference in house.browser(teams.bram).get("/").text
        customer = house.browser(teams.bram)
        path = f"/{STATUS_PATH}/{status_token(case)}"
        customer.post(f"{path}/controle", {"typed": CUSTOMER})
        status = customer.get(path).text
    assert ENROL in status
    assert ORDER in status
    assert "Bram van Bestel beantwoordt deze vraag." in status


def test_a_question_that_was_read_over_gets_its_own_date_and_the_customer_is_told(
    house: House,
) -> None:
    teams = make_teams(house)
    case = two_questions(house)
    before = set(case.promises.values_list("pk", "due_at"))
    with clock.travel(local("2026-03-02 10:30")):
        data = {"add": "Welke order was de vorige?"}
        house.browser(teams.daan).post(f"/zaak/{case.reference}/vragen", data)
    house.work("2026-03-02 10:30")
    added = case.questions.get(number=3)
    assert added.asked_at == local(MONDAY)
    assert added.owner == teams.bram
    assert before < set(case.promises.values_list("pk", "due_at"))
    assert "3. Welke order was de vorige? U krijgt uiterlijk ma 2 maart" in house.last_mail()[1]


def test_what_belongs_together_is_joined_and_keeps_every_date(house: House) -> None:
    teams = make_teams(house)
    case = two_questions(house)
    enrol, order = case.questions.order_by("number")
    before = sorted(case.promises.values_list("due_at", flat=True))
    data = {f"part-{order.pk}": enrol.pk, f"words-{enrol.pk}": "Aanmelden en bestellen"}
    with clock.travel(local("2026-03-02 10:30")):
        house.browser(teams.daan).post(f"/zaak/{case.reference}/vragen", data)
    order.refresh_from_db()
    assert order.lapse_reason == "Hoort bij vraag 1"
    assert case.questions.open().get().text == "Aanmelden en bestellen"
    assert sorted(enrol.promises.values_list("due_at", flat=True)) == before


@pytest.mark.parametrize("words", ["", "   "])
def test_a_question_without_words_is_refused(house: House, words: str) -> None:
    teams = make_teams(house)
    case = two_questions(house)
    enrol = case.questions.get(number=1)
    with clock.travel(local("2026-03-02 10:30")):
        answer = house.browser(teams.daan).post(
            f"/zaak/{case.reference}/vragen",
            {f"words-{enrol.pk}": words},
            headers={"HX-Request": "true"},
        )
    assert answer.status_code == 422
    assert "Een vraag heeft woorden nodig" in answer.text
    enrol.refresh_from_db()
    assert enrol.proposed
    assert enrol.text == ENROL


def test_one_question_goes_with_its_case_to_the_team_of_its_topic(house: House) -> None:
    teams = make_teams(house)
    case = house.writes(MONDAY, "Kan ik nog iets bestellen?", Subject="Vraag").case
    assert case.team == teams.orders
    assert case.owner == teams.bram
    assert case.questions.get().team is None
