"""Who takes the call keeps it until somebody else has accepted it."""

from __future__ import annotations

import pytest

from gehoor.cases.models import Case
from gehoor.casework.actions import watch
from gehoor.casework.enums import AlertKind
from gehoor.core import clock
from gehoor.handovers.actions.watching import watch as watch_handovers
from gehoor.handovers.enums import Ending
from gehoor.staff.enums import Role
from gehoor.staff.models import Colleague, Team
from tests.requirements.promising import Desk
from tests.support.house import House, called
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

CALL = {
    "channel": "phone",
    "name": "mevr. Jansen",
    "phone": "0612345678",
    "text": "Mijn bank is beschadigd bezorgd. Wat nu?",
}


def bram_behind(house: House) -> Colleague:
    world = house.world
    back_office = Team.objects.create(
        name="Back office", brand=world.team.brand, lead=world.lotte, answer_minutes=480
    )
    return Colleague.objects.create_user(
        "bram@kwartelhof.example",
        "een lang wachtwoord",
        name="Bram de Wit",
        team=back_office,
        role=Role.BACK_OFFICE,
    )


def samira_takes_four_calls(house: House) -> Case:
    """Whoever's turn it would be, each call is of who takes it; the first of them."""
    for caller in range(4):
        with clock.travel(local("2026-03-02 10:00")):
            call = {**CALL, "phone": f"061234567{caller}"}
            house.browser(house.world.samira).post("/noteren", call)
    assert set(Case.objects.values_list("owner__name", flat=True)) == {house.world.samira.name}
    return Case.objects.order_by("pk")[0]


@pytest.mark.requirement("M26")
def test_the_owner_stays_until_somebody_accepts(house: House) -> None:
    world = house.world
    bram = bram_behind(house)
    other = Colleague.objects.create_user(
        "omar@kwartelhof.example", "een lang wachtwoord", name="Omar Bos", team=world.team
    )
    case = samira_takes_four_calls(house)

    desk = Desk(house, world.samira)
    form = {"to": f"team-{bram.team_id}", "briefing": "mevr. Jansen, bank beschadigd"}
    status, page = desk.post("2026-03-02 10:05", case, "overdragen", **form)
    assert status == 200, page
    assert "Tot iemand aanneemt, blijft de zaak van Samira el Idrissi" in page
    late = case.promises.get().wake_at
    assert late
    with clock.travel(late):
        watch.sweep()
    house.work("2026-03-02 10:36")
    case.refresh_from_db()
    assert case.owner == world.samira
    assert case.promises.get().owner == world.samira
    kinds = [kind for kind, _ in called(case, world.samira)]
    assert AlertKind.HALF in kinds
    with clock.travel(local("2026-03-02 10:34")):
        assert watch_handovers() == 0
    with clock.travel(local("2026-03-02 10:35")):
        assert watch_handovers() == 1
        assert watch_handovers() == 0
    for colleague in (world.samira, world.lotte):
        assert AlertKind.HANDOVER_UNHEARD in [kind for kind, _ in called(case, colleague)]
    assert called(case, other) == []

    status, page = Desk(house, bram).post("2026-03-02 11:00", case, "overnemen")
    assert status == 200, page
    case.refresh_from_db()
    assert (case.owner, case.team) == (bram, bram.team)
    assert case.promises.get().owner == bram
    assert case.handovers.get().ending == Ending.ACCEPTED
    assert AlertKind.HANDOVER_ACCEPTED in [kind for kind, _ in called(case, world.samira)]


def test_what_is_given_back_with_a_reason_was_the_owners_all_along(house: House) -> None:
    world = house.world
    case = house.writes("2026-03-02 10:00", "Wanneer komt mijn bank?").case
    form = {"to": f"colleague-{world.lotte.pk}", "briefing": "A. Jansen, bank"}
    Desk(house, world.samira).post("2026-03-02 10:05", case, "overdragen", **form)
    lotte = Desk(house, world.lotte)
    status, page = lotte.post("2026-03-02 10:06", case, "overdragen/terug", reason=" ")
    assert status == 422
    assert "Zeg waarom" in page
    reason = "dit is een vraag voor de planning"
    status, page = lotte.post("2026-03-02 10:06", case, "overdragen/terug", reason=reason)
    assert status == 200, page
    assert reason in page
    case.refresh_from_db()
    assert case.owner == world.samira
    assert AlertKind.HANDOVER_RETURNED in [kind for kind, _ in called(case, world.samira)]
    status, _page = lotte.post("2026-03-02 10:07", case, "overdragen/terug", reason=reason)
    assert status == 422


def test_taking_a_case_that_waits_for_somebody_else_ends_that(house: House) -> None:
    world = house.world
    case = house.writes("2026-03-02 10:00", "Wanneer komt mijn bank?").case
    form = {"to": f"colleague-{world.fatma.pk}", "briefing": "A. Jansen, bank", "q": "fatma"}
    status, page = Desk(house, world.samira).post("2026-03-02 10:05", case, "overdragen", **form)
    assert status == 200, page
    Desk(house, world.lotte).post("2026-03-02 10:06", case, "overnemen")
    assert case.handovers.get().ending == Ending.OVERTAKEN
