"""The walk of a colleague through the desk, in a real browser and by keyboard alone."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Page, expect

from gehoor.cases.enums import Direction
from gehoor.cases.models import Contact
from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.actions.ownership import take_over
from tests.desk.browser import page_of
from tests.desk.support import Opener, Server, signed_in
from tests.support.axe import violations
from tests.support.world import World

pytestmark = [pytest.mark.peer("chromium"), pytest.mark.django_db(transaction=True)]

DANGER = "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>"


def said() -> list[str]:
    out = Contact.objects.filter(direction=Direction.OUT, automatic=False)
    return list(out.order_by("pk").values_list("text", flat=True))


def type_answer(page: Page, words: str) -> None:
    page.keyboard.press("a")
    page.keyboard.type(words)
    expect(page.locator(".letter .words")).to_contain_text(words)


def test_open_see_answer_and_close_by_keyboard(
    server: Server, world: World, opened: Opener
) -> None:
    opened()
    with page_of(server, world.samira) as page:
        page.goto(server.url)
        page.keyboard.press("j")
        page.keyboard.press("Enter")
        expect(page.locator("#case-title")).to_have_text("Bank beschadigd")
        expect(page.locator("#facts")).to_contain_text("Antwoord op uw vraag")
        type_answer(page, "Donderdag halen wij hem op.")
        page.keyboard.press("Control+Shift+Enter")
        expect(page.locator(".composer.closed")).to_be_visible()
        expect(page.locator(".row")).to_have_count(0)
    assert "Donderdag halen wij hem op." in said()[0]


def test_a_promise_is_read_back_and_made_by_keyboard(
    server: Server, world: World, opened: Opener
) -> None:
    case = opened()
    with page_of(server, world.samira) as page:
        page.goto(f"{server.url}/zaak/{case.reference}")
        type_answer(page, "Wij bellen u.")
        page.keyboard.press("Escape")
        page.keyboard.press("t")
        page.keyboard.press("Tab")
        page.keyboard.type("over 2 werkdagen")
        expect(page.locator(".agreed")).to_contain_text("Wij bellen u: uiterlijk")
        page.keyboard.press("Control+Enter")
        expect(page.locator("#notices")).to_contain_text("Onderweg naar a.jansen@post.example")
        expect(page.locator("#answer-text")).to_have_value("")
    assert case.promises.filter(state="open").get().kind == "call-back"


def test_a_refusal_leaves_everything_that_was_typed(
    server: Server, world: World, opened: Opener
) -> None:
    case = opened()
    with page_of(server, world.samira) as page:
        page.goto(f"{server.url}/zaak/{case.reference}")
        type_answer(page, "Ik zoek het uit.")
        page.keyboard.press("Control+Enter")
        expect(page.locator("#refusal")).to_contain_text("wet 2: geen stilte")
        expect(page.locator("#answer-text")).to_have_value("Ik zoek het uit.")
        expect(page.locator("#answer-text")).to_be_focused()


def test_rows_come_change_and_go_without_reloading(
    server: Server, world: World, opened: Opener
) -> None:
    with page_of(server, world.samira) as page:
        page.goto(server.url)
        page.wait_for_timeout(500)
        page.evaluate("window.sameDocument = true")
        case = opened()
        expect(page.locator(f"#row-{case.pk}")).to_contain_text("A. Jansen")
        take_over(case, world.lotte)
        expect(page.locator(f"#row-{case.pk}")).to_have_count(0)
        take_over(case, world.samira)
        expect(page.locator(f"#row-{case.pk}")).to_have_count(1)
        answer(case, world.samira, proposed(case, "Klaar.", closes=True))
        expect(page.locator(f"#row-{case.pk}")).to_have_count(0)
        assert page.evaluate("window.sameDocument")


def test_a_colleagues_answer_appears_in_the_open_case_and_leaves_my_draft(
    server: Server, world: World, opened: Opener
) -> None:
    case = opened()
    with page_of(server, world.samira) as page:
        page.goto(f"{server.url}/zaak/{case.reference}")
        type_answer(page, "Ik begon net te typen")
        signed_in(world.lotte).post(f"/zaak/{case.reference}/notitie", {"text": "Ik bel haar nu."})
        expect(page.locator(".bubble.note")).to_contain_text("Ik bel haar nu.")
        expect(page.locator("#answer-text")).to_have_value("Ik begon net te typen")
        expect(page.locator("#answer-text")).to_be_focused()


@pytest.mark.parametrize("lost", ["sessionid", None], ids=["session", "all cookies"])
def test_a_draft_survives_a_reload_and_an_expired_session(
    server: Server, world: World, opened: Opener, lost: str | None
) -> None:
    case = opened()
    with page_of(server, world.samira) as page:
        page.goto(f"{server.url}/zaak/{case.reference}")
        type_answer(page, "Half af")
        page.reload()
        expect(page.locator("#answer-text")).to_have_value("Half af")
        page.context.clear_cookies(name=lost) if lost else page.context.clear_cookies()
        page.keyboard.press("a")
        page.keyboard.press("Control+Shift+Enter")
        page.wait_for_url("**/aanmelden?next=*")
        page.fill("#mail", world.samira.mail)
        page.fill("#password", "een lang wachtwoord")
        page.keyboard.press("Enter")
        expect(page.locator("#answer-text")).to_have_value("Half af")
        page.keyboard.press("a")
        page.keyboard.press("Control+Shift+Enter")
        expect(page.locator(".composer.closed")).to_be_visible()
    assert len(said()) == 1


def test_a_double_click_sends_once(server: Server, world: World, opened: Opener) -> None:
    case = opened()
    with page_of(server, world.samira) as page:
        page.goto(f"{server.url}/zaak/{case.reference}")
        type_answer(page, "Klaar.")
        page.locator(".composer button[value=close]").dblclick()
        expect(page.locator(".composer.closed")).to_be_visible()
    assert len(said()) == 1


def test_the_palette_finds_cases_and_knows_the_verbs(
    server: Server, world: World, opened: Opener
) -> None:
    opened("Bank beschadigd", sender="a@post.example")
    other = opened("Kussens zoek", sender="b@post.example")
    with page_of(server, world.samira) as page:
        page.goto(server.url)
        page.keyboard.press("Control+k")
        page.keyboard.type("kussens")
        expect(page.locator("#palette-list [data-href]")).to_have_count(1)
        page.keyboard.press("Enter")
        expect(page.locator("#case-title")).to_have_text("Kussens zoek")
        assert page.url.endswith(other.reference)
        page.keyboard.press("/")
        page.keyboard.type("notitie")
        expect(page.locator("#palette-list li")).to_have_count(1)
        page.keyboard.press("Enter")
        expect(page.locator("#note")).to_be_visible()


def test_single_letters_can_be_switched_off(server: Server, world: World, opened: Opener) -> None:
    case = opened()
    with page_of(server, world.samira) as page:
        page.goto(f"{server.url}/zaak/{case.reference}")
        page.keyboard.press("?")
        page.locator("#keys-on").uncheck()
        page.keyboard.press("Escape")
        page.keyboard.press("n")
        expect(page.locator("#note")).to_be_hidden()


@pytest.mark.parametrize("where", ["/", "/zaak/{case}"])
def test_what_a_customer_wrote_never_runs(
    server: Server, world: World, opened: Opener, where: str
) -> None:
    case = opened(DANGER, DANGER, name=DANGER, html=f"<p>{DANGER}</p>")
    with page_of(server, world.samira) as page:
        page.goto(server.url + where.format(case=case.reference))
        expect(page.locator(".row .what").first).to_contain_text("onerror")
        for fold in page.locator("details.laid-out summary").all():
            fold.click()
        page.keyboard.press("Control+k")
        page.keyboard.type(case.reference)
        expect(page.locator("#palette-list [data-href]")).to_have_count(1)
        live = opened(DANGER, DANGER, sender="nog@post.example", name=DANGER)
        expect(page.locator(f"#row-{live.pk}")).to_be_attached()
        page.wait_for_timeout(300)
        assert page.title() != "owned"


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_is_for_everybody(
    server: Server, world: World, opened: Opener, language: str, scheme: str
) -> None:
    world.samira.language = language
    world.samira.save()
    case = opened(html="<p>x</p>", facts={"proof": "suspect", "why": "DMARC"})
    found: dict[str, list[str]] = {}
    # axe styles what it measures, which the page's policy rightly blocks
    with page_of(server, world.samira, strict=False, color_scheme=scheme) as page:
        for path in ("/", f"/zaak/{case.reference}", "/apart", "/kanalen"):
            page.goto(server.url + path)
            found[path] = violations(page)
        page.goto(f"{server.url}/zaak/{case.reference}")
        page.keyboard.press("a")
        page.keyboard.type("Ik zoek het uit.")
        page.keyboard.press("Escape")
        page.keyboard.press("t")
        page.keyboard.press("Control+Enter")
        expect(page.locator("#refusal")).to_be_visible()
        found["refusal"] = violations(page)
        for key, window in (("n", "note"), ("m", "move"), ("c", "noting"), ("?", "keys")):
            page.keyboard.press("Escape")
            page.keyboard.press("Escape")
            page.keyboard.press(key)
            expect(page.locator(f"#{window}")).to_be_visible()
            found[window] = violations(page)
    assert json.dumps({where: wrong for where, wrong in found.items() if wrong}, indent=1) == "{}"


@pytest.mark.parametrize("where", ["/", "/zaak/{case}", "/apart", "/kanalen", "/aanmelden"])
def test_nothing_runs_over_the_edge_at_320_pixels(
    server: Server, world: World, opened: Opener, where: str
) -> None:
    long = "Zeer-lange-onderwerpregel-zonder-spaties-" * 3
    case = opened(long, long * 3, sender=f"{'lang' * 12}@{'domein' * 8}.example", name=long)
    who = None if where == "/aanmelden" else world.samira
    with page_of(server, who, size=(320, 800)) as page:
        page.goto(server.url + where.format(case=case.reference))
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
