"""Who has the skill that a case asks for is in it with two keys."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from gehoor.casework.enums import AlertKind
from gehoor.staff.models import Colleague, ColleagueSkill, Skill
from tests.desk.browser import page_of
from tests.desk.keyboard import Keyboard
from tests.desk.support import Opener, Server
from tests.support.world import World

pytestmark = [pytest.mark.peer("chromium"), pytest.mark.django_db(transaction=True)]


@pytest.mark.requirement("G22")
def test_an_expert_is_in_the_case_with_two_keys(
    server: Server, world: World, opened: Opener
) -> None:
    bas = Colleague.objects.create_user("bas@kwartelhof.example", "x", name="Bas Kok")
    skill = Skill.objects.create(name="Software", topics=["software"])
    ColleagueSkill.objects.create(colleague=bas, skill=skill)
    case = opened(subject="Software", text="Mijn software start niet na de update. Wat nu?")
    with page_of(server, world.samira) as page:
        page.goto(f"{server.url}/zaak/{case.reference}")
        keyboard = Keyboard(page)
        keyboard.press("X")
        expect(page.locator("#receivers label").first).to_contain_text("Bas Kok")
        expect(page.locator("#handing-find")).to_be_focused()
        keyboard.press("Enter")
        expect(page.locator("#notices")).to_contain_text("blijft van")
        assert keyboard.used == 2
    assert case.alerts.filter(colleague=bas, kind=AlertKind.INVITED).exists()
