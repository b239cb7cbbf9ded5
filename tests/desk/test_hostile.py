"""Over 250 pieces of hostile HTML, SVG, CSS and Unicode in a real browser: nothing acts, nothing leaves."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import batched

import pytest
from playwright.sync_api import Dialog, Page, Request

from gehoor.cases.enums import Channel, Direction
from gehoor.cases.models import Attachment, Case, Contact, Note, Question
from gehoor.casework.letters import STATUS_PATH, status_token
from gehoor.core import blobs, clock
from gehoor.desk.case.htmlmail import harmless
from gehoor.parties.models import Party
from tests.desk.browser import page_of
from tests.desk.support import Opener, Server
from tests.support.hostile import NAMES, html
from tests.support.world import World

pytestmark = [pytest.mark.peer("chromium"), pytest.mark.django_db(transaction=True)]

PIECES = html()
A_PAGE = 40
MOMENT = 40  # milliseconds in which something would happen
CLICK_ALL = """() => document.querySelectorAll('a[href], button, summary, input[type=submit]').forEach(
    each => (/^(https?|mailto|tel):/.test(each.href || '') ? null : each.click()))"""


@dataclass
class Witness:
    """What a page did that it should not: it ran something, or asked something of another server."""

    page: Page
    ours: str
    seen: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("dialog", self._dialog)
        self.page.on("request", self._request)

    def _dialog(self, dialog: Dialog) -> None:
        self.seen.append("ran")
        dialog.dismiss()

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.ours, "data:", "about:", "blob:")):
            self.seen.append(f"asked {request.url}")

    def wait(self) -> list[str]:
        """What was seen until now, and forget it."""
        self.page.wait_for_timeout(MOMENT)
        if self.page.title() == "owned":
            self.seen.append("ran")
        seen, self.seen = self.seen, []
        return seen


@contextmanager
def watched(server: Server, world: World, *, signed_in: bool = True) -> Iterator[Witness]:
    who = world.samira if signed_in else None
    with page_of(
        server, who, strict=False
    ) as page:  # that the policy blocks something is the point
        yield Witness(page, server.url)


def shown(opened: Opener) -> Iterator[Case]:
    """Cases whose every word came from outside: a contact for each piece, its name on everything."""
    for number, pieces in enumerate(batched([*PIECES, *NAMES], A_PAGE)):
        case = opened(pieces[0][:200], sender=f"{number}@post.example", name=pieces[1][:100])
        stored = [_stored(each) for each in pieces]
        Party.objects.filter(pk=case.party_id).update(name=stored[1][:200])
        Case.objects.filter(pk=case.pk).update(title=stored[0][:200])
        address = case.party.addresses.get()
        for piece in stored:
            contact = Contact.objects.create(
                case=case, party=case.party, address=address, channel=Channel.MAIL, direction=Direction.IN,
                at=clock.now(), subject=piece[:500], text=piece, reply=piece, html=f"<p>Hallo</p>{piece}",
            )  # fmt: skip
            Attachment.objects.create(
                contact=contact,
                name=piece[:255],
                type="image/svg+xml",
                size=3,
                sha256=blobs.put(b"svg"),
            )
        Note.objects.create(case=case, author=case.owner, text="\n".join(stored), at=clock.now())
        Question.objects.filter(case=case).update(text=stored[2][:300])
        yield case


def _stored(piece: str) -> str:
    """As intake keeps it: without what PostgreSQL cannot hold."""
    return piece.replace("\0", "")


def test_there_are_enough_and_they_do_harm_where_nobody_stops_them(
    server: Server, world: World
) -> None:
    assert len(PIECES) >= 250
    with page_of(server, None, strict=False) as page:
        witness = Witness(page, "nothing:")
        harmful = 0
        for each in PIECES[:60]:
            page.set_content(each)
            harmful += bool(witness.wait())
        assert harmful > 20


def test_made_harmless_they_do_nothing_even_without_a_policy(server: Server, world: World) -> None:
    with page_of(server, None, strict=False) as page:
        witness = Witness(page, server.url)
        for each in PIECES:
            page.set_content(harmless(f"<p>Hallo</p>{each}", {}, remote=False))
            page.evaluate(CLICK_ALL)
            assert not (seen := witness.wait()), (each, seen)


def test_on_the_desk_nothing_acts_and_nothing_leaves(
    server: Server, world: World, opened: Opener
) -> None:
    with watched(server, world) as witness:
        for case in shown(opened):
            page = witness.page
            for path in (f"/zaak/{case.reference}", f"/zoek?q={case.reference}", "/"):
                page.goto(server.url + path)
                assert not (seen := witness.wait()), (case.title, path, seen)
                assert path == "/" or case.reference in page.locator("body").inner_text()
            for contact in case.contacts.exclude(html=""):
                page.goto(f"{server.url}/contact/{contact.pk}/opmaak")
                page.evaluate(CLICK_ALL)
                assert not (seen := witness.wait()), (contact.html, seen)


def test_on_the_status_page_nothing_acts_and_nothing_leaves(
    server: Server, world: World, opened: Opener
) -> None:
    with watched(server, world, signed_in=False) as witness:
        for case in shown(opened):
            witness.page.goto(f"{server.url}/{STATUS_PATH}/{status_token(case)}")
            assert not (seen := witness.wait()), (case.title, seen)
            assert case.reference in witness.page.locator("body").inner_text()
