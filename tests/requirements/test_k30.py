"""K30: a compliment reaches the colleague, and friendliness alone does not count as solved."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from gehoor.cases.models import Case
from gehoor.casework.actions.answer import answer, proposed
from gehoor.core import clock
from gehoor.feedback.models import Feedback
from gehoor.insight import helped
from tests.support.customer import Customer
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

ANSWERED, SAID = "2026-03-02 11:00", "2026-03-02 16:00"


def answered(house: House, sender: str = "a.jansen@post.example") -> Case:
    case = house.writes("2026-03-02 10:00", "Mijn bank is beschadigd.", sender).case
    with clock.travel(local(ANSWERED)):
        answer(case, house.world.samira, proposed(case, "Wij kijken ernaar.", closes=True))
    return case


def says(house: House, case: Case, **said: str) -> None:
    """What the customer ticks and presses on the page, in one submission."""
    customer, browser = Customer(house.world, case), Client()
    with clock.travel(local(SAID)):
        page = browser.get(f"{customer.path}/geholpen").content.decode()
        hidden = dict(re.findall(r'type="hidden" name="(shown|answer)" value="([^"]*)"', page))
        response = browser.post(f"{customer.path}/geholpen", {**hidden, **said})
    assert response.status_code == 302, response.content.decode()


def read(house: House, path: str) -> str:
    with clock.travel(local("2026-03-03 09:00")):
        page = house.browser(house.world.samira).get(path).content.decode()
    return " ".join(page.split())


@pytest.mark.requirement("K30")
def test_friendly_five_and_solved_no(house: House) -> None:
    case = answered(house)
    says(house, case, helped="nee", friendly="5", note="Samira was heel aardig.")

    mine = read(house, "/ik")
    assert "Vriendelijk 5 van 5, geholpen: nee" in mine
    assert "“Samira was heel aardig.”" in mine
    case.refresh_from_db()
    assert case.is_open
    assert case.owner == house.world.samira
    promise = case.promises.open().get()
    assert promise.owner == house.world.samira
    assert promise.due_at > local(SAID)

    with clock.travel(local("2026-03-03 09:00")):
        (team,) = helped.teams(days=30)
    assert (team.yes, team.no, team.helped) == (0, 1, 0.0)
    assert (team.scored, team.friendly, team.satisfied) == (1, 5.0, 1.0)
    report = read(house, "/overzicht/geholpen")
    assert "<td>0</td><td>1</td><td>0%</td><td>5,0</td><td>1</td><td>100%</td>" in report


def test_a_yes_leaves_the_case_closed_and_is_no_question(house: House) -> None:
    case = answered(house)
    says(house, case, helped="ja", friendly="4")
    case.refresh_from_db()
    assert not case.is_open
    assert case.questions.count() == 1
    assert "(1 ja, 0 nee)" in read(house, "/ik")


def test_the_last_word_counts_and_the_first_is_kept(house: House) -> None:
    case = answered(house)
    says(house, case, helped="ja")
    says(house, case, helped="nee")
    assert [each.helped for each in Feedback.objects.order_by("pk")] == [True, False]
    with clock.travel(local("2026-03-03 09:00")):
        (team,) = helped.teams(days=30)
    assert (team.yes, team.no) == (0, 1)
    case.refresh_from_db()
    assert case.is_open


@pytest.mark.parametrize(
    "said",
    [
        {"helped": ""},
        {"helped": "misschien"},
        {"helped": "ja", "answer": "x"},
        {"helped": "ja", "answer": ""},
    ],
)
def test_what_is_no_answer_is_asked_again(house: House, said: dict[str, str]) -> None:
    case = answered(house)
    customer = Customer(house.world, case)
    with clock.travel(local(SAID)):
        response = Client().post(f"{customer.path}/geholpen", said)
    assert response.status_code == 422
    assert not Feedback.objects.exists()


def test_a_score_outside_one_to_five_is_no_score(house: House) -> None:
    case = answered(house)
    says(house, case, helped="ja", friendly="9")
    assert Feedback.objects.get().friendly is None


def test_nobody_judges_an_answer_in_another_case(house: House) -> None:
    case, other = answered(house), answered(house, "b.wit@post.example")
    strange = other.contacts.get(written__isnull=False).pk
    customer = Customer(house.world, case)
    with clock.travel(local(SAID)):
        Client().post(f"{customer.path}/geholpen", {"helped": "nee", "answer": strange})
    assert not Feedback.objects.exists()
    other.refresh_from_db()
    assert not other.is_open
