"""Writing in a real browser: keys counted, taken back in time, and photos that appear while we speak."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import FilePayload, Page, expect

from gehoor.cases.enums import Channel
from gehoor.cases.models import Case
from gehoor.channels import worker
from gehoor.channels.messages.models import Source
from gehoor.channels.noted.actions import submit
from gehoor.channels.noted.translate import Who
from gehoor.core import clock
from gehoor.promises.enums import PromiseState
from gehoor.staff.models import ServiceCalendar
from gehoor.writing.actions.waiting import set_undo_seconds
from gehoor.writing.models import Draft, Waiting
from tests.desk.browser import page_of
from tests.desk.support import Opener, Server
from tests.support.gateway import gateway
from tests.support.patience import eventually
from tests.support.programs import make_source
from tests.support.world import World

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.peer("chromium")]

ROUND_THE_CLOCK = [[["00:00", "00:00"]]] * 7
PHOTO = b"\xff\xd8\xff\xe0" + b"scherf" * 50


class Keys:
    """Presses keys and counts them; words for the customer are free (budgets: the counting rule)."""

    def __init__(self, page: Page) -> None:
        self.page, self.count = page, 0

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)
            self.count += 1

    def choose(self, typed: str) -> None:
        """A date is chosen by typing it: each character counts."""
        self.page.keyboard.type(typed)
        self.count += len(typed)

    def words(self, text: str) -> None:
        self.page.keyboard.type(text)


@pytest.fixture
def case(world: World, opened: Opener) -> Case:
    ServiceCalendar.objects.update(weekly=ROUND_THE_CLOCK)
    world.team.refresh_from_db()
    return opened("Bank", "Wanneer komt mijn bank? Kan de oude bank mee?")


def photo(number: int) -> FilePayload:
    return {
        "name": f"vaas-{number}.jpg",
        "mimeType": "image/jpeg",
        "buffer": PHOTO + bytes([number]),
    }


@contextmanager
def working() -> Iterator[None]:
    stop = threading.Event()
    thread = threading.Thread(target=worker.run, args=[stop])
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(10)


def test_a_mail_with_two_questions_one_promised_within_twelve_keys(
    server: Server, world: World, case: Case
) -> None:
    """Samira's budget 4: one answered, one promised."""
    set_undo_seconds(world.samira, 8)
    with page_of(server, world.samira) as page:
        page.goto(f"{server.url}/zaak/{case.reference}")
        keys = Keys(page)
        keys.press("a")
        keys.words("Uw bank komt donderdag tussen 8 en 12 uur.")
        keys.press("Alt+2", "Escape", "t", "Tab")
        keys.choose("vr")
        expect(page.locator("#answer-lines")).to_contain_text("over vraag 2")
        keys.press("Control+Enter")
        expect(page.locator("#waiting")).to_contain_text("Wordt verstuurd over")
    print(f"budget 4: {keys.count} keys of 12")
    assert keys.count <= 12
    (promise,) = Waiting.objects.get().said["makes"]
    assert promise["question"] == case.questions.get(number=2).pk


def test_what_was_sent_is_taken_back_with_one_key_and_a_draft_is_on_another_machine(
    server: Server, world: World, case: Case
) -> None:
    set_undo_seconds(world.samira, 60)
    with page_of(server, world.samira) as page:
        page.goto(f"{server.url}/zaak/{case.reference}")
        page.keyboard.press("a")
        page.keyboard.type("Dit gaat te snel.")
        page.keyboard.press("Control+Shift+Enter")
        expect(page.locator("#waiting")).to_contain_text("Wordt verstuurd over")
        page.keyboard.press("z")
        expect(page.locator("#answer-text")).to_have_value("Dit gaat te snel.")
        expect(page.locator("#waiting")).to_have_text("")
        page.keyboard.press("a")
        page.keyboard.press("End")
        page.keyboard.type(" Of toch niet.")
        eventually(lambda: "Of toch niet." in str(Draft.objects.values_list("fields", flat=True)))
    assert Draft.objects.get().by == world.samira
    assert case.promises.filter(state=PromiseState.OPEN).exists()
    with page_of(server, world.samira) as elsewhere:
        elsewhere.goto(f"{server.url}/zaak/{case.reference}")
        expect(elsewhere.locator("#answer-text")).to_have_value("Dit gaat te snel. Of toch niet.")


@pytest.mark.requirement("M25")
def test_the_link_goes_in_two_keys_and_photos_appear_while_the_call_is_up(
    server: Server, world: World
) -> None:
    """Samira's budget 7, and the customer's budget 5: five taps for three photos."""
    who = Who("A. Jansen", mail="a.jansen@post.example", phone="06-12 34 56 78")
    contact = submit(world.samira, Channel.PHONE, who, subject="Vaas kapot",
                     text="De vaas kwam in scherven aan.", at=clock.now())  # fmt: skip
    assert contact
    with gateway() as texts, working(), page_of(server, world.samira) as page:
        source = make_source(world.team, "sms", Channel.SMS)
        Source.objects.filter(pk=source.pk).update(send_url=texts.url)
        page.goto(f"{server.url}/zaak/{contact.case.reference}")
        keys = Keys(page)
        keys.press("u", "Enter")
        expect(page.locator("#notices")).to_contain_text("De link is onderweg naar +31612345678.")
        took = texts.wait()
        assert took < 10
        link = re.search(r"https?://\S+/fotos", texts.said[0]["text"])
        assert link
        phone = page.context.browser.new_context(  # type: ignore[union-attr]
            viewport={"width": 320, "height": 640}, has_touch=True
        )
        hers = phone.new_page()
        hers.goto(link[0])
        with hers.expect_file_chooser() as chooser:
            hers.locator(".choose").tap()  # 1; three photos and the phone's own button make five
        chooser.value.set_files(
            [
                {"name": f"vaas-{n}.jpg", "mimeType": "image/jpeg", "buffer": PHOTO + bytes([n])}
                for n in range(3)
            ]
        )
        expect(hers.locator(".notice")).to_contain_text("Wij hebben uw 3 bestanden ontvangen.")
        expect(page.locator("#timeline")).to_contain_text(
            "vaas-2.jpg"
        )  # by itself, nothing was loaded
    print(f"budget 7: {keys.count} keys of 2; the text message came after {took:.1f} s")
    assert keys.count <= 2


def test_escape_leaves_the_guide_and_the_notes_stay(
    server: Server, world: World, opened: Opener
) -> None:
    from gehoor.guides.actions import set_guide
    from tests.support.no_internet import NO_INTERNET

    set_guide(world.team, NO_INTERNET)
    case = opened("Storing", "Ik heb geen internet. Ik heb mijn modem al herstart.")
    with page_of(server, world.samira) as page:
        page.goto(f"{server.url}/zaak/{case.reference}")
        page.keyboard.press("W")
        expect(page.locator("#guide")).to_be_visible()
        page.keyboard.press("?")
        expect(page.locator("#guide .why").first).to_contain_text("of de lijn tot uw huis werkt")
        page.keyboard.type("alleen power")
        page.keyboard.press("Escape")
        expect(page.locator("#timeline")).to_contain_text("Welke lampjes branden er? alleen power")
