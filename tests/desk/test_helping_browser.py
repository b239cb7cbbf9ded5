"""Advice by keyboard: A keeps a line, h says that it failed, and the next step goes into the answer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from playwright.sync_api import expect

from gehoor.casework.actions.answer import answer, proposed
from gehoor.knowledge.actions import NewArticle, publish
from gehoor.knowledge.models import Advice
from tests.desk.browser import page_of
from tests.desk.support import Opener, Server
from tests.support.axe import violations
from tests.support.world import World

pytestmark = [pytest.mark.peer("chromium"), pytest.mark.django_db(transaction=True)]

STEPS = ("Zet uw modem 30 seconden uit.", "Zet het modem terug op de fabrieksinstelling.")


def test_advice_is_kept_failed_and_followed_by_keyboard(
    server: Server, world: World, opened: Opener
) -> None:
    words = NewArticle(
        "Internet valt weg",
        "Internet drops",
        "Het modem hangt.",
        "The modem is stuck.",
        STEPS,
        STEPS,
    )
    article = publish(words, world.lotte)
    case = opened()
    said = replace(proposed(case, "Dit helpt vaak.", closes=False), source=article, keeps=())
    answer(case, world.samira, said)
    with page_of(server, world.samira, strict=False) as page:  # axe adds styles of its own
        page.goto(f"{server.url}/zaak/{case.reference}")
        page.keyboard.press("A")
        dialog = page.locator("#advising")
        expect(dialog).to_be_visible()
        assert violations(page) == []
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Control+Enter")
        expect(page.locator("#advice")).to_contain_text(STEPS[0])
        page.keyboard.press("h")
        expect(page.locator(".next-step")).to_contain_text(STEPS[1])
        page.get_by_role("button", name="zet in het antwoord").click()
        expect(page.locator("#answer-text")).to_have_value(STEPS[1])
        page.keyboard.press("Escape")
        page.keyboard.press("O")
        expect(page.locator("#proposing")).to_be_visible()
        assert violations(page) == []
    given = Advice.objects.get()
    assert (given.text, given.by, given.failed_by) == (STEPS[0], world.samira, world.samira)
