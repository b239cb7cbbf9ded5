"""The reports in a real browser: for everybody, within 320 pixels, and an audit that shows its way."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import transaction
from playwright.sync_api import expect

from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.actions.renegotiate import renegotiate
from gehoor.core import clock
from gehoor.insight import nightly
from gehoor.insight.models import AuditRun
from tests.desk.browser import page_of
from tests.desk.support import Opener, Server
from tests.support.axe import violations
from tests.support.world import World

pytestmark = [pytest.mark.peer("chromium"), pytest.mark.django_db(transaction=True)]

REPORTS = ["beloften", "gelijk", "een-keer", "onbeantwoord", "balans", "wetten"]


@pytest.fixture
def told(world: World, opened: Opener) -> None:
    """A promise kept, one moved, one open; a night with an audit, and one without."""
    kept, moved = opened(ago=timedelta(hours=2)), opened(sender="b@post.example")
    opened(subject="Zeer-lange-onderwerpregel-zonder-spaties-" * 3, sender="c@post.example")
    answer(kept, world.samira, proposed(kept, "Donderdag.", closes=True))
    hours = world.team.hours()
    due_at = hours.working_day_after(clock.now(), 3, at_hour=12)
    renegotiate(moved.promises.get(), world.samira, due_at=due_at, reason="Druk.")
    with clock.travel(clock.now() - timedelta(days=2)), transaction.atomic():
        AuditRun.objects.create(
            night=nightly.night(clock.now()), asked_at=clock.now(), ended_at=clock.now(),
            seconds=1, error="ValueError: no such column",
        )  # fmt: skip
    nightly.work()


@pytest.mark.parametrize(("scheme", "language"), [("light", "nl"), ("dark", "en")])
@pytest.mark.parametrize("width", [320, 1280])
def test_the_reports_are_for_everybody_and_stay_within_the_edge(
    server: Server, world: World, told: None, scheme: str, language: str, width: int
) -> None:
    world.lotte.language = language
    world.lotte.save()
    found = {}
    with page_of(server, world.lotte, (width, 800), strict=False, color_scheme=scheme) as page:
        for report in REPORTS:
            page.goto(f"{server.url}/overzicht/{report}")
            found[report] = violations(page)
            edge = page.evaluate("document.documentElement.scrollWidth")
            assert edge <= width, report
            heading = page.locator("main h1").bounding_box()
            assert heading
            assert heading["x"] + heading["width"] <= width, report
    assert {report: wrong for report, wrong in found.items() if wrong} == {}


def test_an_audit_that_is_asked_for_appears_without_reloading(
    server: Server, world: World, told: None
) -> None:
    with page_of(server, world.lotte) as page:
        page.goto(f"{server.url}/overzicht/wetten")
        page.get_by_role("button", name="Controleer nu").click()
        expect(page.locator("#audit")).to_contain_text("Gevraagd")
        nightly.work()
        expect(page.get_by_role("button", name="Controleer nu")).to_be_visible()
        expect(page.locator("#audit")).to_contain_text("Laatste controle")
