"""G11 and G12: costs are offered before anybody asks; the offer counts, also when it is declined."""

from __future__ import annotations

import pytest
from django.test import Client

from gehoor.cases.models import Case, Contact
from gehoor.casework.letters import status_token
from gehoor.casework.policies import Refusal
from gehoor.complaints.actions.ending import withdraw
from gehoor.complaints.actions.registering import confirm
from gehoor.complaints.actions.weighing import mark_serious, offer_for_serious
from gehoor.complaints.models import Complaint
from gehoor.core import clock
from gehoor.goodwill.actions import set_budget
from gehoor.goodwill.models import Grant, Offer
from gehoor.goodwill.offering import offer, proposed
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from gehoor.timeline.enums import Happened
from gehoor.timeline.models import Entry
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


@pytest.mark.requirement("G11")
def test_a_serious_complaint_proposes_five_euros_that_the_customer_accepts_by_link(
    house: House, case: Case
) -> None:
    samira, page = house.world.samira, f"/zaak/{case.reference}"
    with clock.travel(local(AT)):
        complaint = confirm(case.contacts.get(direction="in"), samira)
        desk = house.browser(samira)
        shown = desk.get(page).text
        assert 'data-key="$ s"' in shown
        assert 'data-key="$ o"' not in shown
        marked = desk.post(f"{page}/klacht/{complaint.pk}/ernstig", headers=HTMX).text
        assert "Samira el Idrissi vindt klacht" in marked
        assert "ernstig volgens Samira el Idrissi" in marked
        assert "Voorstel: bied € 5 aan voor bel- of portokosten" in marked
        assert "Een bonnetje is niet nodig." in marked
        assert 'data-key="$ o"' in marked
        proposal = {"amount": "5", "proposed": "1"}
        sent = desk.post(f"{page}/geld/aanbod", proposal, headers=HTMX).text
        assert "€ 5 aangeboden; de klant kiest zelf." in sent
        assert "Voorstel: bied" not in sent
        again = desk.post(f"{page}/geld/aanbod", proposal, headers=HTMX)
        assert again["HX-Retarget"] == "#proposed-refused"
    house.work("2026-03-02 10:01")
    assert "/aanbod" in house.last_mail()[1]
    assert not Grant.objects.exists()
    answers(case, "yes", "2026-03-03 10:00")
    answers(case, "yes", "2026-03-03 10:01")
    promise = Promise.objects.get(kind=PromiseKind.COMPENSATION)
    assert (promise.due_at, payout().promise) == (local("2026-03-06 17:00"), promise)
    assert Grant.objects.get().cents == 500


def test_calling_a_complaint_serious_twice_is_noted_once(house: House, case: Case) -> None:
    complaint = heard(house, case)
    with clock.travel(local(AT)):
        first = mark_serious(complaint, house.world.samira)
        again = mark_serious(complaint, house.world.lotte)
    assert (again.serious_by, again.serious_at) == (first.serious_by, local(AT))
    assert Entry.objects.filter(case_id=case.pk, kind=Happened.SERIOUS).count() == 1


def test_what_the_customer_took_back_is_not_serious_and_proposes_nothing(
    house: House, case: Case
) -> None:
    complaint = heard(house, case)
    with clock.travel(local(AT)):
        mark_serious(complaint, house.world.samira)
        assert offer_for_serious(case, house.world.samira)
    with clock.travel(local("2026-03-02 10:30")):
        back = Contact.objects.create(
            case=case, party=case.party, channel="phone", direction="in", at=clock.now(),
            text="Laat maar.", reply="Laat maar.", language="nl",
        )  # fmt: skip
    with clock.travel(local("2026-03-02 11:00")):
        withdraw(complaint, house.world.samira, back)
        assert offer_for_serious(case, house.world.samira) is None
        with pytest.raises(Refusal, match="trok deze klacht al in"):
            mark_serious(complaint, house.world.samira)


def test_a_proposal_beyond_the_budget_is_for_the_lead(house: House, case: Case) -> None:
    complaint = heard(house, case)
    with clock.travel(local(AT)):
        set_budget(house.world.lotte, house.world.team, 400, 400)
        mark_serious(complaint, house.world.samira)
        proposal = offer_for_serious(case, house.world.samira)
        assert proposal
        assert proposal.letter is None
        assert "meer dan je mag aanbieden" in str(proposal.refusal)
        page = house.browser(house.world.samira).get(f"/zaak/{case.reference}").text
        assert "meer dan je mag aanbieden" in page
        assert 'data-key="$ o"' not in page
        by_lead = offer_for_serious(case, house.world.lotte)
        assert by_lead
        assert by_lead.letter


def heard(house: House, case: Case) -> Complaint:
    with clock.travel(local("2026-03-02 09:40")):
        return confirm(case.contacts.get(direction="in"), house.world.samira)


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
