"""K36: paid out unless the customer chooses to net, with the dates of both side by side before that."""

from __future__ import annotations

import pytest
from django.db import IntegrityError, transaction
from django.test import Client

from gehoor.cases.models import Case
from gehoor.casework.letters import status_token
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.promises.enums import PromiseKind, PromiseState, Proof
from gehoor.promises.models import Promise
from gehoor.remedies.actions.files import fetch, make_file
from gehoor.remedies.actions.importing import take_in
from gehoor.remedies.actions.refunding import Decision, preview, refund
from gehoor.remedies.enums import Method
from gehoor.remedies.models import Netting, Payout, Refund
from gehoor.staff.models import Colleague
from tests.support.customer import words
from tests.support.house import House
from tests.support.money import Booked, camt, holds
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

HTMX = {"HX-Request": "true"}
THURSDAY = "2026-02-26 10:00"
WHAT = Decision(18_000, "De rekening van januari was te hoog", monthly=4_500)


@pytest.fixture
def case(house: House) -> Case:
    found = house.writes(
        "2026-02-26 09:00", "Mijn rekening is 180 euro te hoog.", Subject="Rekening"
    )
    holds(found.case.party)
    return found.case


@pytest.mark.requirement("K36")
def test_both_ways_stand_side_by_side_and_paid_out_ends_with_the_bank(
    house: House, case: Case, bram: Colleague
) -> None:
    with clock.travel(local(THURSDAY)):
        _letter, both = preview(case, bram, WHAT)
        assert both.paying("nl") == "uiterlijk do 5 mrt"
        assert both.netting("nl") == "klaar 1 jun (4 termijnen)"
        refund(case, bram, WHAT)
    house.work("2026-02-26 10:01")
    _mail, text = house.last_mail()
    assert "U krijgt van ons € 180: De rekening van januari was te hoog." in text
    assert "die eindigt op 4567. Het staat erop uiterlijk do 5 maart 17.00 uur." in text
    assert "Dat kan ook: klaar 1 jun (4 termijnen)." in text
    promise = Promise.objects.get(kind=PromiseKind.REFUND)
    assert (promise.wording, promise.due_at) == (
        "Terugbetaling van € 180",
        local("2026-03-05 17:00"),
    )
    with clock.travel(local("2026-02-26 16:00")):
        file = make_file(bram)
        assert promise.payout.end_to_end.encode() in fetch(file, bram)
    assert Promise.objects.get(pk=promise.pk).state == PromiseState.OPEN
    with clock.travel(local("2026-03-04 08:00")):
        take_in(camt(Booked(promise.payout.end_to_end)), "afschrift.xml", bram)
    promise = Promise.objects.get(pk=promise.pk)
    assert (promise.state, promise.keeping.proof) == (PromiseState.KEPT, Proof.PAYMENT)
    assert promise.keeping.evidence == f"€ 180 op wo 4 maart, kenmerk {promise.payout.end_to_end}"
    house.work("2026-03-04 08:01")
    assert any("Dit is de betaling: € 180 op wo 4 maart" in each for each in house.texts())


@pytest.mark.requirement("K36")
def test_the_agent_records_the_choice_and_netting_without_consent_is_refused(
    house: House, case: Case, bram: Colleague
) -> None:
    with clock.travel(local(THURSDAY)):
        with pytest.raises(Refusal, match="alleen als de klant daar zelf voor koos"):
            refund(case, bram, Decision(4_500, "Te veel", monthly=4_500, method=Method.NET))
        assert not Refund.objects.exists()
        said = case.contacts.earliest("pk")
        refund(
            case, bram,
            Decision(4_500, "Te veel", monthly=4_500, method=Method.NET, consent=said),
        )  # fmt: skip
    row = Netting.objects.get()
    assert (row.consent, row.by, row.instalments.count()) == (said, bram, 1)
    assert not Payout.objects.exists()
    with pytest.raises(IntegrityError), transaction.atomic():
        Netting.objects.filter(pk=row.pk).update(consent=None)


@pytest.mark.requirement("K36")
def test_the_desk_shows_both_before_choosing_and_the_page_lets_the_customer_choose(
    house: House, case: Case, bram: Colleague
) -> None:
    typed = {"amount": "180", "monthly": "45", "reason": "Te hoog"}
    url = f"/zaak/{case.reference}/geld/terug"
    with clock.travel(local(THURSDAY)):
        desk = house.browser(bram)
        page = words(desk.get(f"{url}/lezen", typed))
        assert "uitbetalen: uiterlijk do 5 mrt; verrekenen: klaar 1 jun (4 termijnen)" in page
        refused = desk.post(url, {**typed, "method": "net"}, headers=HTMX)
        assert "alleen als de klant daar zelf voor koos" in refused.text
        assert "Terugbetaling van € 180 toegezegd." in desk.post(url, typed, headers=HTMX).text
        assert "te betalen" in desk.get(f"/zaak/{case.reference}").text
        page = words(Client().get(f"/volg/{status_token(case)}"))
    assert "Hoe wilt u € 180 terug?" in page
    assert "uiterlijk do 5 mrt" in page
    assert "klaar 1 jun (4 termijnen)" in page


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("0", "boven nul"),
        ("-5", "boven nul"),
        ("1e9", "Typ een bedrag"),
        ("1000000000", "te hoog"),
        ("1.000", "punt van duizend"),
    ],
)
def test_an_amount_that_makes_no_sense_is_asked_again(
    house: House, case: Case, bram: Colleague, typed: str, sentence: str
) -> None:
    with clock.travel(local(THURSDAY)):
        url = f"/zaak/{case.reference}/geld/terug"
        answer = house.browser(bram).post(url, {"amount": typed}, headers=HTMX)
    assert sentence in answer.text
    assert not Refund.objects.exists()
