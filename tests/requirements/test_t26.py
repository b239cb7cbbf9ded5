"""T26: the customer sees what was done meanwhile, also small steps, and silence prompts the owner."""

from __future__ import annotations

import pytest
from django.test import Client

from gehoor.cases.models import Case
from gehoor.casework.actions.informing import prompt_the_quiet
from gehoor.casework.letters import status_token
from gehoor.core import clock
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind
from tests.requirements.promising import answered
from tests.support.house import House, called
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

HTMX = {"HX-Request": "true"}


def page(case: Case, at: str) -> str:
    with clock.travel(local(at)):
        return " ".join(Client().get(f"/volg/{status_token(case)}").text.split())


def passes(house: House, at: str) -> None:
    """The worker at a moment, with its look for cases in which nothing showed."""
    house.work(at)
    with clock.travel(local(at)):
        prompt_the_quiet()


def does(house: House, case: Case, at: str, words: str) -> int:
    desk = house.browser(house.world.samira)
    with clock.travel(local(at)):
        form = {"words": words}
        return desk.post(f"/zaak/{case.reference}/stap", form, headers=HTMX).status_code


@pytest.mark.requirement("T26")
def test_a_small_step_appears_with_its_time_and_five_quiet_days_prompt_the_owner(
    house: House,
) -> None:
    case = house.writes("2026-03-02 10:00", "Mijn wasmachine is kapot.").case
    repair = Draft(PromiseKind.UPDATE, "Bericht over de reparatie", local("2026-03-27 17:00"))
    answered(house, "2026-03-02 11:00", case, repair)
    mails = len(house.inbox())
    assert does(house, case, "2026-03-03 14:20", "onderdelen gecontroleerd") == 200
    house.work("2026-03-03 14:21")
    assert len(house.inbox()) == mails
    shown = page(case, "2026-03-03 15:00")
    assert "Samira werkte hieraan: onderdelen gecontroleerd" in shown
    assert "di 3 maart 14.20 uur" in shown

    passes(house, "2026-03-10 16:59")
    assert "no-step" not in [kind for kind, _ in called(case, case.owner)]
    passes(house, "2026-03-10 17:00")
    passes(house, "2026-03-12 12:00")
    assert [each for each in called(case, case.owner) if each[0] == "no-step"] == [
        ("no-step", local("2026-03-10 17:00"))
    ]
    _a_step_ends_the_silence(house, case)


def _a_step_ends_the_silence(house: House, case: Case) -> None:
    assert does(house, case, "2026-03-12 12:10", "onderdeel besteld") == 200
    passes(house, "2026-03-18 12:00")
    found = [kind for kind, _ in called(case, case.owner)]
    assert found.count("no-step") == 1
    passes(house, "2026-03-19 17:00")
    assert [kind for kind, _ in called(case, case.owner)].count("no-step") == 2


def test_an_internal_note_stays_inside(house: House) -> None:
    case = house.writes("2026-03-02 10:00", "Mijn wasmachine is kapot.").case
    desk = house.browser(house.world.samira)
    with clock.travel(local("2026-03-02 10:10")):
        desk.post(f"/zaak/{case.reference}/notitie", {"text": "kwarteldrop"}, headers=HTMX)
    assert "kwarteldrop" not in page(case, "2026-03-02 10:11")
    assert does(house, case, "2026-03-02 10:12", " ") == 422
    assert does(house, case, "2026-03-02 10:12", "wij doen dit zo snel mogelijk") == 422
