"""K15: no contact stays unanswered: calls on the way, an honest notice at the term, and a list."""

from __future__ import annotations

import pytest

from gehoor.cases.models import Case
from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.insight.unanswered import unanswered
from tests.support.house import House, called
from tests.support.laws import broken
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

MONDAY_16, TUESDAY_12 = "2026-03-02 16:00", "2026-03-03 12:00"


@pytest.fixture
def case(house: House) -> Case:
    """Mail of Monday 16.00 with eight service hours (8.00-20.00): the term is Tuesday 12.00."""
    case = house.writes(MONDAY_16, "Mijn kast is nog niet bezorgd.").case
    assert case.promises.get().due_at == local(TUESDAY_12)
    return case


def listed(house: House, at: str) -> list[str]:
    """What the report shows to a colleague at a moment."""
    with clock.travel(local(at)):
        page = house.browser(house.world.samira).get("/overzicht/onbeantwoord").content.decode()
        found = [row.reference for row in unanswered()]
    assert all(reference in page for reference in found)
    return found


@pytest.mark.requirement("K15")
def test_an_untouched_mail_calls_people_on_the_way_and_is_listed_until_answered(
    house: House, case: Case
) -> None:
    samira, lotte, fatma = house.world.samira, house.world.lotte, house.world.fatma
    half, late, term = local("2026-03-02 20:00"), local("2026-03-03 10:24"), local(TUESDAY_12)
    for moment in ("2026-03-02 19:59", "2026-03-02 20:00", "2026-03-03 10:23", "2026-03-03 10:24"):
        house.work(moment)
    assert called(case, samira) == [("half", half), ("late", late)]
    assert called(case, lotte) == [("late", late)]
    house.work(TUESDAY_12)
    assert called(case, fatma) == [("broken", term)]
    assert called(case, samira)[-1] == ("broken", term)
    _message, text = house.last_mail()
    assert "Dat is ons niet gelukt. Dat spijt ons." in text
    assert "Onze nieuwe afspraak is: uiterlijk di 3 maart 20.00 uur" in text
    assert listed(house, TUESDAY_12) == [case.reference]
    _cannot_be_hidden_by_closing(house, case)
    with clock.travel(local("2026-03-03 13:00")):
        answer(case, samira, proposed(case, "Uw kast komt donderdag.", closes=True))
    assert listed(house, "2026-03-03 13:01") == []
    assert "silence" not in broken()


def _cannot_be_hidden_by_closing(house: House, case: Case) -> None:
    """Closing takes an answer; and a case that was closed without one still shows."""
    with clock.travel(local("2026-03-03 12:30")), pytest.raises(Refusal):
        answer(case, house.world.samira, proposed(case, "", closes=True))
    now = local("2026-03-03 12:30")
    with clock.travel(now):
        fields = {"closed_at": now, "closed_by": house.world.samira}
        Case.objects.filter(pk=case.pk).update(**fields)
    assert listed(house, "2026-03-03 12:31") == [case.reference]
    Case.objects.filter(pk=case.pk).update(closed_at=None, closed_by=None)


def test_the_oldest_term_comes_first_and_with_its_age(house: House, case: Case) -> None:
    later = house.writes("2026-03-02 17:00", "Waar blijft mijn stoel?", "b@post.example").case
    assert listed(house, "2026-03-02 18:00") == [case.reference, later.reference]
    with clock.travel(local("2026-03-02 18:00")):
        assert unanswered()[0].age().total_seconds() == 2 * 3600
