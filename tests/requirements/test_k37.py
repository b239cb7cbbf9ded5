"""K37: whose fault it was is on record, and drives what is proposed."""

from __future__ import annotations

import pytest

from gehoor.cases.models import Case
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.goodwill.actions import Gesture, give, set_budget
from gehoor.goodwill.enums import Reason
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from gehoor.remedies.actions.faults import attribute
from gehoor.remedies.actions.refunding import Decision, refund
from gehoor.remedies.enums import Method, Whose
from gehoor.remedies.models import Fault, Refund
from gehoor.staff.models import Colleague
from gehoor.timeline.enums import Happened
from gehoor.timeline.models import Entry
from tests.support.house import House
from tests.support.money import holds, open_till
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

HTMX = {"HX-Request": "true"}
AT = "2026-03-02 10:00"


@pytest.fixture
def case(house: House) -> Case:
    found = house.writes("2026-03-02 09:00", "Deze fouten zijn niet van mij.", Subject="Rekening")
    holds(found.case.party)
    return found.case


@pytest.mark.requirement("K37")
def test_our_fault_means_fast_no_netting_an_apology_and_costs(
    house: House, case: Case, bram: Colleague
) -> None:
    url = f"/zaak/{case.reference}/geld/terug"
    typed = {"amount": "180", "monthly": "45", "reason": "Te hoog", "fault": "us"}
    with clock.travel(local(AT)):
        desk = house.browser(bram)
        before = desk.get(f"{url}/wegen", {"fault": "unknown"}).text
        ways = desk.get(f"{url}/wegen", {"fault": "us"}).text
        assert 'value="net"' in before
        assert 'value="net"' not in ways
        assert 'name="sorry" value="Dit was onze fout en niet de uwe. Dat spijt ons."' in ways
        assert 'name="costs" value="5"' in ways
        read = desk.get(f"{url}/lezen", typed).text
        assert "uitbetalen: uiterlijk do 5 mrt" in read
        assert "verrekenen:" not in read
        assert (
            "verrekenen wij niet" in desk.post(url, {**typed, "method": "net"}, headers=HTMX).text
        )
        page = desk.post(
            url, {**typed, "costs": "5", "sorry": "Dit was onze fout."}, headers=HTMX
        ).text
    assert "Terugbetaling van € 185 toegezegd." in page
    promise = Promise.objects.get(kind=PromiseKind.REFUND)
    assert promise.due_at == local("2026-03-05 17:00")
    assert (promise.rule, Refund.objects.get().fault) == ("3 working days", Whose.US)
    house.work("2026-03-02 10:01")
    _mail, text = house.last_mail()
    assert "Dit was onze fout." in text
    assert "Daarvan is € 5 voor de kosten die u maakte." in text
    assert "Liever verrekenen" not in text
    entry = Entry.objects.get(kind=Happened.FAULT)
    assert (entry.facts["whose"], entry.actor) == ("us", bram)


@pytest.mark.requirement("K37")
def test_the_customers_fault_sends_goodwill_to_the_lead_and_both_are_logged(
    house: House, case: Case, bram: Colleague
) -> None:
    with clock.travel(local(AT)):
        set_budget(house.world.lotte, house.world.team, 50_000, 2_500)
        attribute(case, bram, Whose.US)
        attribute(case, bram, Whose.CUSTOMER)
        asked = give(case, house.world.samira, Gesture(500, Reason.KINDNESS))
        assert (asked.promise, asked.given_at) == (None, None)
        attribute(case, bram, Whose.CUSTOMER)
    assert list(Fault.objects.order_by("pk").values_list("whose", flat=True)) == ["us", "customer"]
    logged = Entry.objects.filter(kind=Happened.FAULT).order_by("pk")
    assert [(each.facts["was"], each.facts["whose"]) for each in logged] == [
        ("unknown", "us"), ("us", "customer"),
    ]  # fmt: skip
    page = ""
    with clock.travel(local("2026-03-02 10:05")):
        page = house.browser(house.world.lotte).get(f"/zaak/{case.reference}").text
    assert "de fout lag bij de klant" in page
    assert "Een gebaar boven de grens? De teamleider beslist" in page


def test_above_the_limit_of_a_role_the_lead_decides(house: House, case: Case) -> None:
    with clock.travel(local(AT)):
        open_till(house.world, AT, agent_limit=5_000)
        row = refund(case, house.world.samira, Decision(18_000, "Te hoog"))
        assert row.granted_at is None
        with pytest.raises(Refusal, match="beslist al over een terugbetaling"):
            refund(case, house.world.samira, Decision(100, "Nog iets"))
        lead = house.browser(house.world.lotte)
        url = f"/zaak/{case.reference}/geld/terug/{row.pk}/besluit"
        assert house.browser(house.world.samira).post(url).status_code == 403
        assert "Geef de reden" in lead.post(url, {"answer": "no"}, headers=HTMX).text
        assert "Besloten" in lead.post(url, {"answer": "yes"}, headers=HTMX).text
    row.refresh_from_db()
    assert (row.decided_by, row.payouts.get().cents) == (house.world.lotte, 18_000)


def test_netting_beyond_the_limit_is_not_for_an_agent(house: House, case: Case) -> None:
    what = Decision(
        18_000, "Te hoog", monthly=4_500, method=Method.NET, consent=case.contacts.earliest("pk")
    )
    with clock.travel(local(AT)), pytest.raises(Refusal, match="beslist Lotte Visser eerst"):
        refund(case, house.world.samira, what)
