"""Complaints and aftercare in a real browser: keys and taps counted, narrow and wide, and clean for axe."""

from __future__ import annotations

import os

import pytest
from playwright.sync_api import Page, expect

from gehoor.aftercare.actions.setting import Draft, add
from gehoor.aftercare.models import Message
from gehoor.casework.letters import status_token
from gehoor.casework.messages import write
from gehoor.complaints.actions.registering import confirmation
from gehoor.complaints.models import Complaint
from gehoor.core import clock
from tests.desk.browser import page_of
from tests.desk.support import Opener, Server
from tests.support.axe import violations
from tests.support.world import World

pytestmark = [pytest.mark.peer("chromium"), pytest.mark.django_db(transaction=True)]

WORDS = "De monteur kwam twee keer niet en niemand belde."
PHONE = (320, 700)


def shot(page: Page, name: str) -> None:
    if folder := os.environ.get("GEHOOR_SHOTS"):
        page.screenshot(path=f"{folder}/{name}.png", full_page=True)


def is_sound(page: Page) -> None:
    """Nothing that axe finds, and nothing wider than the window."""
    assert violations(page) == []
    wider = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert page.evaluate(wider) <= 0


def test_samira_registers_a_complaint_in_two_keys_and_confirms_one_in_one(
    server: Server, world: World, opened: Opener
) -> None:
    case = opened()
    cross = opened("Bank", "dit is nu de derde keer, waardeloos", "b@post.example")
    with page_of(server, world.samira, strict=False) as page:  # axe adds styles of its own
        page.goto(f"{server.url}/zaak/{case.reference}")
        page.keyboard.press("K")
        expect(page.locator("#complaining [name=words]")).to_be_focused()
        page.keyboard.type(WORDS)
        expect(page.locator("#complaint-read .words")).to_contain_text(WORDS)
        is_sound(page)
        shot(page, "complaint-dialog")
        page.keyboard.press("Enter")
        expect(page.locator("#deciding h2")).to_contain_text(f"Klacht {case.reference}-K1")
        page.wait_for_load_state("networkidle")
        expect(page.locator("#deciding h2")).to_be_visible()  # also after the live stream
        expect(page.locator("[name=recognition]")).to_be_visible()
        is_sound(page)
        shot(page, "complaint-case")
        page.goto(f"{server.url}/zaak/{cross.reference}")
        expect(page.locator("#deciding")).to_contain_text("Is dit een klacht?")
        is_sound(page)
        shot(page, "complaint-proposed")
        page.keyboard.press("K")
        expect(page.locator("#deciding")).to_contain_text(f"Klacht {cross.reference}-K1")
    assert Complaint.objects.count() == 2


def test_the_pages_of_complaints_and_aftercare_are_sound(
    server: Server, world: World, opened: Opener
) -> None:
    opened("Bank", "dit is nu de derde keer, waardeloos", "b@post.example")
    rule = Draft("bank geleverd", "delivered", 21, "Zit alles goed?", "Is all well?", "interest",
                 about="bank", asks="csat")  # fmt: skip
    add(rule, world.lotte)
    paths = ("klachten", f"klachten/{clock.now().year}", "klachten/afhandeling", "klachten/erkenning",
             "klachten/woorden", "nazorg", "nazorg/campagne", "nazorg/herstel")  # fmt: skip
    for size, scheme in (((1280, 900), "light"), (PHONE, "dark")):
        with page_of(server, world.fatma, size, strict=False, color_scheme=scheme) as page:
            for path in paths:
                page.goto(f"{server.url}/{path}")
                is_sound(page)
                shot(page, f"{path.replace('/', '-')}-{size[0]}-{scheme}")


def test_a_customer_complains_in_two_taps_and_stops_aftercare_in_one(
    server: Server, world: World, opened: Opener
) -> None:
    case = opened()
    made = add(
        Draft("zit alles goed", "closed", 1, "Goed?", "Well?", "interest", asks="nps"), world.lotte
    )
    told = write(case, confirmation(case, WORDS), author=world.samira)
    Message.objects.create(rule=made, case=case, party=case.party, contact=told, at=clock.now())
    link = f"{server.url}/volg/{status_token(case)}"
    for scheme, language in (("light", "nl"), ("dark", "en")):
        with page_of(server, None, PHONE, strict=False, color_scheme=scheme) as page:
            page.goto(f"{link}/nazorg?taal={language}")
            is_sound(page)
            shot(page, f"aftercare-{scheme}-{language}")
            page.goto(f"{link}/klacht?taal={language}")
            is_sound(page)
            shot(page, f"complain-{scheme}-{language}")
    with page_of(server, None, PHONE, strict=False, java_script_enabled=False) as page:
        page.goto(f"{link}?taal=nl")
        page.get_by_role("link", name="Dien een klacht in").click()
        page.get_by_label("Waarover hebt u een klacht?").fill(WORDS)
        page.get_by_role("button", name="Dien mijn klacht in").click()
        expect(page.locator("main")).to_contain_text("Uw klacht is geregistreerd")
        page.goto(f"{link}/nazorg")
        page.get_by_role("button", name="9", exact=True).click()
        expect(page.locator("main")).to_contain_text("U gaf een 9.")
        page.get_by_role("button", name="Stuur mij geen nazorg meer").click()
        expect(page.locator("body")).to_contain_text("U krijgt geen nazorg meer van ons")
