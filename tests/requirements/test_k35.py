"""K35: a decision is told to the customer the moment it is taken; there is no way to take it in silence."""

from __future__ import annotations

import pytest

from gehoor.cases.enums import Channel
from gehoor.cases.models import Case
from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.actions.fulfil import Fulfilment, fulfil
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind, Proof
from gehoor.promises.fulfilment import PROOFS
from gehoor.remedies.models import Refund
from gehoor.staff.models import Colleague
from tests.support.house import House
from tests.support.money import holds
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

HTMX = {"HX-Request": "true"}
DECIDED = {"amount": "180", "reason": "akkoord, de rekening van januari was te hoog"}


@pytest.fixture
def case(house: House) -> Case:
    found = house.writes("2026-03-04 09:00", "Mijn rekening is 180 euro te hoog.").case
    holds(found.party)
    return found


def decides(house: House, bram: Colleague, case: Case, **more: str) -> int:
    """The back office decides on Wednesday at 11:00."""
    desk = house.browser(bram)
    with clock.travel(local("2026-03-04 11:00")):
        form = DECIDED | more
        return desk.post(f"/zaak/{case.reference}/geld/terug", form, headers=HTMX).status_code


@pytest.mark.requirement("K35")
def test_akkoord_180_is_told_within_the_minute_with_reason_and_payment_date(
    house: House, case: Case, bram: Colleague
) -> None:
    assert decides(house, bram, case) == 200
    house.work("2026-03-04 11:00:59")
    message, text = house.last_mail()
    assert message["Date"].datetime <= local("2026-03-04 11:01")
    refund = case.promises.get(kind=PromiseKind.REFUND)
    assert "U krijgt van ons € 180: akkoord, de rekening van januari was te hoog." in text
    assert "Het staat erop uiterlijk wo 11 maart 17.00 uur." in text
    assert refund.due_at == local("2026-03-11 17:00")
    assert refund.made_in.outgoing.state == "sent"
    _in_silence_there_is_no_decision(house, case, bram)


def _in_silence_there_is_no_decision(house: House, case: Case, bram: Colleague) -> None:
    assert decides(house, bram, case, reason=" ", amount="") == 422
    assert Refund.objects.count() == 1
    assert PROOFS[PromiseKind.DECISION] == (Proof.MESSAGE,)
    promised = Draft(PromiseKind.DECISION, "Besluit over uw rekening", local("2026-03-06 17:00"))
    with clock.travel(local("2026-03-04 11:10")):
        said = proposed(case, "Vrijdag weet u het.", closes=False)
        answer(case, bram, type(said)("Vrijdag weet u het.", makes=(promised,)))
        owed = case.promises.open().get(kind=PromiseKind.DECISION)
        for what in (Fulfilment(Proof.MESSAGE), Fulfilment(Proof.TICK, "akkoord")):
            with pytest.raises(Refusal):
                fulfil(owed, bram, what)


def test_only_a_customer_who_is_on_the_line_gets_no_message(
    house: House, case: Case, bram: Colleague
) -> None:
    mails = len(house.inbox())
    assert decides(house, bram, case, on_the_line="on") == 200
    house.work("2026-03-04 11:01")
    assert len(house.inbox()) == mails
    refund = case.promises.get(kind=PromiseKind.REFUND)
    assert refund.made_in.channel == Channel.PHONE
    assert refund.made_in.author == bram
    assert "€ 180" in refund.made_in.text
    assert "uiterlijk wo 11 maart" in refund.made_in.text
