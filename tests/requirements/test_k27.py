"""Nothing is charged without reminders that arrived, not even past the code (K27)."""

from __future__ import annotations

import pytest
from django.db import IntegrityError, transaction

from gehoor.cases.enums import Channel
from gehoor.cases.models import Case
from gehoor.casework.policies import Refusal
from gehoor.channels.messages.models import Source
from gehoor.charges.actions import Account, charge
from gehoor.charges.models import Charge
from gehoor.core import clock
from gehoor.deadlines.models import Reminder
from gehoor.parties.actions import also_at
from tests.support.bounces import comes_back
from tests.support.boxes import action_of, begun
from tests.support.gateway import gateway
from tests.support.house import House, called
from tests.support.programs import make_source
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)
EUR_180 = 18000


def asks(house: House, at: str, case: Case) -> Charge | Refusal:
    """Billing asks the fee."""
    with clock.travel(local(at)):
        what = Account(EUR_180, 0, "de oude box kwam niet terug", "box 42", matter=action_of(case))
        return charge(case, house.world.fatma, what)


def reminded(house: House, *days: str) -> list[Reminder]:
    for day in days:
        house.work(f"2026-07-{day} 09:00")
    return list(Reminder.objects.order_by("at"))


@pytest.mark.requirement("K27")
def test_the_ladder_goes_on_by_another_way_and_then_the_fee_may_be_asked(house: House) -> None:
    case = begun(house, "2026-07-01 10:00")
    with gateway() as texts:
        also_at(case.party, "phone", "06-12345612")
        make_source(house.world.team, "sms-poort", Channel.SMS)
        Source.objects.update(send_url=texts.url)
        first, second = reminded(house, "08", "14")
        assert [each.at for each in (first, second)] == [
            local("2026-07-08 09:00"),
            local("2026-07-14 09:00"),
        ]
        comes_back(house, "2026-07-14 09:02", second.contact.message_id)
        assert len(texts.said) == 1  # the 14 July reminder went on as a text message
        house.work("2026-07-15 17:01")
        *_earlier, third = reminded(house, "17")
        assert third.at == local("2026-07-17 09:00")

    early = asks(house, "2026-07-21 16:00", case)
    assert isinstance(early, Refusal)
    assert "wo 22 juli" in str(early)
    assert isinstance(asks(house, "2026-07-22 10:00", case), Charge)


@pytest.mark.requirement("K27")
def test_one_reminder_that_arrived_is_too_few(house: House) -> None:
    case = begun(house, "2026-07-01 10:00")
    first, second = reminded(house, "08", "14")
    comes_back(house, "2026-07-14 09:02", second.contact.message_id)
    house.work("2026-07-15 17:01")
    *_earlier, third = reminded(house, "17")
    assert third.at == local("2026-07-17 09:00")
    refusal = asks(house, "2026-07-22 10:00", case)
    assert isinstance(refusal, Refusal)
    assert "Er kwam 1 herinnering aan, en zonder 2 rekenen wij niets." in str(refusal)
    assert "bel de klant" in refusal.ways_out
    assert ("charge-refused", local("2026-07-22 10:00")) in called(case, house.world.samira)
    assert not Charge.objects.exists()
    assert first.contact.outgoing.state == "sent"


@pytest.mark.requirement("K27")
def test_the_database_refuses_it_too(house: House) -> None:
    case = begun(house, "2026-07-01 10:00")
    reminded(house, "08")
    house.work("2026-07-15 17:01")
    with clock.travel(local("2026-07-22 10:00")):
        with pytest.raises(IntegrityError, match="1 reminders arrived, two are needed"):
            written(house, case)
        house.work("2026-07-22 10:00")


def written(house: House, case: Case) -> None:
    """A row by hand, past every verb."""
    with transaction.atomic():
        Charge.objects.create(
            case=case,
            principal=EUR_180,
            reason="de oude box",
            reference="box 42",
            matter=action_of(case),
            by=house.world.fatma,
            at=clock.now(),
        )
