"""K11: an answer to one of two questions cannot close the case; the other gets a date, in the same mail."""

from __future__ import annotations

import re
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from gehoor.cases.enums import QuestionState
from gehoor.cases.models import Case
from gehoor.core import clock
from tests.support.house import House
from tests.support.several import make_teams, two_questions
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

HTMX = {"HX-Request": "true"}
NOON = local("2026-03-02 12:00")


class Writing:
    """Daan answers only the enrolment."""

    def __init__(self, house: House) -> None:
        self.teams = make_teams(house)
        self.case: Case = two_questions(house)
        self.enrol, self.order = self.case.questions.order_by("number")
        self.desk: Client = house.browser(self.teams.daan)

    def send(self, then: str = "stay", **more: Any) -> Any:
        """Send it as the browser does: with the dates that the preview read back."""
        data = {
            "key": str(uuid4()), "text": "U staat ingeschreven.", "then": then,
            "answers_offered": "1", "answers": [self.enrol.pk], **more,
        }  # fmt: skip
        path = f"/zaak/{self.case.reference}/antwoord"
        with clock.travel(NOON):
            page = self.desk.post(f"{path}/lezen", data, headers=HTMX).text
            data |= dict(re.findall(r'name="(read-\d+)" value="([^"]*)"', page))
            return self.desk.post(path, data, headers=HTMX)

    def order_as(self, choice: str, when: str = "", why: str = "") -> dict[str, str]:
        key = self.order.pk
        return {f"fate-{key}": choice, f"when-{key}": when, f"why-{key}": why}


@pytest.fixture
def writing(house: House) -> Writing:
    return Writing(house)


@pytest.mark.requirement("K11")
def test_half_an_answer_cannot_close_and_a_date_goes_into_the_mail(
    house: House, writing: Writing
) -> None:
    blocked = writing.send(then="close")
    assert blocked.status_code == 422
    sentence = "is open: beantwoord, beloof een datum of vervalt met reden."
    assert f"Vraag 2 (Graag bestellen: 2x product A) {sentence}" in blocked.text
    keys = re.findall(r'data-key="(\d)" data-fate="(\w+)"', blocked.text)
    assert keys == [("1", "answers"), ("2", "later"), ("3", "lapses")]
    assert len(house.inbox()) == 1

    chosen = writing.order_as("later", "do 17.00", "Bram rekent eerst de voorraad na")
    assert writing.send(then="close", **chosen).status_code == 200
    house.work("2026-03-02 12:00")
    _message, text = house.last_mail()
    assert (
        "Uw tweede vraag (Graag bestellen: 2x product A) beantwoorden wij uiterlijk do 5 maart 17.00 uur."
        in text
    )
    assert "Eerder noemden wij uiterlijk ma 2 maart 16.00 uur. De reden: Bram rekent" in text
    assert (
        "Dit blijft staan" not in text
    )  # the date that moved stands once, and only as what it was
    promise = writing.order.promises.get()
    assert promise.due_at == local("2026-03-05 17:00")
    assert promise.original_due_at == local("2026-03-02 16:00")
    assert promise.renegotiations.get().told_in.author == writing.teams.daan
    writing.case.refresh_from_db()
    assert not writing.case.is_open  # closed over a question with a date: the promise stays watched
    assert promise.state == "open"


def test_a_question_can_lapse_with_a_reason_that_the_customer_reads(
    house: House, writing: Writing
) -> None:
    lapsing = writing.order_as("lapses", why="product A wordt niet meer gemaakt")
    assert writing.send(then="close", **lapsing).status_code == 200
    house.work("2026-03-02 12:00")
    assert "De reden: product A wordt niet meer gemaakt." in house.last_mail()[1]
    writing.case.refresh_from_db()
    writing.order.refresh_from_db()
    assert not writing.case.is_open
    assert writing.order.state == QuestionState.LAPSED
    assert writing.order.promises.get().release.reason == writing.order.lapse_reason


@pytest.mark.parametrize(
    ("choice", "when", "why", "sentence"),
    [
        ("lapses", "", "", "Geef de reden waarom vraag 2 vervalt"),
        ("later", "", "", "Typ vóór wanneer vraag 2 antwoord krijgt"),
        ("later", "do 17.00", "", "Geef de reden: de klant leest waarom de datum verschuift."),
    ],
)
def test_what_is_missing_is_asked_for(
    writing: Writing, choice: str, when: str, why: str, sentence: str
) -> None:
    answer = writing.send(**writing.order_as(choice, when, why))
    assert answer.status_code == 422
    assert sentence in answer.text
    writing.order.refresh_from_db()
    assert writing.order.state == QuestionState.OPEN


def test_an_answer_that_closes_nothing_leaves_the_other_question_its_date(
    house: House, writing: Writing
) -> None:
    assert writing.send().status_code == 200
    writing.enrol.refresh_from_db()
    writing.order.refresh_from_db()
    assert (writing.enrol.state, writing.order.state) == ("answered", "open")
    assert writing.order.promises.get().state == "open"
    assert writing.enrol.promises.get().state == "kept"


def test_an_earlier_date_needs_no_reason(house: House, writing: Writing) -> None:
    assert writing.send(**writing.order_as("later", "vandaag 15.00")).status_code == 200
    assert writing.order.promises.get().due_at == local("2026-03-02 15:00")


def test_a_question_without_a_promise_is_not_left_behind(house: House, writing: Writing) -> None:
    writing.order.promises.update(question=None)
    answer = writing.send()
    assert answer.status_code == 422
    assert "Vraag 2 (Graag bestellen: 2x product A) is open" in answer.text
