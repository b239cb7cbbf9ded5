"""The room of the process owner by keyboard alone: five keys from the list to a published text (Pim 5)."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from gehoor.procedures.actions.editing import install
from gehoor.procedures.models import Run, Version
from gehoor.procedures.shipped import shipped
from gehoor.staff.enums import Role
from tests.desk.browser import page_of
from tests.desk.keyboard import Keyboard
from tests.desk.support import Opener, Server
from tests.procedures.support import ours, procedure
from tests.support.axe import violations
from tests.support.world import World

pytestmark = [pytest.mark.peer("chromium"), pytest.mark.django_db(transaction=True)]


def replace_with(words: str, page: Page, keys: Keyboard) -> None:
    """The text is written anew: select what is there and type, which is text and no budget counts."""
    page.keyboard.press("Control+a")
    keys.write(words)


def test_a_text_in_two_languages_is_changed_and_published_in_five_keys(
    server: Server, world: World, opened: Opener
) -> None:
    world.samira.role = Role.KNOWLEDGE
    world.samira.save(update_fields=["role"])
    opened("Mijn bank", "De bank is kapot.")
    install(world.team, shipped("sofa"))
    with page_of(server, world.samira, strict=False) as page:  # axe has styles of its own
        page.goto(f"{server.url}/werkwijzen")
        assert violations(page) == []
        keys = Keyboard(page)
        keys.press("1")
        expect(page.locator("h1")).to_contain_text("Bank beschadigd")
        keys.press("1")
        expect(page.locator('[name="told-nl"]')).to_be_focused()
        replace_with("Wat naar. U hoort uiterlijk {datum} van {naam}.", page, keys)
        keys.press("Tab")
        replace_with("How annoying. {name} will tell you by {date}.", page, keys)
        expect(page.locator("#step-read")).to_contain_text("Lotte will tell you by")
        assert violations(page) == []
        keys.press("Control+Enter")
        expect(page.locator("h1")).to_contain_text("versie 2")
        assert keys.used <= 6
        assert violations(page) == []
    live = Version.objects.live().get()
    assert live.steps.get(number=1).say("told", "en").startswith("How annoying.")


def test_a_procedure_begins_on_the_page_of_a_case_and_its_letter_is_seen_before(
    server: Server, world: World, opened: Opener
) -> None:
    case = opened("Mijn bank", "De bank is kapot.")
    install(world.team, procedure(ours("Bekijken"), ours("Bellen")))
    with page_of(server, world.samira, strict=False) as page:
        page.goto(f"{server.url}/zaak/{case.reference}")
        keys = Keyboard(page)
        keys.press("#")
        expect(page.locator(".panel .letter")).to_contain_text("U hoort uiterlijk")
        expect(page.locator('.panel [name="procedure"]')).to_be_focused()
        keys.press("Control+Enter")
        expect(page.locator(".panel")).to_contain_text("1. Bekijken")
        assert keys.used <= 3
        assert violations(page) == []
    assert Run.objects.get(case=case).started_by == world.samira
