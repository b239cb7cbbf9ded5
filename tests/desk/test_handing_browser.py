"""Handing over, passing on and inviting by keyboard, with the keys counted (budgets 1.6 and 4.6, G22)."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from gehoor.handovers.models import Handover
from gehoor.staff.enums import Role
from gehoor.staff.models import Colleague, Team
from tests.desk.browser import page_of
from tests.desk.keyboard import Keyboard
from tests.desk.support import Opener, Server
from tests.support.axe import violations
from tests.support.world import World

pytestmark = [pytest.mark.peer("chromium"), pytest.mark.django_db(transaction=True)]


@pytest.fixture
def bram(world: World) -> Colleague:
    team = Team.objects.create(
        name="Back office", brand=world.team.brand, lead=world.lotte, answer_minutes=480
    )
    return Colleague.objects.create_user(
        "bram@kwartelhof.example",
        "een lang wachtwoord",
        name="Bram de Wit",
        team=team,
        role=Role.BACK_OFFICE,
    )


def shown_key(page: Page, label: str) -> str:
    """The key that stands beside a label."""
    button = page.locator("[data-key]", has_text=label).first
    expect(button).to_be_visible()
    return button.locator("kbd").inner_text()


def test_a_case_is_handed_over_and_accepted(
    server: Server, world: World, opened: Opener, bram: Colleague
) -> None:
    case = opened()
    url = f"{server.url}/zaak/{case.reference}"
    with page_of(server, world.samira, strict=False) as page:  # axe adds styles of its own
        page.goto(url)
        keyboard = Keyboard(page)
        keyboard.press(shown_key(page, "draag over"))
        expect(page.locator("#handing-line")).to_have_value("A. Jansen, Bank beschadigd")
        expect(page.locator("#receivers input").first).to_be_checked()
        expect(page.locator("#receivers label").first).to_contain_text("Back office")
        assert violations(page) == []
        keyboard.press("Enter")
        expect(page.locator("#notices")).to_contain_text("Aangeboden aan Back office")
        expect(page.locator(".receiving")).to_contain_text("blijft de zaak van Samira")
        assert keyboard.used <= 4
        assert keyboard.used == 2
    with page_of(server, bram, strict=False) as page:
        page.goto(url)
        expect(page.locator(".receiving .greeting")).to_contain_text("A. Jansen")
        assert violations(page) == []
        keyboard = Keyboard(page)
        keyboard.press(shown_key(page, "neem de zaak aan"))
        expect(page.locator("#notices")).to_contain_text("De zaak is nu van jou")
        assert keyboard.used == 1
    assert Handover.objects.transfers().count() == 1


def test_another_receiver_is_typed(
    server: Server, world: World, opened: Opener, bram: Colleague
) -> None:
    case = opened()
    with page_of(server, world.samira) as page:
        page.goto(f"{server.url}/zaak/{case.reference}")
        keyboard = Keyboard(page)
        keyboard.press("x")
        expect(page.locator("#handing-find")).to_be_focused()
        keyboard.press("d", "e")
        expect(page.locator("#receivers label")).to_have_count(1)
        keyboard.press("Enter")
        expect(page.locator("#notices")).to_contain_text("Aangeboden aan Bram de Wit")
        assert keyboard.used == 4


def test_an_expert_is_invited_with_two_keys(
    server: Server, world: World, opened: Opener, bram: Colleague
) -> None:
    case = opened()
    with page_of(server, world.samira) as page:
        page.goto(f"{server.url}/zaak/{case.reference}")
        keyboard = Keyboard(page)
        keyboard.press(shown_key(page, "laat een specialist meekijken"))
        expect(page.locator("#receivers label").first).to_contain_text("Bram de Wit")
        expect(page.locator("#handing-find")).to_be_focused()
        keyboard.press("Enter")
        expect(page.locator("#notices")).to_contain_text("blijft van Samira")
        assert keyboard.used == 2
    assert case.alerts.filter(colleague=bram, kind="invited").exists()


def test_something_is_passed_on_with_a_date(
    server: Server, world: World, opened: Opener, bram: Colleague
) -> None:
    case = opened()
    with page_of(server, world.samira) as page:
        page.goto(f"{server.url}/zaak/{case.reference}")
        keyboard = Keyboard(page)
        keyboard.press(shown_key(page, "geef intern door"))
        expect(page.locator("#handing-find")).to_be_focused()
        keyboard.press("Tab", "Tab")
        page.keyboard.type("over 2 werkdagen")
        keyboard.press("Tab")
        page.keyboard.type("Wat kost een nieuwe poot?")
        expect(page.locator("#pass-on-read .agreed")).to_contain_text("Back office")
        keyboard.press("Control+Enter")
        expect(page.locator("#notices")).to_contain_text("Doorgegeven")
        assert keyboard.used <= 6
    assert case.promises.get(kind="assessment").owner == bram
