"""T16: a customer moves a visit himself, at any hour or by phone, among moments that are really free."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest
from django.test import Client

from gehoor.cases.models import Case
from gehoor.casework.letters import status_token
from gehoor.channels.carriers.connected import planner
from gehoor.channels.carriers.pretend import PretendCarrier
from gehoor.core import clock
from gehoor.promises.models import Promise
from tests.requirements.promising import Desk, answered, choose, plain, status_page
from tests.support.house import House, called
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

WAS = (local("2026-01-19 08:00"), local("2026-01-19 12:00"))
BECOMES = (local("2026-01-26 08:00"), local("2026-01-26 12:00"))
SUNDAY = "2026-01-18 22:00"
SLOT = f"{WAS[0].isoformat()}/{WAS[1].isoformat()}"


@pytest.fixture
def diary(settings: Any) -> PretendCarrier:
    settings.GEHOOR_PLANNER = "pretend"
    found = planner()
    assert isinstance(found, PretendCarrier)
    found.__init__(room=1)  # type: ignore[misc]
    return found


@pytest.fixture
def visit(house: House, diary: PretendCarrier) -> Promise:
    """A fitter comes on Monday 19 January between 8 and 12, booked in the planner's diary."""
    case = house.writes("2026-01-13 10:00", "Wanneer komt de monteur voor mijn box?").case
    desk = Desk(house, house.world.samira)
    made = desk.promise(
        "2026-01-13 10:30", case, kind="visit", slot=SLOT, wording="Bezoek van de monteur"
    )
    answered(house, "2026-01-13 10:40", case)
    return made


def free(diary: PretendCarrier, at: str) -> list[Any]:
    return [each.starts_at for each in diary.windows(local(at), 20)]


@pytest.mark.requirement("T16")
def test_on_sunday_at_ten_a_visit_of_19_january_goes_to_the_26th(
    house: House, diary: PretendCarrier, visit: Promise
) -> None:
    case, samira = visit.case, house.world.samira
    assert visit.tracked
    assert visit.rule == "een vrije plek in de planning"
    assert WAS[0] not in free(diary, SUNDAY)
    assert BECOMES[0] in free(diary, SUNDAY)
    assert "Kies een ander moment" in status_page(SUNDAY, case)

    choose(SUNDAY, case, "maandag 26 januari tussen 8.00 en 12.00")
    visit.refresh_from_db()
    assert (visit.starts_at, visit.due_at) == BECOMES
    assert WAS[0] in free(diary, SUNDAY), "the place of the 19th is free again"
    assert BECOMES[0] not in free(diary, SUNDAY), "and that of the 26th is taken"

    house.work("2026-01-18 22:01")
    message, text = house.last_mail()
    assert message["Date"].datetime <= local("2026-01-18 22:01:30")
    assert "ma 26 januari tussen 08.00 en 12.00 uur" in text
    assert ("customer-moved", local(SUNDAY)) in called(case, samira)
    with clock.travel(local("2026-01-18 22:05")):
        desk = plain(house.browser(samira).get(f"/zaak/{case.reference}").content.decode())
    assert "verzet door klant" in desk
    assert "U koos zelf een ander moment" in plain(status_page("2026-01-18 22:05", case))
    assert visit.slips == 0
    assert visit.renegotiations.get().is_slip is False


@pytest.mark.requirement("T16")
def test_a_reason_is_optional_and_pressing_twice_is_choosing_once(
    house: House, diary: PretendCarrier, visit: Promise
) -> None:
    client, url = Client(), f"/volg/{status_token(visit.case)}/verzetten"
    value = f"{visit.pk}~{BECOMES[0].isoformat()}/{BECOMES[1].isoformat()}"
    before = letters(visit.case)
    with clock.travel(local(SUNDAY)):
        for _ in range(20):
            response = client.post(url, {"moment": value, "reason": "Ik moet werken."})
            assert response.status_code == 302
    assert letters(visit.case) == before + 1
    assert visit.renegotiations.get().reason == "u koos zelf een ander moment: Ik moet werken"
    booked = [each for each in diary._booked.values() if each.starts_at == BECOMES[0]]
    assert len(booked) == 1
    assert "Ik moet werken." in visit.case.contacts.filter(direction="in").latest("pk").text


def letters(case: Case) -> int:
    return case.contacts.filter(direction="out").count()


@pytest.mark.requirement("T16")
def test_by_phone_a_colleague_books_what_the_customer_chooses(
    house: House, diary: PretendCarrier, visit: Promise
) -> None:
    samira, path = house.world.samira, f"/zaak/{visit.case.reference}/ander-moment/{visit.pk}"
    with clock.travel(local("2026-01-16 11:00")):
        browser = house.browser(samira)
        assert path in browser.get(f"/zaak/{visit.case.reference}").content.decode()
        options = re.findall(
            r'<option value="([^"]+)">([^<]+)<', browser.get(path).content.decode()
        )
        value = next(value for value, said in options if "26 januari" in said)
        assert browser.post(path, {"moment": unescape(value)}).status_code == 302
    visit.refresh_from_db()
    assert visit.due_at in {BECOMES[1], local("2026-01-26 17:00")}
    row = visit.renegotiations.get()
    assert (row.by, row.party, row.is_slip) == (samira, visit.case.party, False)
    house.work("2026-01-16 11:01")
    assert "U koos zelf een ander moment" in house.last_mail()[1]


@pytest.mark.requirement("T16")
def test_a_place_that_somebody_else_took_meanwhile_is_refused_with_the_others(
    house: House, diary: PretendCarrier, visit: Promise
) -> None:
    taken = next(each for each in diary.windows(local(SUNDAY), 20) if each.starts_at == BECOMES[0])
    diary.book(taken)
    value = f"{visit.pk}~{BECOMES[0].isoformat()}/{BECOMES[1].isoformat()}"
    with clock.travel(local(SUNDAY)):
        page = Client().post(f"/volg/{status_token(visit.case)}/verzetten", {"moment": value})
    assert page.status_code == 422
    assert "Dit moment is net vergeven." in plain(page.content.decode())
    visit.refresh_from_db()
    assert (visit.starts_at, visit.due_at) == WAS
