"""The whole first run in a real browser, with a real IMAP and SMTP server behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gehoor.channels.mail.models import Mailbox
from gehoor.setup import code
from gehoor.staff.models import Colleague, Organisation
from tests.setup.conftest import OURS
from tests.support.peers import PASSWORD

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page
    from pytest_django.live_server_helper import LiveServer

    from tests.support.peers import Dovecot, Postfix

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.peer("chromium", "dovecot", "postfix"),
]


@pytest.fixture
def page(browser: Browser, live_server: LiveServer) -> Page:
    page = browser.new_page(base_url=live_server.url, locale="nl-NL")
    page.set_default_timeout(15_000)
    return page


def go_on(page: Page, button: str = "Verder") -> None:
    page.get_by_role("button", name=button).click()


def fill_the_first_three(page: Page) -> None:
    page.get_by_label("Naam van je organisatie").fill("Bakkerij De Eerste")
    go_on(page)
    page.get_by_label("Zaterdag").fill("10-12 en 13-16")
    go_on(page)
    page.get_by_label("Je naam").fill("Roos Bakker")
    page.get_by_label("Je e-mailadres").fill("roos@bakkerij.example")
    page.get_by_label("Kies een wachtwoord").fill("deeg rijst in het donker")
    go_on(page)


def fill_the_servers(page: Page, dovecot: Dovecot, postfix: Postfix, password: str) -> None:
    incoming, outgoing = page.locator("fieldset").all()
    page.get_by_label("Wachtwoord", exact=True).fill(password)
    incoming.get_by_label("Server (IMAP)").fill("127.0.0.1")
    incoming.get_by_label("Poort").fill(str(dovecot.imaps))
    outgoing.get_by_label("Server (SMTP)").fill("127.0.0.1")
    outgoing.get_by_label("Poort").fill(str(postfix.smtp))
    outgoing.get_by_label("Deze server vraagt geen aanmelding").check()


def test_from_the_console_to_the_desk(page: Page, dovecot: Dovecot, postfix: Postfix) -> None:
    page.goto("/")
    page.get_by_label("Code").fill(code.code())
    go_on(page, "Beginnen")
    fill_the_first_three(page)
    page.get_by_label("E-mailadres waar klanten").fill(OURS)
    page.get_by_label("Waar staat deze postbus?").select_option("elsewhere")
    go_on(page)

    fill_the_servers(page, dovecot, postfix, "fout wachtwoord")
    go_on(page, "Testen en opslaan")
    alert = page.get_by_role("alert")
    assert "Mail ophalen lukt nog niet. 127.0.0.1 weigert deze gebruikersnaam" in alert.inner_text()
    assert page.get_by_label("Server (SMTP)").input_value() == "127.0.0.1"
    assert not Organisation.objects.exists()

    page.get_by_label("Wachtwoord", exact=True).fill(PASSWORD)
    go_on(page, "Testen en opslaan")
    page.wait_for_url("**/")
    assert Mailbox.objects.get().address == OURS
    assert Mailbox.objects.get().imap_password == PASSWORD
    assert Colleague.objects.get().name == "Roos Bakker"
    assert page.goto("/begin").status == 404  # type: ignore[union-attr]


def test_a_mailbox_is_added_tried_out_and_switched_off_in_the_desk(
    page: Page, dovecot: Dovecot, postfix: Postfix
) -> None:
    page.goto(f"/begin?code={code.code()}")
    fill_the_first_three(page)
    go_on(page, "Begin zonder postbus en voeg hem later toe")
    page.get_by_role("link", name="Postbus toevoegen").click()
    page.get_by_label("E-mailadres waar klanten").fill(OURS)
    page.get_by_label("Waar staat deze postbus?").select_option("elsewhere")
    go_on(page)
    fill_the_servers(page, dovecot, postfix, PASSWORD)
    go_on(page, "Testen en opslaan")
    assert "is opgeslagen" in page.get_by_role("status").first.inner_text()

    page.get_by_role("link", name="Wijzigen").click()
    assert PASSWORD not in page.content()
    page.get_by_label("Naam van de afzender").fill("Bakkerij")
    go_on(page, "Testen en opslaan")
    assert Mailbox.objects.get().imap_password == PASSWORD

    dovecot.stop()
    go_on(page, "Test nu")
    assert "Mail ophalen lukt nog niet. 127.0.0.1:" in page.locator(".outcome").inner_text()
    go_on(page, "Zet uit")
    page.get_by_text("staat uit").wait_for()
    assert not Mailbox.objects.get().active
