"""By keyboard: a gesture in three keys, looking back with one key an item, a pause, a flood shared out."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from gehoor.coaching.models import Review
from gehoor.coaching.rules import FIRST
from gehoor.goodwill.actions import set_budget
from gehoor.goodwill.models import Grant
from gehoor.staff.models import Colleague, ServiceCalendar
from gehoor.themes.models import Rotation
from gehoor.workload.models import Pause
from tests.desk.browser import page_of
from tests.desk.keyboard import Keyboard
from tests.desk.support import Opener, Server
from tests.support.axe import violations
from tests.support.world import World

pytestmark = [pytest.mark.peer("chromium"), pytest.mark.django_db(transaction=True)]

ROUND_THE_CLOCK = [[["00:00", "00:00"]]] * 7


@pytest.fixture(autouse=True)
def _open_at_any_hour(world: World) -> None:
    ServiceCalendar.objects.update(weekly=ROUND_THE_CLOCK)
    world.team.brand.calendar.refresh_from_db()


def test_a_gesture_takes_three_keys_and_a_pause_one(
    server: Server, world: World, opened: Opener
) -> None:
    set_budget(world.lotte, world.team, 50_000, 2_500)
    case = opened()
    with page_of(server, world.samira, strict=False) as page:  # axe adds styles of its own
        page.goto(f"{server.url}/zaak/{case.reference}")
        keys = Keyboard(page)
        keys.press("V")
        expect(page.locator("#goodwill-read .words")).to_contain_text("€ 10 op uw rekening")
        assert violations(page) == []
        keys.press("2", "Enter")
        expect(page.locator("#facts")).to_contain_text("€ 10 op uw rekening")
        assert keys.used == 3
        grant = Grant.objects.get()
        assert (grant.cents, grant.reason) == (1_000, "mistake")
        page.keyboard.press("0")
        expect(page.locator("#today .pause")).to_contain_text("pauze tot")
        assert Pause.objects.get().colleague == world.samira


def test_looking_back_takes_one_key_an_item(server: Server, world: World, opened: Opener) -> None:
    case = opened()
    with page_of(server, world.lotte, strict=False) as page:
        page.goto(f"{server.url}/zaak/{case.reference}")
        page.keyboard.press("Y")
        expect(page.locator("#look-back input:focus")).to_be_attached()
        assert violations(page) == []
        keys = Keyboard(page)
        keys.press(*"343044")
        expect(page.locator("#look-back textarea:focus")).to_be_attached()
        assert keys.used == 6
        keys.write("Mooi doorgevraagd.")
        keys.press("Control+Enter")
        expect(page.locator("h1")).to_contain_text("Teruggekeken op")
        assert violations(page) == []
    marks = Review.objects.get().marks
    assert [marks[each.key] for each in FIRST] == [3, 4, 3, 0, 4, 4]


def test_one_key_shares_out_a_flood(server: Server, world: World, opened: Opener) -> None:
    Colleague.objects.create_user("tim@kwartelhof.example", "x", name="Tim Bos", team=world.team)
    for number in range(20):
        case = opened("Dubbele factuur", "Waarom twee keer?", f"klant{number}@post.example")
        type(case).objects.filter(pk=case.pk).update(owner=world.samira)
    with page_of(server, world.samira, strict=False) as page:
        page.goto(server.url)
        expect(page.locator(".same h2")).to_contain_text(
            "20 klanten vandaag over “dubbele factuur”"
        )
        assert violations(page) == []
        page.keyboard.press("J")
        expect(page.locator(".same button")).to_contain_text("geef mij de volgende weer")
        page.locator(".same a").first.click()
        page.locator("textarea[name=nl]").fill("U hoeft maar één keer te betalen.")
        page.wait_for_load_state("networkidle")
        page.keyboard.press("Control+Enter")
        expect(page.locator("details.letter")).to_have_count(20)
        assert violations(page) == []
    assert Rotation.objects.get().colleague == world.samira
