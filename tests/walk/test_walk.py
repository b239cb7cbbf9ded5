"""The main job, end to end, in a real browser with real mail servers: nothing in between is faked."""

from __future__ import annotations

import re
from datetime import timedelta
from email.message import EmailMessage
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Browser, Page, expect

from gehoor.cases.models import Case
from gehoor.casework.actions.watch import sweep
from gehoor.casework.enums import AlertKind
from gehoor.casework.models import Alert
from gehoor.channels.delivery import Delivery
from gehoor.core import clock
from gehoor.insight.laws import audit
from gehoor.promises.enums import PromiseState
from tests.support.mailing import CUSTOMER, OURS
from tests.support.patience import eventually
from tests.walk.street import STRANGER, text_of

if TYPE_CHECKING:
    from tests.walk.street import Street


pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.peer("dovecot", "postfix", "chromium"),
]

QUESTION = "Mijn bank is beschadigd bezorgd. Wanneer haalt u hem op?"
ANSWER = "Wij halen uw bank donderdag op. De chauffeur belt een half uur van tevoren."


def test_the_walk(street: Street, browser: Browser) -> None:
    desk = signed_in(street, browser)
    acknowledged = a_mail_is_on_the_desk_and_acknowledged(street, desk)
    case = Case.objects.get()
    answered = a_colleague_answers_from_the_keyboard(street, desk, case)
    assert_threaded(acknowledged, answered)
    the_reply_joins_and_a_stranger_does_not(street, answered, case)
    the_customer_follows_it(street, browser, answered, case)
    a_promise_left_alone_is_never_silent(street, case)
    assert [each for report in audit() for each in report.breaches] == []


def signed_in(street: Street, browser: Browser) -> Page:
    page = browser.new_page(viewport={"width": 1440, "height": 900}, locale="nl-NL")
    page.goto(street.url)
    page.get_by_label("E-mailadres").fill(street.world.samira.mail)
    page.get_by_label("Wachtwoord").fill("een lang wachtwoord")
    page.keyboard.press("Enter")
    expect(page.get_by_role("navigation").or_(page.get_by_role("main")).first).to_be_visible()
    return page


def a_mail_is_on_the_desk_and_acknowledged(street: Street, desk: Page) -> EmailMessage:
    street.post(
        f"Anna Jansen <{CUSTOMER}>",
        OURS,
        "Bank beschadigd",
        QUESTION,
        Message_ID="<1@post.example>",
    )
    expect(desk.get_by_text("Anna Jansen").first).to_be_visible(timeout=20_000)
    mail = street.wait_for_mail(1)
    text = text_of(mail)
    assert re.search(r"uiterlijk (ma|di|wo|do|vr) \d+ \w+ \d\d\.\d\d uur", text)
    for part in (
        Case.objects.get().reference,
        "Bank beschadigd",
        "Samira",
        "(0592) 01 23 45",
        f"{street.url}/volg/",
    ):
        assert part in text
    assert mail["Auto-Submitted"] == "auto-replied"
    assert mail["In-Reply-To"] == "<1@post.example>"
    return mail


def a_colleague_answers_from_the_keyboard(street: Street, desk: Page, case: Case) -> EmailMessage:
    desk.keyboard.press("j")
    desk.keyboard.press("Enter")
    expect(desk.locator(".words", has_text=QUESTION)).to_be_visible()
    expect(desk.get_by_text("Antwoord op uw vraag").first).to_be_visible()
    desk.keyboard.press("a")
    desk.keyboard.type(ANSWER)
    expect(desk.locator("#said")).to_contain_text(ANSWER)
    desk.keyboard.press("Control+Shift+Enter")
    mail = street.wait_for_mail(2)
    assert ANSWER in text_of(mail)
    assert case.promises.get().state == PromiseState.KEPT
    return mail


def assert_threaded(acknowledged: EmailMessage, answered: EmailMessage) -> None:
    """As an ordinary mail program threads: by the ids of the messages before it."""
    references = str(answered["References"]).split()
    assert answered["In-Reply-To"] == "<1@post.example>"
    assert {"<1@post.example>", acknowledged["Message-ID"]} <= set(references)
    assert "Auto-Submitted" not in answered


def the_reply_joins_and_a_stranger_does_not(
    street: Street, answered: EmailMessage, case: Case
) -> None:
    subject = f"Re: {answered['Subject']}"
    answering = {
        "In_Reply_To": str(answered["Message-ID"]),
        "References": str(answered["References"]),
    }
    street.post(STRANGER, OURS, subject, "Stuur alles maar naar mij.")
    eventually(lambda: Case.objects.count() == 2)
    street.post(CUSTOMER, str(answered["Reply-To"]), subject, "Er is niemand geweest.", **answering)
    eventually(lambda: Case.objects.get(pk=case.pk).is_open)
    assert Case.objects.count() == 2
    assert case.contacts.filter(address__value=CUSTOMER).exclude(direction="out").count() == 2
    assert not case.contacts.filter(address__value=STRANGER).exists()


def the_customer_follows_it(
    street: Street, browser: Browser, answered: EmailMessage, case: Case
) -> None:
    link = re.search(rf"{street.url}/volg/\w+", text_of(answered))
    assert link
    page = browser.new_page(viewport={"width": 360, "height": 740}, locale="nl-NL")
    page.goto(link.group())
    due = case.promises.open().get().due_at
    expect(page.get_by_role("heading", level=1)).to_contain_text(str(due.astimezone().day))
    expect(page.get_by_text("Antwoord op uw vraag").first).to_be_visible()
    page.get_by_role("button", name=re.compile("niet opgelost", re.IGNORECASE)).first.click()
    eventually(lambda: Case.objects.get(pk=case.pk).contacts.filter(channel="page").exists())
    assert Case.objects.get(pk=case.pk).owner == street.world.samira
    assert case.promises.open().exists()


def a_promise_left_alone_is_never_silent(street: Street, case: Case) -> None:
    promise = case.promises.open().by_due().first()
    assert promise
    for moment in (promise.wake_at, promise.due_at - timedelta(minutes=1), promise.due_at):
        with clock.travel(moment):
            sweep()
    kinds = set(Alert.objects.filter(promise=promise).values_list("kind", flat=True))
    assert kinds == {AlertKind.HALF, AlertKind.LATE, AlertKind.BROKEN}
    promise.refresh_from_db()
    assert promise.state == PromiseState.BROKEN
    assert promise.breach.successor.due_at > promise.due_at
    with clock.travel(promise.due_at):
        while Delivery().deliver_next():
            pass
    eventually(lambda: any("niet gelukt" in text_of(each) for each in street.inbox()))
