"""A technician at the door says on a phone what a case needs to know."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from gehoor.facts.actions.looking import look_up
from gehoor.facts.models import Fact, Field
from gehoor.staff.enums import Role
from gehoor.staff.models import Colleague
from tests.desk.browser import page_of
from tests.desk.support import Opener, Server
from tests.support.axe import violations
from tests.support.world import World

pytestmark = [pytest.mark.peer("chromium"), pytest.mark.django_db(transaction=True)]

PHONE = (320, 640)


def test_a_fact_is_recorded_on_a_page_as_wide_as_a_phone(
    server: Server, world: World, opened: Opener
) -> None:
    ruud = Colleague.objects.create_user(
        "ruud@noord.example", "x", name="Ruud Mulder", role=Role.LIGHT
    )
    case = opened(subject="Glasvezel")
    field = Field.objects.create(
        team=case.team,
        name_nl="kabel ligt tot gevel?",
        name_en="cable up to the wall?",
        question_nl="Ligt de kabel al tot aan uw gevel?",
        question_en="Does the cable already reach your wall?",
        asked_of=ruud,
    )
    look_up(case, field, world.samira)
    with page_of(server, ruud, size=PHONE, strict=False) as page:
        page.goto(f"{server.url}/zaak/{case.reference}")
        page.get_by_role("link", name="Gegevens vastleggen").click()
        expect(page.get_by_role("heading", name="kabel ligt tot gevel?")).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE[0]
        assert violations(page) == []
        page.get_by_label("Wat weet je").fill("ja")
        page.get_by_role("button", name="Leg vast").click()
        expect(page.get_by_text("Bewaard")).to_be_visible()
        expect(page.get_by_text("Ruud Mulder,")).to_be_visible()
    assert Fact.objects.get().value == "ja"
