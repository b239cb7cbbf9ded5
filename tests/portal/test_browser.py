"""The pages in a real browser: axe, narrow screens, both languages and colours, and no scripts needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from gehoor.cases.models import Case
from gehoor.casework.actions.answer import Answer, Ask, answer, proposed
from gehoor.casework.actions.renegotiate import renegotiate
from gehoor.casework.actions.watch import attend
from gehoor.core import clock
from gehoor.outages.actions import New, publish
from tests.support.axe import violations
from tests.support.customer import Customer
from tests.support.world import local

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page
    from pytest_django.live_server_helper import LiveServer

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.peer("chromium")]

HEAVIEST = 50_000
NOW = "2026-03-03 10:00"


def promised(jansen: Customer) -> str:
    return jansen.path


def moved(jansen: Customer) -> str:
    with clock.travel(local("2026-03-02 11:00")):
        promise = jansen.case.promises.get()
        renegotiate(
            promise, jansen.world.samira, due_at=local("2026-03-05 12:00"), reason="Te druk"
        )
    return jansen.path


def broken(jansen: Customer) -> str:
    with clock.travel(local("2026-03-02 18:00")):
        attend(jansen.case.promises.get().pk)
    return jansen.path


def closed(jansen: Customer) -> str:
    with clock.travel(local("2026-03-02 11:00")):
        answer(jansen.case, jansen.world.samira, proposed(jansen.case, "Klaar.", closes=True))
    return jansen.path


def waiting(jansen: Customer) -> str:
    ask = Ask("Stuur een foto van de schade", local("2026-03-06 17:00"), "Dan kunnen wij verder.")
    with clock.travel(local("2026-03-02 11:00")):
        kept = tuple(jansen.case.promises.all())
        answer(jansen.case, jansen.world.samira, Answer("Graag een foto.", keeps=kept, asks=ask))
    return jansen.path


def wrong_link(jansen: Customer) -> str:
    return f"/volg/{'a' * 32}"


def form(jansen: Customer) -> str:
    return "/vraag"


def another_question(jansen: Customer) -> str:
    return f"{jansen.path}/vraag"


def solved(jansen: Customer) -> str:
    return f"{jansen.path}/opgelost"


def outage(jansen: Customer) -> str:
    with clock.travel(local("2026-03-03 09:00")):
        new = New("Roden en Nietap", "9301-9305", "internet en telefoon", "internet and telephone")
        publish(jansen.world.team.brand, new, jansen.world.lotte)
    return jansen.path


def outage_for_all(jansen: Customer) -> str:
    outage(jansen)
    return "/contact/kwartelhof-wonen"


def outage_at_a_postcode(jansen: Customer) -> str:
    outage(jansen)
    return "/contact/kwartelhof-wonen/storing?postcode=9301"


STATES = [
    promised, moved, broken, closed, waiting, wrong_link, form, another_question, solved,
    outage, outage_for_all, outage_at_a_postcode,
]  # fmt: skip
SCREENS = [(320, "light", "nl"), (360, "dark", "en"), (1280, "light", "en"), (1280, "dark", "nl")]


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_each_page_passes_axe_fits_and_is_light(
    browser: Browser, live_server: LiveServer, jansen: Customer, state: Callable[[Customer], str]
) -> None:
    path = state(jansen)
    with clock.travel(local(NOW)):
        for width, colours, language in SCREENS:
            page = browser.new_page(
                base_url=live_server.url,
                viewport={"width": width, "height": 800},
                color_scheme=colours,  # type: ignore[arg-type]
            )
            page.goto(f"{path}{'&' if '?' in path else '?'}taal={language}")
            assert violations(page) == []
            assert page.evaluate("document.documentElement.scrollWidth") <= width
            assert len(page.content().encode()) < HEAVIEST
            assert page.evaluate("document.documentElement.lang") == language
            page.close()


def without_scripts(browser: Browser, live_server: LiveServer) -> Page:
    return browser.new_page(base_url=live_server.url, java_script_enabled=False, locale="nl-NL")


def next_step(page: Page) -> str:
    return page.get_by_role("heading", level=1).inner_text()


@pytest.mark.parametrize("width", [320, 1280])
def test_a_customer_proves_adds_and_reopens_without_scripts(
    browser: Browser, live_server: LiveServer, jansen: Customer, width: int
) -> None:
    path = closed(jansen)
    with clock.travel(local(NOW)):
        page = without_scripts(browser, live_server)
        page.set_viewport_size({"width": width, "height": 800})
        page.goto(path)
        page.get_by_role("button", name="Dit is niet opgelost").click()
        assert "uiterlijk dinsdag 3\N{NO-BREAK SPACE}maart" in next_step(page)
        page.get_by_label("Het e-mailadres waarmee u ons schreef").fill(jansen.address)
        page.get_by_role("button", name="Toon mijn berichten").click()
        page.get_by_label("Iets toevoegen").fill("De poot is weer los.")
        picture = {"name": "poot.png", "mimeType": "image/png", "buffer": b"\x89PNG\r\n\x1a\n..."}
        page.get_by_label("Foto’s of documenten").set_input_files([picture, picture])  # type: ignore[list-item]
        page.get_by_role("button", name="Verstuur dit").click()
        assert page.get_by_role("status").inner_text() == "Wij hebben uw bericht ontvangen."
        assert page.get_by_role("link", name="poot.png").count() == 2
        page.get_by_text("Lees het bericht").last.click()
        assert page.get_by_text("De poot is weer los.").first.is_visible()


def test_a_question_is_three_presses_and_its_text_away(
    browser: Browser, live_server: LiveServer, jansen: Customer
) -> None:
    page = without_scripts(browser, live_server)
    with clock.travel(local(NOW)):
        page.goto("/vraag")
    with clock.travel(local("2026-03-03 10:00:30")):
        page.get_by_label("Uw vraag").fill("Kan ik er een kussen bij bestellen?")
        page.get_by_label("Uw e-mailadres").fill("b@post.example")
        page.get_by_role("button", name="Verstuur mijn vraag").click()
        assert Case.objects.latest("pk").reference in page.content()
        assert next_step(page).startswith("U krijgt uiterlijk")
