"""Silent orders, and the offer for a serious complaint, in a real browser: by their keys, clean for axe."""

from __future__ import annotations

from datetime import timedelta

import pytest
from playwright.sync_api import expect

from gehoor.cases.enums import Direction
from gehoor.channels.orders.models import Shop
from gehoor.channels.orders.taking import take
from gehoor.complaints.actions.registering import confirm
from gehoor.core import clock
from gehoor.goodwill.models import Offer
from gehoor.orders.actions.hearing import hear
from gehoor.orders.placed import Buyer, Placed
from gehoor.staff.models import Team
from tests.desk.browser import page_of
from tests.desk.support import Opener, Server
from tests.desk.test_complaints_browser import PHONE, is_sound, shot
from tests.support.world import World

pytestmark = [pytest.mark.peer("chromium"), pytest.mark.django_db(transaction=True)]


def order(team: Team, number: str, buyer: Buyer) -> None:
    """One that was told five days ago, promised for a week from then, and not spoken of since."""
    with clock.travel(clock.now() - timedelta(days=5)):
        promised = (clock.now() + timedelta(days=7)).date()
        hear(team, Placed(number=number, placed_at=clock.now(), promised=promised, buyer=buyer))


def test_samira_calls_a_complaint_serious_and_offers_five_euros_with_two_keys(
    server: Server, world: World, opened: Opener
) -> None:
    case = opened("Bank", "dit is nu de derde keer, waardeloos", "b@post.example")
    confirm(case.contacts.get(direction=Direction.IN), world.samira)
    with page_of(server, world.samira, strict=False) as page:
        page.goto(f"{server.url}/zaak/{case.reference}")
        page.keyboard.press("$")
        page.keyboard.press("s")
        expect(page.locator("#proposed-offer")).to_contain_text("bied € 5 aan")
        is_sound(page)
        shot(page, "serious-wide")
        page.emulate_media(color_scheme="dark")
        page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
        is_sound(page)
        shot(page, "serious-phone-dark")
        page.keyboard.press("$")
        page.keyboard.press("o")
        expect(page.locator("#proposed-offer")).to_have_count(0)
    assert Offer.objects.get().cents == 500


def test_the_lead_finds_silent_orders_by_a_key(server: Server, world: World) -> None:
    with page_of(server, world.lotte, strict=False) as page:
        page.goto(f"{server.url}/overzicht/onbeantwoord")
        page.keyboard.press("g")
        page.keyboard.press("e")
        expect(page.locator("h1")).to_contain_text("Stille bestellingen 0")
        is_sound(page)
        shot(page, "orders-empty")
        order(world.team, "48213", Buyer("Anna de Vries", "anna@post.example"))
        order(world.team, "48214", Buyer())
        shop = Shop.objects.create(name="winkel", team=world.team, secret="sleutel")
        assert take(shop, b"{}", "") is None
        page.reload()
        expect(page.locator("h1")).to_contain_text("Stille bestellingen 1")
        is_sound(page)
        shot(page, "orders-full")
        page.emulate_media(color_scheme="dark")
        page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
        is_sound(page)
        shot(page, "orders-phone-dark")
