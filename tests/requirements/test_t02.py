"""T02, T03, T04: a charge says why, how to object and what if nothing is done; small ones go once."""

from __future__ import annotations

import pytest
from django.test import Client

from gehoor.cases.enums import ActionState
from gehoor.cases.models import Case, CustomerAction
from gehoor.casework.letters import status_token
from gehoor.casework.policies import Refusal
from gehoor.charges import settling
from gehoor.charges.actions import Account, charge, proposes_waiver
from gehoor.charges.models import Charge
from gehoor.core import clock
from gehoor.deadlines.models import Reminder
from gehoor.promises.enums import PromiseKind, PromiseState
from gehoor.promises.models import Promise
from tests.support.customer import words
from tests.support.house import House, called
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

HTMX = {"HX-Request": "true"}
AT = "2026-03-02 10:00"
SHORT_PAID = {
    "principal": "0,96", "administration": "1,92", "reason": "Er is te weinig postzegels geplakt",
    "reference": "Brief 3SPOST123",
}  # fmt: skip


@pytest.fixture
def case(house: House) -> Case:
    return house.writes("2026-03-02 09:00", "Ik kreeg een kaart over post.", Subject="Post").case


def charged(house: House, case: Case, at: str = AT, **fields: str) -> str:
    with clock.travel(local(at)):
        desk = house.browser(house.world.samira)
        url = f"/zaak/{case.reference}/geld/rekening"
        return desk.post(url, {**SHORT_PAID, **fields}, headers=HTMX).text


def objects(case: Case, at: str) -> str:
    with clock.travel(local(at)):
        row = Charge.objects.get()
        url = f"/volg/{status_token(case)}/rekening/bezwaar"
        return words(Client().post(url, {"charge": row.pk, "words": "Niet van mij"}, follow=True))


@pytest.mark.requirement("T02")
def test_a_charge_says_all_of_it_and_an_objection_stops_reminders_at_once(
    house: House, case: Case
) -> None:
    assert "De rekening is verstuurd" in charged(house, case)
    house.work("2026-03-02 10:01")
    text = house.last_mail()[1]
    for said in (
        "omdat: Er is te weinig postzegels geplakt.", "Het gaat over Brief 3SPOST123.",
        "- Hoofdsom: € 0,96", "- Administratiekosten: € 1,92", "- Samen: € 2,88",
        "U kunt betalen, uiterlijk ma 16 maart 17.00 uur.", "U mag weigeren of bezwaar maken",
        f"/volg/{status_token(case)}/rekening", "Doet u niets, dan herinneren wij u één keer",
    ):  # fmt: skip
        assert said in text
    with clock.travel(local("2026-03-02 11:00")):
        page = words(Client().get(f"/volg/{status_token(case)}/rekening"))
    assert "Hoofdsom: € 0,96" in page
    assert "Ik maak bezwaar" in page
    action = CustomerAction.objects.get(charge__isnull=False)
    assert action.remind_at == local("2026-03-09 17:00")
    objects(case, "2026-03-03 10:00")
    objects(case, "2026-03-03 10:01")
    action.refresh_from_db()
    assert (action.state, action.remind_at) == (ActionState.DONE, None)
    promise = Promise.objects.get(kind=PromiseKind.ASSESSMENT)
    assert promise.due_at == local("2026-03-10 17:00")
    house.work("2026-03-09 18:00")
    assert not Reminder.objects.exists()
    with clock.travel(local("2026-03-09 18:05")):
        settling.uphold(
            Charge.objects.get(), house.world.samira, "de brief is van uw adres verstuurd"
        )
    house.work("2026-03-09 18:06")
    said = "De rekening van € 2,88 blijft staan, omdat de brief is van uw adres verstuurd. Betaal uiterlijk"
    assert any(said in each for each in house.texts())
    assert CustomerAction.objects.filter(state=ActionState.OPEN).count() == 1


