"""Handing over a leaver's work in five clicks, and practising with the keys of the desk."""

from __future__ import annotations

from datetime import timedelta

import pytest
from playwright.sync_api import expect

from gehoor.cases.models import Case
from gehoor.core import clock, wording
from gehoor.learning.exercises import FIRST_DAY, exercise
from gehoor.learning.models import Attempt
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague, ServiceCalendar
from tests.desk.browser import page_of
from tests.desk.keyboard import Keyboard
from tests.desk.support import Opener, Server
from tests.support.axe import violations
from tests.support.world import AMSTERDAM, World

pytestmark = [pytest.mark.peer("chromium"), pytest.mark.django_db(transaction=True)]

CLICKS = 5


@pytest.fixture
def joris(world: World) -> Colleague:
    """Open day and night; Joris leaves in three days, Tim stays."""
    ServiceCalendar.objects.update(weekly=[[["00:00", "00:00"]]] * 7)
    world.team.brand.calendar.refresh_from_db()
    Colleague.objects.create_user("tim@x.example", "w", name="Tim Bos", team=world.team)
    return Colleague.objects.create_user(
        "joris@x.example",
        "w",
        name="Joris Vos",
        team=world.team,
        leaves_on=(clock.now() + timedelta(days=3)).date(),
    )


@pytest.mark.requirement("M71")
def test_a_leavers_work_is_given_away_in_five_clicks(
    server: Server, world: World, opened: Opener, joris: Colleague
) -> None:
    for number in range(20):
        opened(f"Vraag {number}", sender=f"k{number}@post.example")
    Case.objects.update(owner=joris)
    Promise.objects.update(owner=joris)
    clicks = 0
    with page_of(server, world.lotte) as page:
        page.goto(server.url)
        for place in (
            "#today a:has-text('Naar je team')",
            "#loads tr:has-text('Joris') a",
            ".sharing:has(tbody tr:nth-child(20)) button.primary",
        ):
            page.locator(place).click()
            clicks += 1
        expect(page.locator("#shared")).to_contain_text("Joris Vos")
    assert clicks <= CLICKS
    assert not Promise.objects.open().filter(owner=joris).exists()


def test_the_practice_room_is_done_with_the_keys_of_the_desk(server: Server, world: World) -> None:
    *before, last = FIRST_DAY
    Attempt.objects.bulk_create(
        Attempt(colleague=world.samira, exercise=key, language="nl", text="x", passed=True)
        for key in before
    )
    found = exercise(last, "nl")
    assert found
    day = wording.full_day(clock.now() + timedelta(days=7), "nl", AMSTERDAM)
    with page_of(server, world.samira, strict=False) as page:  # axe has styles of its own
        page.goto(server.url)
        expect(page.locator("#today")).to_be_visible()
        keys = Keyboard(page)
        keys.press("g", "p")
        expect(page.get_by_role("heading", name="Oefenen")).to_be_visible()
        assert violations(page) == []
        keys.press("y")
        expect(page.locator("#exercise-text")).to_be_visible()
        keys.press("a")
        keys.write(found.example.replace("{day}", day))
        keys.press("Escape", "t")
        keys.write(found.example_when)
        keys.press("Control+Enter")
        expect(page.locator(".points")).to_contain_text("Je eerste dag is klaar.")
        assert violations(page) == []
