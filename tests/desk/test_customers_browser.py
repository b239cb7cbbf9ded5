"""One customer, known once, by keyboard alone: merged in two keys, and a gap filled in two and a number."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from gehoor.gaps.models import Asking, Need
from gehoor.parties.models import Address, Party
from tests.desk.browser import page_of
from tests.desk.keyboard import Keyboard
from tests.desk.support import Opener, Server
from tests.support.axe import violations
from tests.support.world import World

pytestmark = [pytest.mark.peer("chromium"), pytest.mark.django_db(transaction=True)]


def test_two_customers_become_one_and_a_gap_is_filled(
    server: Server, world: World, opened: Opener
) -> None:
    anna = opened(sender="anna@werk.example", name="Anna Jansen").party
    Address.objects.create(party=anna, kind="phone", value="+31592012345")
    Need.objects.create(process="betaling", name_nl="betalen", name_en="paying", fact="mobile")
    case = opened(text="Bel mij op 0592-012345. Waar is mijn bank?", sender="a.j@post.example")
    with page_of(server, world.samira, strict=False) as page:  # axe has styles of its own
        page.goto(f"{server.url}/zaak/{case.reference}")
        expect(page.locator("#customer .proposal")).to_contain_text("Lijkt dezelfde klant als Anna")
        assert violations(page) == []
        keys = Keyboard(page)
        keys.press("M")
        expect(page.locator("#same-found input")).to_be_checked()
        assert violations(page) == []
        keys.press("Enter")
        expect(page.locator(".facts .name")).to_have_text("Anna Jansen")
        assert keys.used <= 2
        expect(page.locator("#customer")).to_contain_text("Was ook A. Jansen")
        _a_number_is_filled_in(page)
        expect(page.locator("#customer")).to_contain_text("Was ook A. Jansen")
        page.keyboard.press("I")
        expect(page.locator(".facts .name")).to_have_text("A. Jansen")
        _would_rather_not_say(page)
    assert Party.objects.filter(merged_into__isnull=False).count() == 0
    assert Address.objects.get(value="+31612345678").party == anna
    assert Asking.objects.get().outcome == "refused"


def _a_number_is_filled_in(page: Page) -> None:
    prompt = page.locator("#customer .gap")
    expect(prompt).to_contain_text("mobiel nummer ontbreekt, nodig voor betalen")
    keys = Keyboard(page)
    keys.press("4")
    expect(page.locator("#gap-said")).to_be_focused()
    keys.write("06 12 34 56 78")
    keys.press("Enter")
    expect(page.locator(".facts dl")).to_contain_text("+31612345678")
    expect(prompt).to_have_count(0)
    assert keys.used <= 2


def _would_rather_not_say(page: Page) -> None:
    expect(page.locator("#customer .gap")).to_be_visible()
    page.keyboard.press("Q")
    expect(page.locator("#customer .gap")).to_have_count(0)
