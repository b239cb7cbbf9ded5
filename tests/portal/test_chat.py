"""The chat in a real browser, on a real server: both sides, a break, a reload and hostile words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from gehoor.cases.models import Case
from gehoor.casework.actions.answer import answer, proposed
from gehoor.channels.chat.models import Window
from tests.support.chatting import open_window
from tests.support.world import World

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.desk.support import Server

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.peer("chromium")]


@pytest.fixture(scope="session")
def running(django_db_setup: None) -> Iterator[Server]:
    from tests.desk.support import Server

    started = Server()
    try:
        started.wait()
        yield started
    finally:
        started.stop()


@pytest.fixture
def server(running: Server, transactional_db: None, monkeypatch: pytest.MonkeyPatch) -> Server:
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
    return running


@pytest.fixture
def chromium(server: Server) -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"]
        )
        yield browser
        browser.close()


@pytest.fixture
def window(world: World, server: Server) -> Window:
    return open_window(world)


@pytest.fixture
def page(chromium: Browser, server: Server, window: Window) -> Iterator[Page]:
    context = chromium.new_context(viewport={"width": 320, "height": 700}, locale="nl-NL")
    opened = context.new_page()
    opened.goto(f"{server.url}/chat")
    yield opened
    context.close()


def types(page: Page, text: str) -> None:
    page.get_by_label("Uw bericht").fill(text)
    page.get_by_role("button", name="Verstuur").click()


def test_a_question_becomes_a_case_and_the_answer_stands_at_once(page: Page, world: World) -> None:
    types(page, "Waar blijft mijn bank?")
    page.get_by_text("hier in de chat").wait_for()
    case = Case.objects.get()
    answer(case, world.samira, proposed(case, "Die komt morgen.", closes=True))
    page.get_by_text("Die komt morgen.").wait_for(timeout=3000)
    assert page.context.cookies() == []
