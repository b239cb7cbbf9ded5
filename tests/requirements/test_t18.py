"""T18: a date cannot change in silence: the planning's new date is told, or a colleague is asked to."""

from __future__ import annotations

import pytest
from django.test import Client

from gehoor.cases.enums import ScanKind
from gehoor.cases.models import Case
from gehoor.casework.carriers import Told, Window
from gehoor.casework.letters import status_token
from gehoor.channels.carriers.pretend import PretendCarrier
from gehoor.core import clock
from gehoor.parties.actions import also_at
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from gehoor.relays.models import Sheet
from tests.requirements.promising import answered
from tests.support.bounces import comes_back
from tests.support.house import House, called
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

ORDER = "4711"


def day(text: str) -> Window:
    return Window(local(f"{text} 08:00"), local(f"{text} 22:00"))


def page(case: Case, at: str) -> str:
    with clock.travel(local(at)):
        return " ".join(Client().get(f"/volg/{status_token(case)}").text.split())


@pytest.fixture
def promise(house: House, carrier: PretendCarrier) -> Promise:
    """An order whose first date was told: Friday 6 March."""
    case = house.writes("2026-03-02 10:00", f"Waar blijft order {ORDER}?").case
    news = Draft(PromiseKind.UPDATE, "Bericht over uw order", local("2026-03-27 17:00"))
    answered(house, "2026-03-02 10:30", case, news)
    carrier.say(Told(ORDER, ScanKind.ANNOUNCED, local("2026-03-02 11:00"), day("2026-03-06")))
    house.work("2026-03-02 11:00")
    return case.promises.get(kind="delivery")


@pytest.mark.requirement("T18")
def test_a_new_date_at_16_is_told_by_16_05_or_a_colleague_writes_within_half_an_hour(
    house: House, carrier: PretendCarrier, promise: Promise
) -> None:
    case = promise.case
    carrier.say(Told(ORDER, ScanKind.ANNOUNCED, local("2026-03-03 16:00"), day("2026-03-10")))
    before = page(case, "2026-03-03 16:01")
    assert "6 maart" in before
    assert "10 maart" not in before
    house.work("2026-03-03 16:04")
    message, text = house.last_mail()
    assert message["Date"].datetime <= local("2026-03-03 16:05")
    assert "di 10 maart 22.00 uur" in text
    after = page(case, "2026-03-03 16:05")
    assert "Wij verzetten een datum" in after
    assert "10 maart" in after
    _the_notice_that_bounces_goes_another_way(house, case)
    _a_date_that_nobody_can_tell_stays_inside(house, carrier, promise)


def _the_notice_that_bounces_goes_another_way(house: House, case: Case) -> None:
    also_at(case.party, "postal", "9401 AB 12")
    notice = case.promises.get(kind="delivery").renegotiations.get().told_in
    comes_back(house, "2026-03-03 16:10", notice.message_id)
    assert Sheet.objects.get().contact.text == notice.text


def _a_date_that_nobody_can_tell_stays_inside(
    house: House, carrier: PretendCarrier, promise: Promise
) -> None:
    case, lead = promise.case, promise.fallback
    carrier.say(Told(ORDER, ScanKind.ANNOUNCED, local("2026-03-04 16:00"), day("2026-02-10")))
    house.work("2026-03-04 16:00")
    assert ("tell-date", local("2026-03-04 16:00")) in called(case, promise.owner)
    assert "10 maart" in page(case, "2026-03-04 16:01")
    assert "10 februari" not in page(case, "2026-03-04 16:01")
    house.work("2026-03-04 16:29")
    assert "tell-date" not in [kind for kind, _ in called(case, lead)]
    house.work("2026-03-04 16:30")
    assert ("tell-date", local("2026-03-04 16:30")) in called(case, lead)
    promise.refresh_from_db()
    assert promise.due_at == local("2026-03-10 22:00")
    assert promise.review_at == local("2026-03-10 10:00")
