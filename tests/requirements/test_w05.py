"""A replacement is set aside when it is decided; none left means another choice by a date (W05)."""

from __future__ import annotations

from typing import Any

import pytest

from gehoor.casework.actions.replacing import Replacement, replace
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind, PromiseState, Stage
from gehoor.stock.connected import stock
from gehoor.stock.models import Reservation
from gehoor.stock.pretend import PretendStock
from tests.requirements.promising import answered, plain, status_page
from tests.requirements.test_t27 import sends
from tests.support.house import House, called
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)
SOFA = "Bank Malmö groen"


@pytest.fixture
def pretend(settings: Any) -> PretendStock:
    settings.GEHOOR_STOCK = "pretend"
    found = stock()
    assert isinstance(found, PretendStock)
    return found


@pytest.mark.requirement("W05")
def test_deciding_to_replace_sets_one_aside_and_losing_it_alarms(
    house: House, pretend: PretendStock
) -> None:
    pretend.put(SOFA)
    case = house.writes("2026-03-02 10:00", "Mijn bank is kapot bezorgd.").case
    samira = house.browser(house.world.samira)
    form = {"article": SOFA, "when": "ma 9 maart tussen 8 en 12"}
    sends(samira, "2026-03-02 11:00", case, "vervangen", **form)
    house.work("2026-03-02 11:00")
    row = Reservation.objects.get()
    assert pretend.free(SOFA) == 0
    assert (row.article, row.promise and row.promise.due_at) == (SOFA, local("2026-03-09 12:00"))
    assert f"Dit ligt voor u apart: {SOFA}." in house.last_mail()[1]
    assert "Wij legden voor u apart" in plain(status_page("2026-03-02 11:30", case))
    answered(house, "2026-03-02 11:40", case)

    pretend.lose(row.number)
    house.work("2026-03-04 09:00")
    row.refresh_from_db()
    assert row.lost_at == local("2026-03-04 09:00")
    for colleague in (house.world.samira, house.world.lotte):
        assert ("stock-lost", local("2026-03-04 09:00")) in called(case, colleague)
    assert row.promise
    row.promise.refresh_from_db()
    assert (row.promise.state, row.promise.stage) == (PromiseState.OPEN, Stage.LATE)


@pytest.mark.requirement("W05")
def test_none_left_demands_another_choice_within_two_working_days(
    house: House, pretend: PretendStock
) -> None:
    case = house.writes("2026-03-02 10:00", "Mijn bank is kapot bezorgd.").case
    samira = house.browser(house.world.samira)
    form = {"article": "Bank Oslo", "when": "ma 9 maart tussen 8 en 12"}
    with clock.travel(local("2026-03-02 11:00")):
        url = f"/zaak/{case.reference}/vervangen"
        read = samira.post(url, form)
        reads = read.context["reads"]
        refused = samira.post(url, {**form, "read": reads})
    assert refused.status_code == 422
    assert "Bank Oslo is er niet meer: beloof de klant een andere keuze." in plain(refused.text)
    assert "uiterlijk wo 4 maart 17.00 uur" in plain(refused.text)
    assert not Reservation.objects.exists()
    assert not case.promises.filter(kind="delivery").exists()

    late = {"article": "Bank Oslo", "when": "do 5 maart 12.00"}
    with clock.travel(local("2026-03-02 11:05")):
        url = f"/zaak/{case.reference}/niet-leverbaar"
        reads = samira.post(url, late).context["reads"]
        assert samira.post(url, {**late, "read": reads}).status_code == 422
    sends(
        samira,
        "2026-03-02 11:06",
        case,
        "niet-leverbaar",
        article="Bank Oslo",
        when="wo 4 maart 17.00",
    )
    house.work("2026-03-02 11:06")
    promise = case.promises.get(kind="decision")
    assert promise.due_at == local("2026-03-04 17:00")
    assert "een ander model of geld terug" in promise.wording
    assert "Wij kunnen dit niet meer leveren: Bank Oslo." in house.last_mail()[1]


def test_a_refused_promise_lets_go_of_what_was_set_aside(
    house: House, pretend: PretendStock
) -> None:
    pretend.put("Bank Bergen")
    case = house.writes("2026-03-02 10:00", "Mijn bank is kapot bezorgd.").case
    with clock.travel(local("2026-03-02 11:00")), pytest.raises(Refusal):
        past = Draft(PromiseKind.DELIVERY, "Bezorgen", local("2026-03-01 12:00"))
        replace(case, house.world.samira, Replacement("Bank Bergen", past))
    assert pretend.free("Bank Bergen") == 1
