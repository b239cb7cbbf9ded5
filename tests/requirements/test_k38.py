"""K38: a remedy that takes long needs the lead, its progress is visible, and it can be paid after all."""

from __future__ import annotations

import pytest
from django.db import IntegrityError, transaction
from django.test import Client

from gehoor.cases.models import Case
from gehoor.casework.letters import status_token
from gehoor.core import clock
from gehoor.promises.enums import PromiseKind, PromiseState
from gehoor.promises.models import Promise
from gehoor.remedies.actions.after_all import netted
from gehoor.remedies.actions.refunding import Decision, refund
from gehoor.remedies.models import Instalment, Netting, Payout, Refund
from gehoor.staff.models import Colleague
from tests.support.customer import words
from tests.support.house import House, called
from tests.support.money import holds
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

HTMX = {"HX-Request": "true"}
THURSDAY = "2026-02-26 10:00"


@pytest.fixture
def row(house: House, bram: Colleague) -> Refund:
    case = house.writes("2026-02-26 09:00", "180 euro te veel.", Subject="Rekening").case
    holds(case.party)
    with clock.travel(local(THURSDAY)):
        return refund(case, bram, Decision(18_000, "De rekening was te hoog", monthly=4_500))


def page(case: Case, at: str) -> str:
    with clock.travel(local(at)):
        return words(Client().get(f"/volg/{status_token(case)}"))


def chooses(case: Case, row: Refund, method: str, at: str) -> str:
    with clock.travel(local(at)):
        url = f"/volg/{status_token(case)}/geld/kiezen"
        answer = Client().post(url, {"refund": row.pk, "method": method}, follow=True)
        return words(answer)


@pytest.mark.requirement("K38")
def test_four_months_need_the_lead_show_each_part_and_end_whenever_the_customer_says(
    house: House, row: Refund, bram: Colleague
) -> None:
    case = row.case
    with clock.travel(local(THURSDAY)):
        typed = {"amount": "180", "monthly": "45", "method": "net", "reason": "Te hoog"}
        read = house.browser(bram).get(f"/zaak/{case.reference}/geld/terug/lezen", typed).text
    assert "&gt;14 dagen: dat keurt de teamleider eerst goed." in read

    assert "Lotte Visser kijkt daar eerst naar" in chooses(case, row, "net", "2026-02-26 11:00")
    netting = Netting.objects.get()
    assert (netting.begun_at, netting.long, netting.by) == (None, True, None)
    assert called(case, house.world.lotte)[-1][0] == "refund-asked"
    with pytest.raises(IntegrityError), transaction.atomic():
        Netting.objects.update(begun_at=local("2026-02-26 11:01"))

    with clock.travel(local("2026-02-26 12:00")):
        lead = house.browser(house.world.lotte)
        assert "Verrekenen duurt langer dan 14 dagen" in lead.get(f"/zaak/{case.reference}").text
        url = f"/zaak/{case.reference}/geld/terug/{row.pk}/besluit"
        assert "Besloten" in lead.post(url, {"answer": "yes"}, headers=HTMX).text
    assert Payout.objects.to_pay().count() == 0
    days = Instalment.objects.values_list("bill_on", "cents")
    assert [(f"{day:%d-%m}", cents) for day, cents in days] == [
        ("01-03", 4_500), ("01-04", 4_500), ("01-05", 4_500), ("01-06", 4_500),
    ]  # fmt: skip

    with clock.travel(local("2026-03-01 10:00")):
        netted(Instalment.objects.earliest("pk"), bram, "F-2026-0301")
    shown = page(case, "2026-03-02 10:00")
    assert "EUR 45 van 180 verrekend, rest 1 apr/1 mei/1 jun" in shown
    assert "Alsnog uitbetalen" in shown

    chooses(case, row, "pay-out", "2026-03-10 10:00")
    chooses(case, row, "pay-out", "2026-03-10 10:01")
    payout = Payout.objects.to_pay().get()
    assert (payout.cents, payout.promise.due_at) == (13_500, local("2026-03-17 17:00"))
    states = Promise.objects.filter(instalment__isnull=False).order_by("pk")
    assert [each.state for each in states] == [PromiseState.KEPT] + [PromiseState.RELEASED] * 3
    house.work("2026-03-10 10:02")
    assert any(
        "U krijgt € 135 op uw rekening, uiterlijk di 17 maart" in each for each in house.texts()
    )


def test_the_lead_says_no_and_paying_out_stays_what_was_promised(
    house: House, row: Refund, bram: Colleague
) -> None:
    case = row.case
    chooses(case, row, "net", "2026-02-26 11:00")
    with clock.travel(local("2026-02-26 12:00")):
        lead, url = (
            house.browser(house.world.lotte),
            f"/zaak/{case.reference}/geld/terug/{row.pk}/besluit",
        )
        lead.post(url, {"answer": "no", "reason": "Dat duurt te lang"}, headers=HTMX)
    promise = Promise.objects.get(kind=PromiseKind.REFUND)
    assert (promise.state, promise.due_at) == (PromiseState.OPEN, local("2026-03-05 17:00"))
    house.work("2026-02-26 12:01")
    assert "Dat doen wij niet: Dat duurt te lang." in house.last_mail()[1]
