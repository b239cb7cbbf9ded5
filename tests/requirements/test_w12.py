"""After two transfers whoever has the case keeps it to the end, or the lead takes it."""

from __future__ import annotations

import pytest

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.handovers.models import Handover
from gehoor.staff.models import Colleague
from tests.requirements.promising import Desk, plain, status_page
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)


def people(house: House) -> list[Colleague]:
    return [
        Colleague.objects.create_user(
            f"{name.lower()}@kwartelhof.example",
            "een lang wachtwoord",
            name=name,
            team=house.world.team,
        )
        for name in ("Bram", "Omar", "Noor")
    ]


def give(house: House, at: str, case: Case, by: Colleague, to: Colleague) -> tuple[int, str]:
    form = {"to": f"colleague-{to.pk}", "briefing": "A. Jansen, bank"}
    return Desk(house, by).post(at, case, "overdragen", **form)


@pytest.mark.requirement("W12")
def test_the_third_transfer_is_blocked(house: House) -> None:
    samira, lotte = house.world.samira, house.world.lotte
    case = house.writes("2026-03-02 10:00", "Wanneer komt mijn bank?").case
    bram, omar, noor = people(house)
    for at, by, to in [("2026-03-02 10:10", samira, bram), ("2026-03-02 10:20", bram, omar)]:
        status, page = give(house, at, case, by, to)
        assert status == 200, page
        Desk(house, to).post(at, case, "overnemen")
    case.refresh_from_db()
    assert case.owner == omar
    page = plain(status_page("2026-03-02 10:25", case))
    assert f"Uw zaak {case.reference}, bij Omar" in page

    status, page = give(house, "2026-03-02 10:30", case, omar, noor)
    assert status == 422
    assert "Kies een collega of een team" in page
    form = house.browser(omar).get(f"/zaak/{case.reference}/overdragen").content.decode()
    assert "Omar wordt regisseur" in form
    assert "laat Lotte Visser haar nemen" in form
    assert form.count('type="radio"') == 1
    assert not Handover.objects.waiting().exists()

    status, page = give(house, "2026-03-02 10:40", case, omar, lotte)
    assert status == 200, page
    Desk(house, lotte).post("2026-03-02 10:41", case, "overnemen")
    case.refresh_from_db()
    assert case.owner == lotte
    with clock.travel(local("2026-03-02 11:00")):
        response = house.browser(lotte).get("/overzicht/overdrachten")
    report = plain(response.content.decode())
    assert f"{case.reference} 3" in report
