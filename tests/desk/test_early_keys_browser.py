"""A key that comes before the page has changed waits for it: never lost, never on what goes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Page, Route, expect

from gehoor.cases.models import Note
from gehoor.gaps.models import Need
from tests.desk.browser import page_of
from tests.desk.support import Opener, Server
from tests.support.world import World

pytestmark = [pytest.mark.peer("chromium"), pytest.mark.django_db(transaction=True)]


@contextmanager
def slow(page: Page, path: str) -> Iterator[None]:
    """What is asked of `path` is under way for as long as this lasts."""
    under_way: list[Route] = []

    def keep(route: Route) -> None:
        under_way.append(route)

    page.route(path, keep)
    yield
    for _ in range(500):
        if under_way:
            break
        page.wait_for_timeout(20)
    assert under_way, path
    for each in under_way:
        each.continue_()
    page.unroute(path, keep)


def test_keys_behind_a_note_that_is_being_sent_wait_for_the_page_after_it(
    server: Server, world: World, opened: Opener
) -> None:
    case = opened()
    with page_of(server, world.samira) as page:
        page.goto(f"{server.url}/zaak/{case.reference}")
        page.keyboard.press("n")
        page.keyboard.type("Klant is thuis op vrijdag.")
        with slow(page, "**/notitie"):
            page.keyboard.press("Control+Enter")
            page.keyboard.press("a")
            page.keyboard.type("Wij komen vrijdag.")
        expect(page.locator("#timeline")).to_contain_text("Klant is thuis op vrijdag.")
        expect(page.locator("#answer-text")).to_be_focused()
        expect(page.locator("#answer-text")).to_have_value("Wij komen vrijdag.")
    assert Note.objects.get().text == "Klant is thuis op vrijdag."


def test_a_key_behind_the_next_case_is_for_that_case(
    server: Server, world: World, opened: Opener
) -> None:
    first, second = opened("Bank"), opened("Kast", sender="b@post.example")
    with page_of(server, world.samira) as page:
        page.goto(f"{server.url}/zaak/{first.reference}")
        row = page.locator(f"#row-{second.pk} > a")
        row.focus()
        with slow(page, f"**/zaak/{second.reference}"):
            page.keyboard.press("Enter")
            page.keyboard.press("n")
        expect(page.locator("#case-title")).to_contain_text("Kast")
        expect(page.locator("#note-text")).to_be_focused()
        page.keyboard.type("Over de kast.")
        page.keyboard.press("Control+Enter")
        expect(page.locator("#timeline")).to_contain_text("Over de kast.")
    assert Note.objects.get().case == second


def test_a_key_of_a_part_that_is_still_to_come_waits_for_it(
    server: Server, world: World, opened: Opener
) -> None:
    Need.objects.create(process="betaling", name_nl="betalen", name_en="paying", fact="mobile")
    case = opened(text="Bel mij op 0592-012345. Waar is mijn bank?", sender="a.j@post.example")
    with page_of(server, world.samira) as page:
        with slow(page, "**/klant"):
            page.goto(f"{server.url}/zaak/{case.reference}")
            page.keyboard.press("4")
            page.keyboard.type("0612345678")
        expect(page.locator("#gap-said")).to_be_focused()
        expect(page.locator("#gap-said")).to_have_value("0612345678")


def test_enter_waits_for_the_letter_that_it_sends(
    server: Server, world: World, opened: Opener
) -> None:
    case = opened()
    with page_of(server, world.samira) as page:
        page.goto(f"{server.url}/zaak/{case.reference}")
        with slow(page, "**/uploadlink/lezen"):
            with page.expect_request("**/uploadlink/lezen"):
                page.keyboard.press("u")
            page.keyboard.press("Enter")
            page.wait_for_timeout(500)
            assert page.locator("#upload").is_visible()
        expect(page.locator("#upload")).to_be_hidden()
        expect(page.locator("#timeline")).to_contain_text("foto")


def test_a_key_behind_escape_is_not_for_the_window_that_escape_closed(
    server: Server, world: World, opened: Opener
) -> None:
    """Both in one breath: before the browser paints, its focus is still in what was closed."""
    case = opened()
    with page_of(server, world.samira) as page:
        page.goto(f"{server.url}/zaak/{case.reference}")
        page.keyboard.press("c")
        expect(page.locator("#noting [name=name]")).to_be_focused()
        page.evaluate(
            """() => {
              for (const key of ["Escape", "?"]) {
                const pressed = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
                document.activeElement.dispatchEvent(pressed);
              }
            }"""
        )
        expect(page.locator("#noting")).to_be_hidden()
        expect(page.locator("#keys")).to_be_visible()
