"""G01: every expression of dissatisfaction is recognised and registered, and none can be discarded."""

from __future__ import annotations

import pytest
from django.db import DatabaseError, connection, transaction

from gehoor.cases.models import Case
from gehoor.complaints.models import Cleared, Complaint
from gehoor.core import clock
from gehoor.insight import complaints
from gehoor.promises.enums import PromiseState
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

HTMX = {"HX-Request": "true"}
CROSS = "dit is nu de derde keer, waardeloos"


@pytest.fixture
def case(house: House) -> Case:
    return house.writes("2026-03-02 10:00", CROSS, Subject="Bank").case


def on_page(house: House, case: Case, at: str = "2026-03-02 10:05") -> str:
    with clock.travel(local(at)):
        return house.browser(house.world.samira).get(f"/zaak/{case.reference}").text


def says(house: House, case: Case, path: str, at: str = "2026-03-02 10:06", **data: object) -> str:
    with clock.travel(local(at)):
        desk = house.browser(house.world.samira)
        return desk.post(f"/zaak/{case.reference}/klacht{path}", data, headers=HTMX).text


@pytest.mark.requirement("G01")
def test_it_is_proposed_and_confirmed_with_one_key(house: House, case: Case) -> None:
    page = on_page(house, case)
    assert "De klant klinkt ontevreden. Is dit een klacht?" in page
    assert "de derde keer" in page
    assert page.count('data-key="K"') == 1, "one key, one meaning"
    with clock.travel(local("2026-03-02 10:05")):
        register = house.browser(house.world.lotte).get("/klachten").text
    assert "Eén klant klinkt ontevreden" in register
    says(house, case, "", contact=case.contacts.first().pk)
    complaint = Complaint.objects.get()
    assert complaint.question == case.questions.get(), "the question that was there, not another"
    assert "Is dit een klacht?" not in on_page(house, case)


@pytest.mark.requirement("G01")
def test_it_is_none_only_with_a_reason(house: House, case: Case) -> None:
    contact = case.contacts.first()
    assert "Zeg waarom dit geen klacht is" in says(house, case, "/geen", contact=contact.pk)
    says(house, case, "/geen", contact=contact.pk, reason="gaat over de vorige leverancier")
    assert Cleared.objects.get().reason == "gaat over de vorige leverancier"
    assert "Is dit een klacht?" not in on_page(house, case)


@pytest.mark.requirement("G01")
def test_the_register_counts_what_was_confirmed_and_what_was_corrected(
    house: House, case: Case
) -> None:
    other = house.writes("2026-03-02 11:00", "Waar blijft mijn lamp?", sender="b@post.example").case
    third = house.writes("2026-03-02 11:00", CROSS, sender="c@post.example").case
    says(house, case, "", contact=case.contacts.first().pk)
    says(house, other, "", words="De klant is boos: de lamp is er weer niet")
    says(house, third, "/geen", contact=third.contacts.first().pk, reason="een grap, zei de klant")
    with clock.travel(local("2026-03-02 12:00")):
        found = complaints.year(2026)
    assert found.found == {"proposed": 1, "colleague": 1, "customer": 0}
    assert found.total == 2
    assert found.cleared == 1


@pytest.mark.requirement("G01")
def test_nothing_deletes_a_complaint_and_only_the_customer_withdraws_it(
    house: House, case: Case
) -> None:
    says(house, case, "", contact=case.contacts.first().pk)
    complaint = Complaint.objects.get()
    for statement in ("delete from complaints_complaint", "truncate complaints_complaint cascade"):
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)
    back = f"/{complaint.pk}/ingetrokken"
    assert "Alleen de klant trekt een klacht in" in says(house, case, back)
    ours = case.contacts.filter(direction="out").first()
    assert "Alleen de klant trekt een klacht in" in says(house, case, back, contact=ours.pk)
    word = house.writes(
        "2026-03-02 15:00",
        "Ik trek mijn klacht in, het is geregeld.",
        **{"In-Reply-To": ours.message_id},
    )
    assert word.case == case
    says(house, case, back, at="2026-03-02 15:05", contact=word.pk)
    complaint.refresh_from_db()
    assert complaint.withdrawn_in == word
    assert complaint.promise
    assert complaint.promise.state == PromiseState.RELEASED
    page = on_page(house, case, "2026-03-02 15:10")
    assert "ingetrokken door de klant" in page
    assert "Wissen" not in page
    assert "Verwijder" not in page
    with clock.travel(local("2026-03-02 16:00")):
        assert complaints.year(2026).total == 1, "it stays in the register"


def test_words_of_thanks_propose_nothing(house: House) -> None:
    case = house.writes(
        "2026-03-02 10:00", "Prima geholpen, dank u wel. Wanneer komt de bank?"
    ).case
    assert "Is dit een klacht?" not in on_page(house, case)
