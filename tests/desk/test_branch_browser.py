"""The pages of a branch in a browser: for everybody, on a phone, and by scanner."""

from __future__ import annotations

from datetime import timedelta

import pytest
from playwright.sync_api import expect

from gehoor.branches.actions.claiming import claim
from gehoor.branches.actions.collecting import await_order
from gehoor.cases.models import Case
from gehoor.casework.actions.promising import promise
from gehoor.casework.actions.watch import sweep
from gehoor.core import clock
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind
from gehoor.staff.models import ServiceCalendar
from tests.branches.house import Assen, make_assen
from tests.desk.browser import page_of
from tests.desk.support import Server, opener
from tests.support.axe import violations

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.peer("chromium")]

ALWAYS = [[["00:00", "00:00"]]] * 7


@pytest.fixture
def assen(server: Server) -> Assen:
    made = make_assen()
    ServiceCalendar.objects.update(weekly=ALWAYS)
    made.world.team.refresh_from_db()  # with its calendar
    return made


def ordered(assen: Assen) -> Case:
    """A broken word in Assen's area, and an order that will be ready there."""
    ago = timedelta(hours=9)
    case = opener(assen.world)(text="Waar blijft mijn bank, order 48122?", ago=ago)
    Address.objects.create(party=case.party, kind=AddressKind.POSTAL, value="9401AB12")
    sweep()
    due = clock.now() + timedelta(hours=4)
    draft = Draft(PromiseKind.READY, "Uw bestelling ligt klaar (48122)", due, owner=assen.fatma)
    told_in = promise(case, assen.world.samira, draft)
    await_order(case.promises.get(made_in=told_in), assen.branch, "48122")
    return case


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (320, "dark")])
def test_every_page_is_for_everybody(
    assen: Assen,
    server: Server,
    width: int,
    scheme: str,
) -> None:
    case = ordered(assen)
    claim(case, assen.fatma)
    wrong: dict[str, object] = {}
    pages = (
        "/",
        "/vestiging/woord",
        "/balie?q=48122",
        "/balie/nieuw",
        f"/balie/zaak/{case.reference}",
    )
    with page_of(server, assen.fatma, strict=False, color_scheme=scheme, size=(width, 900)) as page:

        def look(where: str) -> None:
            if found := violations(page):
                wrong[where] = found
            if page.evaluate("document.documentElement.scrollWidth") > width:
                wrong[f"{where} is too wide"] = width

        for path in (*pages, f"/zaak/{case.reference}"):
            page.goto(server.url + path)
            look(path)
        page.goto(f"{server.url}/vestiging/klaar")
        for code in ("48122", "48122", "99999"):
            page.keyboard.type(code)
            with page.expect_navigation():
                page.keyboard.press("Enter")
            look(f"scan {code}")
        expect(page.locator(".refusal")).to_contain_text("99999")
        page.goto(f"{server.url}/balie/zaak/{case.reference}")
        page.locator(".big label").first.click()
        page.locator("fieldset:has([name=day]) label").nth(1).click()
        with page.expect_navigation():
            page.locator(".counter button.primary").click()
        expect(page.locator(".slip .read")).to_contain_text("Wij bellen u")
        look("slip")
    with page_of(
        server, assen.world.lotte, strict=False, color_scheme=scheme, size=(width, 900)
    ) as page:
        for path in (f"/vestiging/{assen.branch.pk}/instellen", f"/zaak/{case.reference}"):
            page.goto(server.url + path)
            expect(page.locator("h1").first).to_be_visible()
            if found := violations(page):
                wrong[path] = found
    assert wrong == {}
