"""M56: a colleague makes the difference without asking; above the limit the lead decides."""

from __future__ import annotations

import pytest

from gehoor.cases.models import Case
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.goodwill.actions import Gesture, give, set_budget
from gehoor.goodwill.budgets import room
from gehoor.goodwill.enums import Reason
from gehoor.goodwill.models import Gift, Grant
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from tests.support.house import House, called
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

HTMX = {"HX-Request": "true"}
THREE = "2026-03-02 15:00"


@pytest.fixture
def case(house: House) -> Case:
    with clock.travel(local("2026-03-01 09:00")):
        set_budget(house.world.lotte, house.world.team, 50_000, 2_500)
    return house.writes("2026-03-02 14:00", "Mijn bank kwam weer niet.", Subject="Bank").case


def gives(house: House, case: Case, amount: str, at: str = THREE) -> str:
    with clock.travel(local(at)):
        data = {"amount": amount, "reason": "late"}
        desk = house.browser(house.world.samira)
        return desk.post(f"/zaak/{case.reference}/gebaar", data, headers=HTMX).text


@pytest.mark.requirement("M56")
def test_ten_euros_at_three_are_promised_and_leave_the_budget(house: House, case: Case) -> None:
    page = gives(house, case, "10")
    assert "Toegezegd: € 10 op uw rekening." in page
    promise = Promise.objects.get(kind=PromiseKind.COMPENSATION)
    assert (promise.wording, promise.due_at) == ("€ 10 op uw rekening", local("2026-03-09 17:00"))
    house.work("2026-03-02 15:01")
    _mail, text = house.last_mail()
    assert "krijgt u van ons € 10 op uw rekening, uiterlijk ma 9 maart 17.00 uur." in text
    with clock.travel(local("2026-03-02 15:02")):
        left = room(house.world.team)
        assert (left.month, left.left, left.limit) == (50_000, 49_000, 2_500)
        desk = house.browser(house.world.samira)
        assert "Gebaar van Samira el Idrissi: € 10 (wij waren te laat)" in (
            desk.get(f"/zaak/{case.reference}").text
        )
        report = desk.get("/overzicht/gebaren").text
    assert "<td>wij waren te laat</td><td>1</td><td>€ 10</td>" in report
    assert "<td>€ 490</td><td>€ 500</td><td>€ 25</td>" in report
    assert "Samira" not in report[report.index("<main") : report.index("</main>")]


@pytest.mark.requirement("M56")
def test_above_25_the_lead_is_asked_and_decides(house: House, case: Case) -> None:
    assert "Gevraagd aan Lotte Visser." in gives(house, case, "25,01")
    assert not Promise.objects.filter(kind=PromiseKind.COMPENSATION).exists()
    assert called(case, house.world.lotte) == [("goodwill-asked", local(THREE))]
    grant = Grant.objects.waiting().get()
    assert "beslist al over een gebaar" in gives(house, case, "5")
    with clock.travel(local("2026-03-02 15:10")):
        assert "Samira: € 25,01" in house.browser(house.world.lotte).get("/leiding").text
        agent = house.browser(house.world.samira)
        url = f"/zaak/{case.reference}/gebaar/{grant.pk}/ja"
        assert agent.post(url).status_code == 403
        page = house.browser(house.world.lotte).post(url, headers=HTMX).text
    assert "Toegezegd; de klant krijgt bericht." in page
    grant.refresh_from_db()
    assert grant.promise is not None
    assert grant.promise.made_by == house.world.lotte
    assert called(case, house.world.samira)[-1][0] == "goodwill-given"


def test_a_lead_says_no_with_a_reason_and_the_budget_stays(house: House, case: Case) -> None:
    gives(house, case, "40")
    grant = Grant.objects.get()
    url = f"/zaak/{case.reference}/gebaar/{grant.pk}/nee"
    with clock.travel(local("2026-03-02 15:10")):
        lead = house.browser(house.world.lotte)
        assert "Geef de reden" in lead.post(url, headers=HTMX).text
        page = lead.post(url, {"reason": "Er komt al geld terug."}, headers=HTMX).text
        assert "geeft geen gebaar (€ 40): Er komt al geld terug." in page
        assert room(house.world.team).left == 50_000
        assert "al besloten" in lead.post(url, {"reason": "Nee"}, headers=HTMX).text


def test_when_the_month_is_spent_the_lead_decides_and_next_month_there_is_room_again(
    house: House, case: Case
) -> None:
    with clock.travel(local("2026-03-02 14:30")):
        set_budget(house.world.lotte, None, 1_500, 2_500)
    gives(house, case, "10")
    other = house.writes("2026-03-02 14:40", "En mijn kast?", "k@post.example").case
    assert "Gevraagd aan Lotte Visser." in gives(house, other, "10")
    third = house.writes("2026-04-01 14:40", "En mijn tafel?", "t@post.example").case
    assert "Toegezegd" in gives(house, third, "10", "2026-04-01 15:00")


def test_a_gift_is_given_as_money_is_and_needs_no_amount(house: House, case: Case) -> None:
    gift = Gift.objects.create(name_nl="een bloemetje", name_en="flowers", cents=1_500)
    with clock.travel(local(THREE)):
        give(case, house.world.samira, Gesture(gift.cents, Reason.KINDNESS, gift))
        assert room(house.world.team).left == 48_500
    assert Promise.objects.get(kind=PromiseKind.COMPENSATION).wording == "een bloemetje"


def test_without_a_budget_the_lead_decides(house: House) -> None:
    case = house.writes("2026-03-02 14:00", "Mijn bank kwam weer niet.", Subject="Bank").case
    assert "Gevraagd aan Lotte Visser." in gives(house, case, "5")
    with clock.travel(local(THREE)), pytest.raises(Refusal):
        set_budget(house.world.samira, None, 100, 100)


@pytest.mark.parametrize("typed", ["", "0", "-5", "tien", "10,5", "1000000"])
def test_what_is_no_amount_is_asked_again(house: House, case: Case, typed: str) -> None:
    assert "Typ een bedrag in euro’s" in gives(house, case, typed)
    assert not Grant.objects.exists()
