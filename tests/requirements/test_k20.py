"""Passing on inside: who, by when, on both lists, and one step back to the customer (K20, W28)."""

from __future__ import annotations

import re
from html import unescape

import pytest

from gehoor.cases.models import Case
from gehoor.casework.enums import AlertKind
from gehoor.core import clock
from gehoor.promises.enums import PromiseState
from gehoor.staff.enums import Role
from gehoor.staff.models import Colleague, Team
from tests.requirements.promising import READ, Desk, plain, status_page
from tests.support.house import House, called
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

ASKS = {"asks": "Mag zij dit samen met haar bloedverdunner?", "when": "di 3 mrt 11.00"}
LETTER = "Apotheker beoordeelt uw vraag: uiterlijk di 3 maart 11.00 uur"


def apotheker(house: House) -> Colleague:
    world = house.world
    team = Team.objects.create(
        name="Apotheker", brand=world.team.brand, lead=world.fatma, answer_minutes=480
    )
    return Colleague.objects.create_user(
        "bram@kwartelhof.example",
        "een lang wachtwoord",
        name="Bram de Wit",
        team=team,
        role=Role.BACK_OFFICE,
    )


def pass_on(desk: Desk, at: str, case: Case, **form: str) -> tuple[int, str]:
    read = READ.search(desk.read_back(at, case, "doorgeven", **form))
    assert read
    return desk.post(at, case, "doorgeven", **form, read=unescape(read[1]))


@pytest.mark.requirement("K20")
def test_the_apothecary_assesses(house: House) -> None:
    samira, bram = house.world.samira, apotheker(house)
    case = house.writes("2026-03-02 16:00", "Mag ik dit middel slikken?").case
    to = {"to": f"team-{bram.team_id}", **ASKS}
    desk = Desk(house, samira)
    status, page = pass_on(desk, "2026-03-03 08:30", case, **{**to, "asks": ""})
    assert status == 422
    assert "Zeg wat je collega moet uitzoeken" in page
    status, page = pass_on(desk, "2026-03-03 08:30", case, **to)
    assert status == 200, page
    house.work("2026-03-03 08:30")
    assert LETTER in house.last_mail()[1]
    case.refresh_from_db()
    promise = case.promises.get(kind="assessment")
    assert (case.owner, promise.owner, promise.fallback) == (samira, bram, samira)
    assert [kind for kind, _ in called(case, bram)] == [AlertKind.PASSED_ON]

    with clock.travel(local("2026-03-03 08:31")):
        lists = plain(house.browser(bram).get("/").content.decode())
    assert "Apotheker beoordeelt uw vraag" in lists
    customer = plain(status_page("2026-03-03 08:31", case))
    assert re.search(r"dinsdag 3 maart om 11\.00 uur van ons\. Apotheker beoordeelt", customer)
    assert "bloedverdunner" not in customer

    house.work("2026-03-03 10:30")
    for colleague in (bram, samira):
        late = [at for kind, at in called(case, colleague) if kind == AlertKind.LATE]
        assert local("2026-03-03 10:30") in late

    answer = "Ja, dat mag samen. Neem het wel bij het eten."
    with clock.travel(local("2026-03-03 10:40")):
        kept = {"how": f"{promise.pk}:message", "text": answer}
        response = house.browser(bram).post(f"/zaak/{case.reference}/nakomen", kept)
        assert response.status_code == 302, response.content.decode()
    house.work("2026-03-03 10:40")
    assert answer in house.last_mail()[1]
    promise.refresh_from_db()
    assert promise.state == PromiseState.KEPT
    assert AlertKind.OUTCOME in [kind for kind, _ in called(case, samira)]


@pytest.mark.requirement("W28")
def test_whoever_is_called_answers_or_promises(house: House) -> None:
    """A call about a delivery reaches finance: Samira promises with logistics as the owner."""
    bram = apotheker(house)
    logistics = Team.objects.create(
        name="Logistiek", brand=house.world.team.brand, lead=house.world.lotte, answer_minutes=480
    )
    bram.team = logistics
    bram.save()
    case = house.writes("2026-03-02 16:00", "Wanneer komt mijn bestelling?").case
    with clock.travel(local("2026-03-02 16:05")):
        desk_page = (
            house.browser(house.world.samira).get(f"/zaak/{case.reference}").content.decode()
        )
    noting = desk_page[desk_page.index('id="noting"') :]
    options = re.findall(r"<option[^>]*>([^<]+)<", noting[: noting.index("</dialog>")])
    assert options
    assert not [each for each in options if re.search("afdeling|department|mailen", each, re.I)]
    form = {
        "to": f"team-{logistics.pk}",
        "asks": "Waar staat de pallet?",
        "when": "wo 4 mrt 12.00",
        "wording": "Logistiek zoekt uit wanneer uw bestelling komt",
    }
    status, page = pass_on(Desk(house, house.world.samira), "2026-03-02 16:10", case, **form)
    assert status == 200, page
    promise = case.promises.get(kind="assessment")
    assert promise.owner == bram
    assert "Logistiek zoekt uit wanneer uw bestelling komt" in plain(
        status_page("2026-03-02 16:15", case)
    )


def test_what_cannot_be_said_goes_back_to_the_owner(house: House) -> None:
    bram = apotheker(house)
    case = house.writes("2026-03-02 16:00", "Mag ik dit middel slikken?").case
    pass_on(
        Desk(house, house.world.samira),
        "2026-03-03 08:30",
        case,
        to=f"colleague-{bram.pk}",
        q="bram",
        **ASKS,
    )
    back = Desk(house, bram)
    status, page = back.post("2026-03-03 09:00", case, "overdragen/terug", reason="")
    assert status == 422
    assert "Zeg waarom je het teruggeeft" in page
    status, page = back.post("2026-03-03 09:00", case, "overdragen/terug", reason="vraag de arts")
    assert status == 200, page
    promise = case.promises.get(kind="assessment")
    assert promise.owner == case.owner == house.world.samira
    assert AlertKind.GIVEN_BACK in [kind for kind, _ in called(case, house.world.samira)]
    assert "vraag de arts" in page
