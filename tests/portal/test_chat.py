"""The chat in a real browser, on a real server: both sides, a break, a reload and hostile words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import batched
from typing import TYPE_CHECKING

import pytest

from gehoor.cases.models import Case, Contact
from gehoor.casework.actions.answer import Answer, answer, proposed
from gehoor.channels.chat.models import Talk, Window, mailed_token
from gehoor.channels.chat.taking import keep, place
from gehoor.channels.chat.translate import Typed
from tests.desk.support import signed_in
from tests.support.axe import violations
from tests.support.chatting import open_window
from tests.support.hostile import NAMES, html
from tests.support.world import World

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.desk.support import Server

STORE = "gehoor-chat-kwartelhof-wonen"
SCREENS = [(320, "light", "nl"), (320, "dark", "en"), (1280, "light", "en"), (1280, "dark", "nl")]

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.peer("chromium")]


@pytest.fixture
def window(world: World, server: Server) -> Window:
    return open_window(world)


@pytest.fixture
def page(browser: Browser, server: Server, window: Window) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 320, "height": 700}, locale="nl-NL")
    opened = context.new_page()
    opened.goto(f"{server.url}/chat")
    yield opened
    context.close()


def types(page: Page, text: str) -> None:
    page.get_by_label("Uw bericht").fill(text)
    page.get_by_role("button", name="Verstuur").click()


def is_with_us(page: Page, text: str) -> bool:
    """Whether the browser keeps it no longer, within half a minute."""
    for _ in range(600):
        if text not in page.evaluate(f"localStorage.getItem('{STORE}')"):
            return True
        page.wait_for_timeout(50)
    return False


def test_a_question_becomes_a_case_and_the_answer_stands_at_once(page: Page, world: World) -> None:
    types(page, "Waar blijft mijn bank?")
    page.get_by_text("hier in de chat").wait_for()
    case = Case.objects.get()
    answer(case, world.samira, proposed(case, "Die komt morgen.", closes=True))
    page.get_by_text("Die komt morgen.").wait_for()
    assert page.context.cookies() == []


def test_a_reload_and_another_device_go_on_where_it_was(
    browser: Browser, page: Page, server: Server
) -> None:
    types(page, "Waar blijft mijn bank?")
    page.get_by_text("hier in de chat").wait_for()
    page.reload()
    page.get_by_text("Waar blijft mijn bank?").wait_for()
    talk = Talk.objects.get()
    other = browser.new_context(locale="nl-NL").new_page()
    other.goto(f"{server.url}/chat/{talk.window.brand.slug}#{mailed_token(talk)}")
    other.get_by_text("hier in de chat").wait_for()
    assert "#" not in other.url
    types(other, "De blauwe.")
    page.get_by_text("De blauwe.").wait_for()
    other.context.close()


def test_what_is_typed_without_a_connection_arrives_once_when_it_is_back(page: Page) -> None:
    types(page, "Waar blijft mijn bank?")
    page.get_by_text("hier in de chat").wait_for()
    page.context.set_offline(True)
    types(page, "De blauwe.")
    page.context.set_offline(False)
    page.reload()
    page.get_by_text("De blauwe.").wait_for()
    assert is_with_us(page, "De blauwe.")
    assert Contact.objects.filter(text="De blauwe.").count() == 1


def test_hostile_words_are_only_words_on_both_sides(
    page: Page, window: Window, world: World, server: Server
) -> None:
    owned: list[str] = []
    page.on("dialog", lambda dialog: owned.append(dialog.message))
    types(page, "Waar blijft mijn bank?")
    page.get_by_text("hier in de chat").wait_for()
    case, talk = Case.objects.get(), Talk.objects.get()
    for number, pieces in enumerate(batched([*html(), *NAMES], 25)):
        typed = Typed(f"h{number}", "\n".join(pieces).replace("\0", ""))
        if item := keep(talk, typed):
            place(talk, typed, item)
        answer(case, world.samira, Answer(text=typed.text))
    types(page, "Tot zover.")
    page.get_by_text("Tot zover.").last.wait_for()
    page.wait_for_timeout(500)
    assert page.title() == "Chat met Kwartelhof Wonen"
    assert page.locator("#chat-lines :is(img, svg, iframe, script, a, form, style)").count() == 0
    session = signed_in(world.samira).cookies["sessionid"].value
    page.context.add_cookies([{"name": "sessionid", "value": session, "url": server.url}])
    page.goto(f"{server.url}/zaak/{case.reference}")
    page.wait_for_timeout(500)
    assert "owned" not in page.title()
    assert owned == []


@pytest.mark.parametrize(("width", "colours", "language"), SCREENS)
def test_the_page_passes_axe_and_fits(
    browser: Browser, server: Server, window: Window, width: int, colours: str, language: str
) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 800},
        color_scheme=colours,  # type: ignore[arg-type]
    )
    page = context.new_page()
    page.goto(f"{server.url}/chat?taal={language}")
    page.locator("#chat-text").fill("Waar blijft mijn bank? https://voorbeeld.example/" + "x" * 90)
    page.keyboard.press("Enter")
    page.locator("#chat-lines .machine").wait_for()
    page.locator("#chat-reach").wait_for()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert context.cookies() == []
    context.close()


def test_the_conversation_is_mailed_in_one_tap_once_we_know_where(page: Page, world: World) -> None:
    types(page, "Waar blijft mijn bank?")
    page.get_by_text("hier in de chat").wait_for()
    button = page.get_by_role("button", name="Mail mij dit gesprek")
    assert not button.is_visible()
    case = Case.objects.get()
    answer(case, world.samira, proposed(case, "Die komt morgen.", closes=True))
    button.click()
    page.get_by_label("Naar welk e-mailadres mogen wij dit gesprek sturen?").fill(
        "anna@post.example"
    )
    page.get_by_role("button", name="Bewaar").click()
    on_its_way = page.get_by_text("Dit gesprek is onderweg naar het e-mailadres")
    on_its_way.wait_for()
    types(page, "Fijn, dank u.")
    assert is_with_us(page, "Fijn, dank u.")
    button.click()
    on_its_way.wait_for()
    letters = Contact.objects.filter(subject__contains="Uw gesprek met ons in de chat")
    for _try in range(300):
        if letters.count() == 2:
            break
        page.wait_for_timeout(100)
    assert [("Fijn, dank u." in each.text) for each in letters.order_by("pk")] == [False, True]


def test_pages_of_ours_that_we_name_can_be_opened_and_no_others(
    page: Page, world: World, server: Server
) -> None:
    ours = f"{server.url}/volg/voorbeeld"
    types(page, f"Staat het op {ours}?")
    page.get_by_text("hier in de chat").wait_for()
    case = Case.objects.get()
    words = f"Kijk op {ours} en niet op https://elders.example/volg/voorbeeld"
    answer(case, world.samira, proposed(case, words, closes=True))
    page.get_by_text("Kijk op").wait_for()
    links = page.locator("#chat-lines a")
    assert [each.get_attribute("href") for each in links.all()] == [ours]
