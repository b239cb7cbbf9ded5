"""G13: an answer to a complaint recognises what went wrong first; without that it needs a reason."""

from __future__ import annotations

from uuid import uuid4

import pytest

from gehoor.cases.models import Case
from gehoor.casework.actions.promising import promise
from gehoor.casework.models import Reply
from gehoor.complaints.models import Complaint
from gehoor.core import clock
from gehoor.insight import recognised
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

HTMX = {"HX-Request": "true"}
FACT = "U werd 2 keer niet teruggebeld (wo 4 maart, do 5 maart)."
ANSWER = "Wij bellen u vandaag om drie uur en zetten het recht."


@pytest.fixture
def case(house: House) -> Case:
    """Called back on neither of two days, and then a complaint on the phone."""
    case = house.writes("2026-03-02 10:00", "Kunt u mij terugbellen over de bank?").case
    with clock.travel(local("2026-03-02 11:00")):
        draft = Draft(PromiseKind.CALL_BACK, "Wij bellen u terug", local("2026-03-04 19:30"))
        promise(case, house.world.samira, draft)
    for at in ("2026-03-02 18:00", "2026-03-04 19:30", "2026-03-05 19:30", "2026-03-05 20:00"):
        house.work(at)
    with clock.travel(local("2026-03-06 13:00")):
        house.browser(house.world.samira).post(
            f"/zaak/{case.reference}/klacht", {"words": "Niemand belt mij terug"}
        )
    return case


def answers(house: House, case: Case, **said: str) -> str:
    with clock.travel(local("2026-03-06 14:00")):
        desk = house.browser(house.world.samira)
        data = {"text": ANSWER, "then": "close", "key": str(uuid4()), **said}
        return desk.post(f"/zaak/{case.reference}/antwoord", data, headers=HTMX).text


@pytest.mark.requirement("G13")
def test_the_composer_begins_with_what_we_know_went_wrong(house: House, case: Case) -> None:
    with clock.travel(local("2026-03-06 13:55")):
        page = house.browser(house.world.samira).get(f"/zaak/{case.reference}").text
    assert 'name="recognition"' in page
    assert FACT in page
    answers(house, case, recognition=f"{FACT} U bleef daardoor twee dagen thuis.")
    house.work("2026-03-06 14:01")
    _mail, text = house.last_mail()
    assert text.index(FACT) < text.index(ANSWER), "recognised before solved"
    assert Reply.objects.get().recognition.startswith(FACT)
    assert Complaint.objects.get().question.answered_in == Reply.objects.get().contact


@pytest.mark.requirement("G13")
def test_without_it_a_reason_is_asked_and_quality_sees_it(house: House, case: Case) -> None:
    page = answers(house, case, recognition=" ")
    assert "begin met wat er misging" in page
    assert "zeg waarom er geen erkenning bij hoort" in page
    assert not Reply.objects.exists()
    answers(house, case, recognition="", unrecognised="al aan de telefoon gezegd")
    assert Reply.objects.get().unrecognised == "al aan de telefoon gezegd"
    with clock.travel(local("2026-03-07 09:00")):
        (line,) = recognised.sample()
        sampled = house.browser(house.world.lotte).get("/klachten/erkenning").text
    assert (line.reference, line.reason) == (case.reference, "al aan de telefoon gezegd")
    assert "al aan de telefoon gezegd" in sampled
    assert f"/zaak/{case.reference}/terugkijken" in sampled, "from the sample to looking back"


def test_an_answer_to_another_question_needs_none(house: House) -> None:
    case = house.writes("2026-03-02 10:00", "Wanneer komt de bank?").case
    answers(house, case)
    assert Reply.objects.get().recognition == ""
