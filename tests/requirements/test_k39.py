"""K39: a complaint on any channel: registered in one key, confirmed at once with its date and handler."""

from __future__ import annotations

import pytest

from gehoor.cases.models import Case
from gehoor.casework.actions.answer import answer, proposed
from gehoor.complaints.enums import Found, Regime
from gehoor.complaints.models import Complaint, Handling
from gehoor.core import clock
from gehoor.promises.enums import PromiseState
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

HTMX = {"HX-Request": "true"}
SAID = "Uw monteur kwam twee keer niet en niemand belde mij"
TWENTY_PAST_TWO = "2026-03-02 14:20"


@pytest.fixture
def case(house: House) -> Case:
    return house.writes("2026-03-02 09:00", "Wanneer komt de monteur?", Subject="Monteur").case


def complains(house: House, case: Case) -> Complaint:
    with clock.travel(local(TWENTY_PAST_TWO)):
        desk = house.browser(house.world.samira)
        page = desk.get(f"/zaak/{case.reference}").text
        assert 'data-key="K"' in page
        read = desk.get(f"/zaak/{case.reference}/klacht/lezen", {"words": SAID}).text
        assert SAID in read, "read back before it counts"
        assert "uiterlijk ma 13 april" in read
        answered = desk.post(f"/zaak/{case.reference}/klacht", {"words": SAID}, headers=HTMX)
        assert f"Klacht {case.reference}-K1 staat in het register" in answered.text
    return Complaint.objects.get()


def set_handling(house: House, **values: object) -> None:
    said: dict[str, object] = {"regime": Regime.AWB, "weeks": 6, "body_nl": "de Nationale ombudsman",
                               "body_en": "the National Ombudsman", "handler": "", "brand": ""}  # fmt: skip
    with clock.travel(local("2026-03-02 08:00")):
        desk = house.browser(house.world.lotte)
        answered = desk.post("/klachten/afhandeling", {**said, **values})
        assert answered.status_code == 302, answered.text


@pytest.mark.requirement("K39")
def test_a_complaint_on_the_phone_is_confirmed_within_a_minute(house: House, case: Case) -> None:
    complaint = complains(house, case)
    assert complaint.question.text == SAID
    assert complaint.question.asked_in.channel == "phone"
    promise = complaint.promise
    assert promise
    assert promise.due_at == local("2026-04-13 17:00")
    assert (promise.state, promise.question) == (PromiseState.OPEN, complaint.question)
    house.work("2026-03-02 14:21")
    mail, text = house.last_mail()
    assert f"Uw klacht {case.reference}-K1" in str(mail["Subject"])
    assert SAID in text
    assert "Samira behandelt uw klacht." in text
    assert "uiterlijk ma 13 april" in text
    assert "Dan hoort u dat vóór die dag, met de reden en een nieuwe datum" in text
    assert "Bent u het straks niet eens met ons antwoord? Dan kunt u naar" in text
    with clock.travel(local("2026-03-02 14:22")):
        register = house.browser(house.world.lotte).get("/klachten").text
    assert f"{case.reference}-K1" in register
    assert SAID in register


@pytest.mark.requirement("K39")
def test_under_the_awb_the_law_sets_term_delay_and_handler(house: House, case: Case) -> None:
    set_handling(house)
    assert Handling.objects.get().by == house.world.lotte
    complaint = complains(house, case)
    assert complaint.handler == house.world.lotte, "nobody handles a complaint about themselves"
    assert complaint.promise
    assert "Awb" in complaint.promise.rule
    assert complaint.promise.due_at == local("2026-04-13 17:00")
    house.work("2026-03-02 14:21")
    _mail, text = house.last_mail()
    assert "één keer met ten hoogste vier weken uitstellen" in text
    assert "de Nationale ombudsman" in text


@pytest.mark.requirement("K39")
def test_the_year_counts_terms_grounds_and_outcomes(house: House, case: Case) -> None:
    complaint = complains(house, case)
    with clock.travel(local("2026-03-10 10:00")):
        answer(
            case, house.world.samira, proposed(case, "Dat had niet mogen gebeuren.", closes=True)
        )
        desk = house.browser(house.world.samira)
        desk.post(
            f"/zaak/{case.reference}/klacht/{complaint.pk}/uitkomst",
            {"ground": "promise", "outcome": "founded"},
        )
        page = desk.get("/klachten/2026").text
        table = desk.get("/klachten/2026", {"als": "csv"}).content.decode("utf-8-sig")
        assert "Klachten in 2025" in desk.get("/klachten/2025").text
    complaint.refresh_from_db()
    assert complaint.promise
    assert complaint.promise.state == PromiseState.KEPT
    assert "Op de eerste datum beantwoord: 100%" in page
    for line in (
        "In het register;door een collega gehoord;1",
        "In het register;samen;1",
        "Termijn;op de eerste datum beantwoord;1",
        "Waarover;belofte niet nagekomen;1",
        "Wat wij ervan vonden;gegrond;1",
    ):
        assert line in table, table


def test_a_holiday_moves_a_statutory_term_and_never_our_own(house: House, case: Case) -> None:
    with clock.travel(local("2026-03-16 10:00")):
        house.browser(house.world.samira).post(f"/zaak/{case.reference}/klacht", {"words": SAID})
    own = Complaint.objects.get().promise
    assert own
    assert own.due_at == local("2026-04-24 17:00"), (
        "27 April is King's Day: our own term ends before"
    )
    set_handling(house)
    with clock.travel(local("2026-03-16 10:05")):
        house.browser(house.world.samira).post(f"/zaak/{case.reference}/klacht", {"words": "Weer"})
    by_law = Complaint.objects.latest("pk").promise
    assert by_law
    assert by_law.due_at == local("2026-04-28 17:00")


def test_what_sets_no_term_is_refused_with_a_sentence(house: House) -> None:
    with clock.travel(local("2026-03-02 08:00")):
        desk = house.browser(house.world.lotte)
        for wrong in ({"weeks": "0"}, {"regime": "niets"}, {"body_en": " "}, {"weeks": "²"}):
            said = {"regime": "house", "weeks": "6", "body_nl": "x", "body_en": "y", **wrong}
            answered = desk.post("/klachten/afhandeling", said)
            assert answered.status_code == 422, wrong
    assert not Handling.objects.exists()


def test_a_complaint_without_words_is_none(house: House, case: Case) -> None:
    with clock.travel(local(TWENTY_PAST_TWO)):
        desk = house.browser(house.world.samira)
        page = desk.post(f"/zaak/{case.reference}/klacht", {"words": " "}, headers=HTMX).text
    assert 'class="refusal"' in page
    assert not Complaint.objects.exists()


def test_a_closed_case_is_taken_up_again_for_a_complaint(house: House, case: Case) -> None:
    with clock.travel(local("2026-03-02 11:00")):
        answer(case, house.world.samira, proposed(case, "Morgen om negen uur.", closes=True))
    complaint = complains(house, case)
    case.refresh_from_db()
    assert case.is_open
    assert complaint.found == Found.COLLEAGUE