def test_one_reminder_goes_out_when_nothing_is_done(house: House, case: Case) -> None:
    charged(house, case)
    house.work("2026-03-09 17:01")
    house.work("2026-03-09 18:01")
    assert Reminder.objects.count() == 1
    assert sum("Betaal € 2,88, of maak bezwaar" in each for each in house.texts()) == 1


@pytest.mark.requirement("T03")
def test_costs_beyond_twice_the_principal_wait_for_the_lead_and_a_waiver_is_counted(
    house: House, case: Case
) -> None:
    with clock.travel(local(AT)):
        url = f"/zaak/{case.reference}/geld/rekening/lezen"
        read = house.browser(house.world.samira).get(url, {**SHORT_PAID, "administration": "2,88"})
    assert "- Hoofdsom: € 0,96" in read.text
    assert "- Administratiekosten: € 2,88" in read.text
    page = charged(house, case, administration="2,88")
    assert "Lotte Visser kijkt eerst: de administratiekosten zijn meer dan twee keer" in page
    row = Charge.objects.get()
    assert row.sent_at is None
    assert called(case, house.world.lotte)[-1][0] == "charge-held"
    with clock.travel(local("2026-03-02 11:00")):
        lead = house.browser(house.world.lotte)
        url = f"/zaak/{case.reference}/geld/rekening/{row.pk}"
        assert house.browser(house.world.samira).post(f"{url}/besluit").status_code == 403
        assert "Besloten" in lead.post(f"{url}/besluit", {"answer": "yes"}, headers=HTMX).text
        desk = house.browser(house.world.samira)
        page = desk.get(f"/zaak/{case.reference}").text
        assert 'data-key="f w"' in page
        assert "Zeg waarom" in desk.post(f"{url}/klaar", {"reason": " "}, headers=HTMX).text
        desk.post(f"{url}/klaar", {"how": "waive", "reason": "het bedrag is klein"}, headers=HTMX)
        report = words(lead.get("/betalingen"))
    assert "<td>Klantenservice Wonen</td><td>1</td><td>€ 3,84</td>" in report
    house.work("2026-03-02 11:01")
    assert (
        "Kwijtgescholden, omdat het bedrag is klein. U hoeft niets te betalen."
        in house.last_mail()[1]
    )


@pytest.mark.requirement("T04")
def test_under_five_euros_is_forgiven_the_first_time_and_normal_the_second(
    house: House, case: Case
) -> None:
    with clock.travel(local(AT)):
        url = f"/zaak/{case.reference}/geld/rekening/lezen"
        desk = house.browser(house.world.samira)
        assert "Voorstel: kwijtschelden met uitleg." in desk.get(url, SHORT_PAID).text
        assert "Voorstel" not in desk.get(url, {**SHORT_PAID, "principal": "3,08"}).text
    page = charged(house, case, then="forgive", because="het een klein bedrag is en de eerste keer")
    assert "Kwijtgescholden met uitleg" in page
    house.work("2026-03-02 10:01")
    text = house.last_mail()[1]
    assert "Er is te weinig postzegels geplakt" in text
    assert "Kwijtgescholden, omdat het een klein bedrag is en de eerste keer." in text
    with clock.travel(local("2026-12-01 10:00")):
        assert "Voorstel" not in house.browser(house.world.samira).get(url, SHORT_PAID).text
    with clock.travel(local("2027-03-03 10:00")):
        assert proposes_waiver(case, 288)


def test_an_objection_that_is_granted_keeps_the_promise(house: House, case: Case) -> None:
    charged(house, case)
    objects(case, "2026-03-03 10:00")
    with clock.travel(local("2026-03-04 10:00")):
        settling.waive(Charge.objects.get(), house.world.samira, "de afzender betaalt het")
        with pytest.raises(Refusal):
            settling.waive(Charge.objects.get(), house.world.samira, "nog eens")
    assert Promise.objects.get(kind=PromiseKind.ASSESSMENT).state == PromiseState.KEPT


def test_a_charge_says_why_and_what_about(house: House, case: Case) -> None:
    with clock.travel(local(AT)), pytest.raises(Refusal, match="Zeg waarom"):
        charge(case, house.world.samira, Account(96, 0, " ", "Brief"))
