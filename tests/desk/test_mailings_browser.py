"""“Die brief”: from a ringing call to the letter, counted in keys (K24)."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from gehoor.core import clock
from gehoor.mailings.actions.composing import Announcement, make_ready, start
from gehoor.mailings.actions.going import posted
from gehoor.mailings.actions.recipients import Recipients
from gehoor.mailings.actions.writing import write_due
from gehoor.mailings.enums import Manner
from gehoor.mailings.models import Mailing
from gehoor.parties.models import Address, Party
from tests.desk.browser import page_of
from tests.desk.keyboard import Keyboard
from tests.desk.support import Server
from tests.support.axe import violations
from tests.support.calling import make_exchange, ring
from tests.support.world import World, local

pytestmark = [pytest.mark.peer("chromium"), pytest.mark.django_db(transaction=True)]

TEXT = "Op {datum} vervangen wij de lift. Hebt u die dag hulp nodig? Bel ons."
TEXT_EN = "On {date} we replace the lift. Do you need help that day? Call us."


def announced(world: World, party: Party) -> None:
    with clock.travel(local("2026-04-30 10:00")):
        what = Announcement(
            "Onderhoud lift", world.team, local("2026-06-03 09:00"),
            "Lift buiten gebruik", TEXT, "No lift", TEXT_EN, Manner.LETTER,
        )  # fmt: skip
        mailing = make_ready(what, Recipients({party.pk: party}), world.lotte)
        start(mailing, world.lotte)
        write_due()
        posted(Mailing.objects.get(), world.lotte)


def test_two_keys_from_ringing_to_the_letter(server: Server, world: World) -> None:
    party = Party.objects.create(name="A. Jansen")
    for kind, value in (("phone", "+31612345678"), ("postal", "9401AB12")):
        Address.objects.create(party=party, kind=kind, value=value)
    announced(world, party)
    exchange = make_exchange(world.team, s201=world.samira)
    with page_of(server, world.samira, strict=False) as page:  # axe has styles of its own
        page.goto(server.url)
        expect(page.locator("#calls")).to_be_attached()
        keys = Keyboard(page)
        ring(exchange, extension="201")
        expect(page.locator(".call.ringing")).to_contain_text("A. Jansen")
        keys.press("c")
        expect(page.locator("h1")).to_have_text("A. Jansen")
        expect(page.locator("[data-key=D]")).to_contain_text("Onderhoud lift")
        keys.press("D")
        letter = page.locator("dialog#mailed")
        expect(letter).to_contain_text("Op woensdag 3 juni vervangen wij de lift.")
        expect(letter).to_contain_text("do 30 april")
        assert keys.used <= 2
        assert violations(page) == []
