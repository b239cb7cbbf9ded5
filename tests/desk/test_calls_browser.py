"""A call in a real browser, by keyboard alone: the budgets of the agent, counted in keys."""

from __future__ import annotations

from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect

from gehoor.cases.models import Case
from gehoor.channels.calls.models import Call
from gehoor.parties.models import Address
from tests.desk.browser import page_of
from tests.desk.keyboard import Keyboard
from tests.desk.support import Opener, Server
from tests.support.axe import violations
from tests.support.calling import make_exchange, ring
from tests.support.world import World

pytestmark = [pytest.mark.peer("chromium"), pytest.mark.django_db(transaction=True)]


def known(case: Case, kind: str, value: str) -> None:
    Address.objects.create(party=case.party, kind=kind, value=value)


def test_one_key_from_ringing_to_the_case_and_two_to_settle_its_mail(
    server: Server, world: World, opened: Opener
) -> None:
    case = opened(ago=timedelta(hours=5))
    known(case, "phone", "+31612345678")
    exchange = make_exchange(world.team, s201=world.samira)
    with page_of(server, world.samira, strict=False) as page:  # axe has styles of its own
        page.goto(server.url)
        expect(page.locator("#due .row")).to_have_count(1)
        keys = Keyboard(page)
        ring(exchange, extension="201", keyed={"topic": "factuur"})
        expect(page.locator(".call.ringing")).to_contain_text("nummer bekend")
        assert violations(page) == []
        keys.press("c")
        expect(page.locator("#case-title")).to_have_text("Bank beschadigd")
        assert keys.used <= 1
        expect(page.locator(".twins")).to_contain_text("open:")
        page.keyboard.press(".")
        page.keyboard.type("Donderdag halen wij hem op.")
        expect_kept("Donderdag halen wij hem op.", page)
        page.reload()
        expect(page.locator(".call textarea")).to_have_value("Donderdag halen wij hem op.")
        assert violations(page) == []
        keys = Keyboard(page)
        keys.press(",")
        expect(page.locator("#by-phone .words")).to_contain_text("aan de telefoon")
        expect(page.locator("#by-phone .primary")).to_be_focused()
        keys.press("Enter")
        expect(page.locator(".composer.closed")).to_be_visible()
        assert keys.used <= 2
    assert case.contacts.get(channel="phone").text == "Donderdag halen wij hem op."


def expect_kept(words: str, page: Page) -> None:
    """What was typed is on the server."""
    for _ in range(100):
        if Call.objects.get().words == words:
            return
        page.wait_for_timeout(100)
    raise AssertionError("the words were not kept")


def test_nine_keys_find_a_caller_by_postcode_and_house_number(
    server: Server, world: World, opened: Opener
) -> None:
    known(opened(), "postal", "9401AB12")
    exchange = make_exchange(world.team, s201=world.samira)
    with page_of(server, world.samira, strict=False) as page:  # axe has styles of its own
        page.goto(server.url)
        ring(exchange, "0687654321", extension="201")
        expect(page.locator(".call.ringing")).to_contain_text("beller onbekend")
        page.keyboard.press("c")
        expect(page.locator("#who-q")).to_be_focused()
        assert violations(page) == []
        keys = Keyboard(page)
        keys.press(*"9401ab12", "Enter")
        expect(page.locator("#case-title")).to_have_text("Bank beschadigd")
        assert keys.used <= 9


def test_taking_over_freezes_what_the_other_was_writing(
    server: Server, world: World, opened: Opener
) -> None:
    path = f"{server.url}/zaak/{opened().reference}"
    with page_of(server, world.lotte) as hers:
        hers.goto(path)
        hers.keyboard.press("a")
        hers.keyboard.type("Beste mevrouw Jansen,")
        expect_present(world, hers)
        context = hers.context.browser.new_context()  # type: ignore[union-attr]
        context.add_cookies([session_of(world, server)])
        mine = context.new_page()
        mine.goto(path)
        expect(mine.locator(".present")).to_contain_text("Lotte schrijft een antwoord")
        keys = Keyboard(mine)
        keys.press("o")
        expect(mine.locator(".present")).to_have_count(0)
        assert keys.used == 1
        expect(hers.locator(".frozen-notice")).to_contain_text("Samira nam dit om")
        expect(hers.locator("#answer-text")).to_have_value("Beste mevrouw Jansen,")
        expect(hers.locator("#answer-text")).not_to_be_editable()


def expect_present(world: World, page: Page) -> None:
    from gehoor.desk.models import Presence

    for _ in range(100):
        if Presence.objects.filter(colleague=world.lotte, writing=True).exists():
            return
        page.wait_for_timeout(100)
    raise AssertionError("nobody heard that she writes")


def session_of(world: World, server: Server) -> dict[str, str]:
    from tests.desk.support import signed_in

    value = signed_in(world.samira).cookies["sessionid"].value
    return {"name": "sessionid", "value": value, "url": server.url}
