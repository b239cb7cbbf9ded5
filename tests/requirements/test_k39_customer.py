"""A customer complains from the status page: two taps and words, registered and confirmed at once."""

from __future__ import annotations

import pytest
from django.test import Client

from gehoor.casework.letters import status_token
from gehoor.complaints.enums import Found
from gehoor.complaints.models import Complaint
from gehoor.core import clock
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

AT = "2026-03-02 11:00"
WORDS = "De monteur was er twee keer niet."


def complains(path: str, words: str = WORDS, at: str = AT, **more: str) -> tuple[Client, str]:
    visitor = Client()
    with clock.travel(local(at)):
        visitor.get(path)
        answered = visitor.post(f"{path}/klacht", {"text": words, **more}, follow=True)
    return visitor, answered.content.decode()


@pytest.mark.requirement("K39")
def test_it_is_registered_at_once_with_its_date_and_confirmed(house: House) -> None:
    case = house.writes("2026-03-02 10:00", "Wanneer komt de monteur?").case
    path = f"/volg/{status_token(case)}"
    with clock.travel(local(AT)):
        assert f'href="{path}/klacht"' in Client().get(path).text, "one tap away"
    _visitor, page = complains(path)
    complaint = Complaint.objects.get()
    assert (complaint.found, complaint.by) == (Found.CUSTOMER, None)
    assert f"Uw klacht is geregistreerd: {case.reference}-K1." in page
    assert "13 april" in page.replace("\xa0", " ")
    house.work("2026-03-02 11:01")
    mail, text = house.last_mail()
    assert complaint.number in str(mail["Subject"])
    assert WORDS in text


def test_posting_twice_registers_one(house: House) -> None:
    case = house.writes("2026-03-02 10:00", "Wanneer komt de monteur?").case
    path, visitor = f"/volg/{status_token(case)}", Client()
    with clock.travel(local(AT)):
        page = visitor.get(f"{path}/klacht").text
        shown = page.partition('name="shown" value="')[2].partition('"')[0]
        for _ in range(3):
            visitor.post(f"{path}/klacht", {"text": WORDS, "shown": shown})
    assert Complaint.objects.count() == 1


def test_without_words_it_asks_for_them_and_keeps_the_page(house: House) -> None:
    case = house.writes("2026-03-02 10:00", "Wanneer komt de monteur?").case
    _visitor, page = complains(f"/volg/{status_token(case)}", " \0 ")
    assert "Schrijf op waarover u een klacht hebt." in page
    assert not Complaint.objects.exists()


def test_a_wrong_link_registers_nothing(house: House) -> None:
    house.writes("2026-03-02 10:00", "Wanneer komt de monteur?")
    complains(f"/volg/{'a' * 32}")
    assert not Complaint.objects.exists()
