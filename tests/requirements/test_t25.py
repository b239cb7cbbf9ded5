"""T25: one named owner, always visible to the customer; a case that has nobody calls the lead."""

from __future__ import annotations

import pytest
from django.test import Client

from gehoor.cases.models import Case
from gehoor.casework.actions.ownership import take_over
from gehoor.casework.letters import status_url
from gehoor.core import clock
from gehoor.staff.models import Colleague
from gehoor.workload.actions.ownerless import alarm
from tests.support.house import House, called
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)


def status_page(case: Case) -> str:
    answer = Client().get(status_url(case).partition("8000")[2] or status_url(case))
    return " ".join(answer.content.decode().split())


@pytest.mark.requirement("T25")
def test_the_status_page_names_the_owner_since_when_and_how_to_reach(house: House) -> None:
    case = house.writes("2026-03-02 10:00", "Waar blijft mijn bank?").case
    with clock.travel(local("2026-03-02 10:05")):
        page = status_page(case)
    assert "Samira van Klantenservice Wonen helpt u sinds ma 2 maart 10.00 uur." in page
    assert f"of bel 0592-01 23 45 en noem {case.reference}" in page
    with clock.travel(local("2026-03-02 11:30")):
        take_over(case, house.world.lotte)
        page = status_page(case)
    assert "Lotte van Klantenservice Wonen helpt u sinds ma 2 maart 11.30 uur." in page


@pytest.mark.requirement("T25")
@pytest.mark.parametrize(
    ("written", "still", "late"),
    [
        ("2026-03-02 10:00", "2026-03-02 10:15", "2026-03-02 10:16"),
        ("2026-03-02 19:50", "2026-03-03 08:05", "2026-03-03 08:06"),
    ],
    ids=["by day", "over the night"],
)
def test_a_case_without_an_owner_alarms_after_a_quarter_of_an_hour_of_service(
    house: House, written: str, still: str, late: str
) -> None:
    case = house.writes(written, "Waar blijft mijn bank?").case
    Colleague.objects.filter(pk=case.owner_id).update(is_active=False)
    with clock.travel(local(still)):
        assert alarm() == 0
    with clock.travel(local(late)):
        assert alarm() == 1
        assert alarm() == 0
        assert "Klantenservice Wonen wijst nu iemand aan" in status_page(case)
    for colleague in (house.world.lotte, house.world.fatma):
        assert ("ownerless", local(late)) in called(case, colleague)
