"""A customer who is away moves the date, and asks a person for what the rule does not give (K28)."""

from __future__ import annotations

import pytest

from gehoor.cases.enums import QuestionState
from gehoor.deadlines.models import Postponement, Reminder
from tests.requirements.promising import plain, status_page
from tests.support.boxes import action_of, begun, customers
from tests.support.house import House, called
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.requirement("K28")
def test_away_until_the_20th_makes_it_the_27th_and_60_days_more_is_asked(house: House) -> None:
    case = begun(house, "2026-07-01 10:00")
    key = str(action_of(case).pk)
    form = plain(status_page("2026-07-01 12:00", case, "/later"))
    assert "Ik ben weg tot en met" in form
    status, page = customers(
        house, "2026-07-01 12:00", case, "later", action=key, until="2026-07-20"
    )
    assert status == 200
    assert "maandag 27 juli" in page.replace("\xa0", " ")
    action = action_of(case)
    assert action.due_at == local("2026-07-27 17:00")
    assert action.remind_at == local("2026-07-20 09:00")
    mail, text = house.last_mail()
    assert mail["Date"].datetime == local("2026-07-01 12:00")
    assert "De nieuwe datum is: uiterlijk ma 27 juli 17.00 uur." in text
    assert "u bent weg tot en met ma 20 juli" in text

    house.work("2026-07-08 09:00")
    house.work("2026-07-14 09:00")
    assert not Reminder.objects.exists()
    house.work("2026-07-20 09:00")
    house.work("2026-07-26 09:00")
    assert [each.at for each in Reminder.objects.order_by("at")] == [
        local("2026-07-20 09:00"),
        local("2026-07-26 09:00"),
    ]
    assert Postponement.objects.count() == 1


@pytest.mark.requirement("K28")
def test_60_days_more_is_a_question_with_a_term(house: House) -> None:
    case = begun(house, "2026-07-01 10:00")
    key = str(action_of(case).pk)
    status, page = customers(
        house, "2026-07-02 10:00", case, "later", action=key, until="2026-09-13"
    )
    assert status == 200
    question = case.questions.get(state=QuestionState.OPEN)
    assert "Ik ben weg tot en met zo 13 september" in question.text
    promise = case.promises.open().get(question=question)
    assert promise.due_at == local("2026-07-02 18:00")
    assert "uiterlijk donderdag 2 juli om 18.00 uur" in page.replace("\xa0", " ")
    assert action_of(case).due_at == local("2026-07-15 17:00")
    assert "later-asked" in [kind for kind, _at in called(case, house.world.samira)]
    assert "do 2 juli 18.00 uur" in house.last_mail()[1]
    assert not Postponement.objects.exists()


def test_what_makes_no_sense_moves_nothing(house: House) -> None:
    case = begun(house, "2026-07-01 10:00")
    key = str(action_of(case).pk)
    for form in (
        {"action": key, "until": "2026-06-30"},
        {"action": key, "until": "2028-01-01"},
        {"action": key, "until": "morgen"},
        {"action": "1'--", "until": "2026-07-20"},
        {"action": "", "until": ""},
    ):
        status, page = customers(house, "2026-07-01 12:00", case, "later", **form)
        assert status == 422
        assert 'role="alert"' in page
    assert action_of(case).due_at == local("2026-07-15 17:00")


def test_twice_the_same_button_moves_it_once(house: House) -> None:
    case = begun(house, "2026-07-01 10:00")
    form = {"action": str(action_of(case).pk), "until": "2026-07-20"}
    for _time in range(3):
        customers(house, "2026-07-01 12:00", case, "later", **form)
    assert Postponement.objects.count() == 1
    assert sum("U hebt meer tijd" in str(each["Subject"]) for each in house.inbox()) == 1
