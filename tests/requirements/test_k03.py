"""A referral is followed: number, hours and words at once, one question after three working days (K03)."""

from __future__ import annotations

from html import unescape

import pytest
from django.test import Client

from gehoor.cases.models import Case, Outgoing
from gehoor.casework.letters import status_token
from gehoor.core import clock
from gehoor.promises.enums import PromiseState
from gehoor.referrals.actions import check
from gehoor.referrals.models import Destination, Referral
from tests.requirements.promising import READ, Desk, plain
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

TUESDAY = "2026-03-03 11:00"


@pytest.fixture
def bank(house: House) -> Destination:
    return Destination.objects.create(
        brand=house.world.team.brand,
        name="Bank X",
        phone="0800-0313",
        website="https://bank-x.example",
        hours_nl="elke dag, dag en nacht",
        hours_en="every day, day and night",
        say_nl="Ik betwist een betaling en wil mijn geld terug.",
        say_en="I dispute a payment and want my money back.",
    )


def referred(house: House, bank: Destination, at: str = TUESDAY) -> Case:
    case = house.writes("2026-03-03 09:00", "Er is twee keer afgeschreven, order 48213.").case
    desk = Desk(house, house.world.samira)
    assert "Bank X" in desk.read_back(at, case, "verwijzen", to=str(bank.pk))
    status, page = desk.post(at, case, "verwijzen", to=str(bank.pk), mention="48213")
    assert status == 200, page
    assert "Verwezen naar Bank X; wij vragen uiterlijk vr 6 maart 17.00 uur" in page
    return case


def press(at: str, case: Case, **form: str) -> tuple[int, str]:
    client, url = Client(), f"/volg/{status_token(case)}/gelukt"
    with clock.travel(local(at)):
        response = client.post(url, form, follow=True) if form else client.get(url)
    return response.status_code, plain(response.content.decode())


@pytest.mark.requirement("K03")
def test_a_no_takes_the_case_up_with_the_same_owner(house: House, bank: Destination) -> None:
    case = referred(house, bank)
    house.work("2026-03-03 11:00:20")
    sent = Outgoing.objects.latest("pk")
    assert sent.sent_at
    assert (sent.sent_at - local(TUESDAY)).total_seconds() <= 60
    text = house.last_mail()[1]
    for words in ("0800-0313", "elke dag, dag en nacht", bank.say_nl, "Noem daarbij: 48213"):
        assert words in text
    assert "Wij vragen u of het is gelukt: uiterlijk vr 6 maart 17.00 uur" in text
    with clock.travel(local("2026-03-03 11:01")):
        page = plain(
            house.browser(house.world.lotte).get(f"/zaak/{case.reference}").content.decode()
        )
    assert "verwezen Naar Bank X." in page
    case.refresh_from_db()
    assert not case.is_open

    with clock.travel(local("2026-03-06 07:59")):
        assert check() == 0
    with clock.travel(local("2026-03-06 08:00")):
        assert (check(), check()) == (1, 0)
    house.work("2026-03-06 08:00")
    assert f"/volg/{status_token(case)}/gelukt" in house.last_mail()[1]
    assert Referral.objects.get().promise.state == PromiseState.KEPT

    status, page = press("2026-03-06 12:00", case)
    assert status == 200
    assert "Is het gelukt bij Bank X?" in page
    status, page = press("2026-03-06 12:00", case, worked="nee")
    assert status == 200, page
    assert "Uw zaak is weer open" in page
    owner = case.owner
    case.refresh_from_db()
    assert case.is_open
    assert case.owner == owner
    assert case.promises.open().exists()
    assert Referral.objects.get().worked is False
    assert press("2026-03-06 12:01", case)[0] == 404


def test_a_yes_leaves_it_closed(house: House, bank: Destination) -> None:
    case = referred(house, bank)
    status, page = press("2026-03-05 12:00", case, worked="ja")
    assert "Fijn dat het is gelukt" in page, status
    case.refresh_from_db()
    assert not case.is_open
    assert not case.promises.open().exists()
    with clock.travel(local("2026-03-06 08:00")):
        assert check() == 0


def test_we_do_it_for_you_is_a_promise(house: House, bank: Destination) -> None:
    case = house.writes("2026-03-03 09:00", "Er is twee keer afgeschreven, order 48213.").case
    desk, form = Desk(house, house.world.samira), {"to": str(bank.pk), "when": "do 5 mrt 12.00"}
    read = READ.search(desk.read_back(TUESDAY, case, "verwijzen", **form))
    assert read
    status, page = desk.post(TUESDAY, case, "verwijzen", **form, read=unescape(read[1]))
    assert status == 200, page
    house.work(TUESDAY)
    assert (
        "Wij nemen voor u contact op met Bank X: uiterlijk do 5 maart 12.00 uur"
        in (house.last_mail()[1])
    )
    case.refresh_from_db()
    assert case.is_open
    assert not Referral.objects.exists()


def test_a_lead_keeps_the_list(house: House) -> None:
    form = {
        "brand": str(house.world.team.brand_id),
        "name": "Bank Y",
        "phone": "0800-0000",
        "hours_nl": "ma t/m vr 9-17",
        "hours_en": "Mon to Fri 9-17",
        "say_nl": "Ik betwist een betaling.",
        "say_en": "I dispute a payment.",
    }
    assert house.browser(house.world.samira).get("/verwijsadressen").status_code == 403
    lead = house.browser(house.world.lotte)
    assert lead.post("/verwijsadressen", {**form, "say_en": ""}).status_code == 422
    assert lead.post("/verwijsadressen", form).status_code == 302
    assert "Bank Y" in lead.get("/verwijsadressen").content.decode()
