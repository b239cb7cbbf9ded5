"""T34: aftercare only with an occasion, at the right moment, in moderation, and stopped with one tap."""

from __future__ import annotations

import pytest
from django.db import DatabaseError, connection, transaction
from django.test import Client

from gehoor.aftercare.models import Message, Rule
from gehoor.casework.letters import status_token
from gehoor.core import clock
from tests.support.aftercare import TEXT, delivered, looks, rule
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

THREE_WEEKS = "2026-03-23 10:30"


def letters(house: House) -> int:
    return sum(TEXT in each for each in house.texts())


@pytest.mark.requirement("T34")
def test_a_second_rule_within_ninety_days_is_skipped_and_logged(house: House) -> None:
    rule(house)
    second = rule(house, name="nog een", days=22)
    delivered(house)
    assert looks(house, "2026-03-22 11:00") == 0, "a day early"
    assert looks(house, THREE_WEEKS) == 1
    assert letters(house) == 1
    assert looks(house, "2026-03-24 10:30") == 1
    assert letters(house) == 1
    assert Message.objects.get(rule=second).skipped == "recent"
    with clock.travel(local("2026-03-24 11:00")):
        page = house.browser(house.world.samira).get("/nazorg").text
    assert "kreeg al nazorg in de laatste 90 dagen" in page


@pytest.mark.requirement("T34")
def test_without_an_occasion_or_a_legal_basis_a_rule_cannot_be_saved(house: House) -> None:
    said = {"name": "Zomaar", "days": "21", "text_nl": "Hoi", "text_en": "Hi", "basis": "interest",
            "occasion": "delivered"}  # fmt: skip
    with clock.travel(local("2026-03-02 09:00")):
        lead = house.browser(house.world.fatma)
        for wrong, sentence in (
            ({"occasion": ""}, "Nazorg heeft een aanleiding"),
            ({"basis": ""}, "op welke grondslag"),
            ({"days": "999"}, "0 tot 400"),
            ({"text_en": " "}, "in het Engels"),
        ):
            answered = lead.post("/nazorg/regel", {**said, **wrong})
            assert answered.status_code == 422
            assert sentence in answered.text
        assert not Rule.objects.exists()
        assert lead.post("/nazorg/regel", said).status_code == 302
    for column in ("occasion", "basis"):
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(f"update aftercare_rule set {column} = ''")


@pytest.mark.requirement("T34")
def test_an_open_complaint_suppresses_it(house: House) -> None:
    rule(house)
    case = delivered(house)
    with clock.travel(local("2026-03-20 12:00")):
        desk = house.browser(house.world.samira)
        desk.post(f"/zaak/{case.reference}/klacht", {"words": "De bank kraakt en niemand belt"})
    looks(house, THREE_WEEKS)
    assert Message.objects.get().skipped == "complaint"
    assert letters(house) == 0


@pytest.mark.requirement("T34")
def test_sunday_evening_waits_until_monday_at_ten(house: House) -> None:
    rule(house, days=20)
    delivered(house, at="2026-03-02 17:50")
    assert looks(house, "2026-03-22 22:00") == 0
    assert looks(house, "2026-03-23 09:59") == 0
    assert looks(house, "2026-03-23 10:00") == 1
    assert Message.objects.get().at == local("2026-03-23 10:00")


@pytest.mark.requirement("T34")
def test_one_tap_stops_every_rule_and_opening_the_link_stops_nothing(house: House) -> None:
    rule(house)
    case = delivered(house)
    looks(house, THREE_WEEKS)
    path = f"/volg/{status_token(case)}/nazorg"
    _mail, text = house.last_mail()
    assert path in text
    visitor = Client()
    with clock.travel(local("2026-03-23 12:00")):
        assert "Stuur mij geen nazorg meer" in visitor.get(path).text
        assert not case.party.declined_aftercare.exists(), "a mail scanner that opens it"
        page = visitor.post(f"{path}/stop", follow=True).content.decode()
    assert "U krijgt geen nazorg meer van ons" in page
    rule(house, name="een jaar later", days=200, about="", at="2026-03-24 09:00")
    rule(house, name="gesloten", occasion="closed", days=150, about="", at="2026-03-24 09:00")
    looks(house, "2026-09-18 10:30")
    looks(house, "2026-07-30 10:30")
    skipped = Message.objects.exclude(skipped="").values_list("skipped", flat=True)
    assert set(skipped) == {"declined"}
    assert len(skipped) == 2
    with clock.travel(local("2026-09-18 12:00")):
        visitor.post(f"{path}/stop", {"weer": "1"})
    assert case.party.declined_aftercare.get().ended_at


def test_two_workers_write_once(house: House) -> None:
    rule(house)
    delivered(house)
    looks(house, THREE_WEEKS)
    assert looks(house, THREE_WEEKS) == 0
    assert letters(house) == 1


def test_a_stopped_rule_says_nothing(house: House) -> None:
    stopped = rule(house)
    delivered(house)
    with clock.travel(local("2026-03-10 10:00")):
        house.browser(house.world.fatma).post(f"/nazorg/regel/{stopped.pk}/stop")
    assert looks(house, THREE_WEEKS) == 0
