"""G11 and G12: costs are offered before anybody asks; the offer counts, also when it is declined."""

from __future__ import annotations

import pytest
from django.test import Client

from gehoor.cases.models import Case
from gehoor.casework.letters import status_token
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.goodwill.actions import set_budget
from gehoor.goodwill.models import Grant, Offer
from gehoor.goodwill.offering import offer, proposed
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from tests.support.customer import words
from tests.support.house import House, called
from tests.support.money import holds, open_till, payout
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

HTMX = {"HX-Request": "true"}
AT = "2026-03-02 10:00"


@pytest.fixture
def case(house: House) -> Case:
    open_till(house.world)
    found = house.writes(
        "2026-03-02 09:00", "Ik bel nu voor de vierde keer.", Subject="Klacht"
    ).case
    holds(found.party)
    with clock.travel(local("2026-03-02 09:30")):
        set_budget(house.world.lotte, house.world.team, 50_000, 2_500)
    return found


def answers(case: Case, said: str, at: str) -> str:
    with clock.travel(local(at)):
        url = f"/volg/{status_token(case)}/aanbod"
        shown = Client().get(url)
        assert Offer.objects.filter(accepted_at=None).exists() or said == "yes"
        assert shown.status_code == 200
        return words(Client().post(url, {"answer": said}, follow=True))


def test_five_euros_are_proposed_the_customer_accepts_by_link_and_has_them_in_three_days(
    house: House, case: Case
) -> None:
    assert proposed(case) == 500
    with clock.travel(local(AT)):
        desk = house.browser(house.world.samira)
        assert 'name="amount" value="5"' in desk.get(f"/zaak/{case.reference}").text
        page = desk.post(f"/zaak/{case.reference}/geld/aanbod", {"amount": "5"}, headers=HTMX).text
    assert "€ 5 aangeboden; de klant kiest zelf." in page
    house.work("2026-03-02 10:01")
    assert "/aanbod" in house.last_mail()[1]
    assert not Grant.objects.exists()
    answers(case, "yes", "2026-03-03 10:00")
    answers(case, "yes", "2026-03-03 10:01")
    promise = Promise.objects.get(kind=PromiseKind.COMPENSATION)
    assert (promise.due_at, payout().promise) == (local("2026-03-06 17:00"), promise)
    assert Grant.objects.get().cents == 500


def test_more_than_the_organisation_allows_is_for_the_lead(house: House, case: Case) -> None:
    with clock.travel(local(AT)):
        with pytest.raises(Refusal, match="meer dan je mag aanbieden"):
            offer(case, house.world.samira, 501)
        assert offer(case, house.world.lotte, 501).cents == 501


@pytest.mark.requirement("G12")
def test_a_declined_offer_is_on_record_and_there_is_no_second_one(house: House, case: Case) -> None:
    with clock.travel(local(AT)):
        offer(case, house.world.samira)
    answers(case, "no", "2026-03-03 10:00")
    row = Offer.objects.get()
    assert (row.declined_at, row.accepted_at) == (local("2026-03-03 10:00"), None)
    assert called(case, house.world.samira)[-1][0] == "offer-answered"
    with clock.travel(local("2026-03-03 10:05")):
        desk = house.browser(house.world.samira)
        page = desk.get(f"/zaak/{case.reference}").text
        assert "Samira el Idrissi bood € 5 aan" in page
        assert "Klant wees € 5 af" in page
        assert proposed(case) is None
        refused = desk.post(f"/zaak/{case.reference}/geld/aanbod", {"amount": "5"}, headers=HTMX)
        assert "een tweede aanbod doen wij niet" in refused.text
        report = words(desk.get("/overzicht/gebaren"))
    assert "<td>1</td><td>0</td><td>1</td>" in report
    assert not Grant.objects.exists()
