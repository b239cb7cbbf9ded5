"""The budgets of the lead and the back office in a real browser, by the keys that the page shows."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from playwright.sync_api import expect

from gehoor.cases.models import Case
from gehoor.casework.actions.moving import ask_to_move
from gehoor.casework.actions.renegotiate import renegotiate
from gehoor.core import clock
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague, ServiceCalendar
from gehoor.writing.models import Waiting
from tests.desk.browser import page_of
from tests.desk.keyboard import Keyboard
from tests.desk.support import Opener, Server
from tests.support.axe import violations
from tests.support.world import World

pytestmark = [pytest.mark.peer("chromium"), pytest.mark.django_db(transaction=True)]

ROUND_THE_CLOCK = [[["00:00", "00:00"]]] * 7
ALMOST = timedelta(hours=7, minutes=40)
"""How long ago a question came whose term of eight hours ends in twenty minutes."""


@pytest.fixture
def team(world: World) -> Colleague:
    """Open day and night, with a second agent."""
    ServiceCalendar.objects.update(weekly=ROUND_THE_CLOCK)
    world.team.brand.calendar.refresh_from_db()
    return Colleague.objects.create_user("tim@x.example", "w", name="Tim Bos", team=world.team)


def of_samira(
    world: World, opened: Opener, count: int, ago: timedelta = timedelta(0)
) -> list[Case]:
    cases = [opened(f"Vraag {n}", sender=f"k{n}@post.example", ago=ago) for n in range(count)]
    Case.objects.update(owner=world.samira)
    Promise.objects.update(owner=world.samira)
    return cases


@pytest.mark.usefixtures("team")
def test_the_risks_of_the_next_hour_stand_on_the_home_of_the_lead(
    server: Server, world: World, opened: Opener
) -> None:
    of_samira(world, opened, 1, ALMOST)
    with page_of(server, world.lotte, strict=False) as page:  # axe has styles of its own
        page.goto(server.url)
        expect(page.locator("#home-coming")).to_contain_text(re.compile(r"over 2\d min"))
        expect(page.locator("#home-coming")).to_contain_text("Samira: Vraag 0")
        assert violations(page) == []


def test_twenty_promises_of_a_sick_colleague_in_six_keys(
    server: Server, world: World, opened: Opener, team: Colleague
) -> None:
    of_samira(world, opened, 20)
    with page_of(server, world.lotte, strict=False) as page:
        page.goto(server.url)
        expect(page.locator("#today")).to_be_visible()
        keys = Keyboard(page)
        keys.press("g", "l")
        expect(page.locator("#loads")).to_contain_text("Samira")
        assert violations(page) == []
        keys.press_shown("#loads tr:has-text('Samira')")
        expect(page.locator(".sharing tbody tr")).to_have_count(20)
        assert violations(page) == []
        keys.press_shown(".sharing button.primary")
        expect(page.locator("#notices")).to_contain_text("20 zaken zijn verdeeld")
    assert Promise.objects.open().filter(owner=team).count() == 20
    assert keys.used <= 5  # the budgets: six for somebody who is ill, five for somebody who leaves


@pytest.mark.usefixtures("team")
def test_a_figure_a_third_contact_and_a_second_slip(
    server: Server, world: World, opened: Opener
) -> None:
    slipping, third = of_samira(world, opened, 2)
    promise = slipping.promises.get()
    renegotiate(
        promise, world.samira, due_at=clock.now() + timedelta(days=1), reason="Het is druk."
    )
    promise.refresh_from_db()
    later = clock.now() + timedelta(days=2)
    ask_to_move(promise, world.samira, due_at=later, reason="Het onderdeel komt later.")
    Case.objects.filter(pk=third.pk).update(reminders=2, urgent_since=clock.now())
    third.promises.update(stage="late")
    with page_of(server, world.lotte) as page:
        page.goto(f"{server.url}/leiding")
        keys = Keyboard(page)
        keys.press_shown(".tiles a.red:has-text('80 %')")
        expect(page.locator("h1")).to_have_text("80 % van de termijn voorbij")
        expect(page.locator(".lines")).to_contain_text(third.reference)
        assert keys.used == 1
        page.goto(f"{server.url}/leiding")
        keys = Keyboard(page)
        keys.press_shown("#requests li:first-child .who")
        expect(page.locator("#deciding")).to_contain_text("Het onderdeel komt later.")
        keys.press_shown("#deciding button.primary")
        expect(page.locator("#notices")).to_contain_text("De datum is verzet")
        assert keys.used == 2
        page.goto(f"{server.url}/leiding")
        keys = Keyboard(page)
        keys.press_shown("#third form")
        expect(page.locator("#notices")).to_contain_text("De zaak is nu van jou")
        assert keys.used == 1
    promise.refresh_from_db()
    third.refresh_from_db()
    assert (promise.due_at, third.owner) == (later, world.lotte)


def test_the_back_office_reports_done_and_sends_word_on_the_way(
    server: Server, world: World, opened: Opener, team: Colleague
) -> None:
    (case,) = of_samira(world, opened, 1)
    Case.objects.update(owner=team)
    Promise.objects.update(owner=team, stage="late")
    with page_of(server, team) as page:
        page.goto(server.url)
        expect(page.locator("#home-risks")).to_contain_text("80 % van de termijn")
        page.keyboard.press("1")
        expect(page.locator("#case-title")).to_have_text("Vraag 0")
        keys = Keyboard(page)
        keys.press_shown(".composer .bar [data-key=i]")
        expect(page.locator("#interim textarea")).to_be_focused()
        keys.press("Control+Enter")
        expect(page.locator("#notices")).to_contain_text("de datum staat")
        assert keys.used <= 3
        keys = Keyboard(page)
        keys.press("a")
        keys.write("Uw bank is vanmorgen opgehaald.")
        expect(page.locator(".letter .words")).to_contain_text("opgehaald")
        keys.press("Control+Shift+Enter")
        expect(page.locator("#waiting [role=status]")).to_contain_text("verstuurd")
        assert keys.strokes <= 3
    assert Waiting.objects.get(case=case).text == "Uw bank is vanmorgen opgehaald."
