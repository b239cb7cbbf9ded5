"""K29: number, mail and hours one click away from everything, and a block for any website."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import pytest
from django.template.loader import get_template

import gehoor
from gehoor.core import clock
from gehoor.staff.models import Brand
from tests.support.axe import violations
from tests.support.customer import writes
from tests.support.world import World, local, make_world

if TYPE_CHECKING:
    from playwright.sync_api import Browser
    from pytest_django.live_server_helper import LiveServer

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.peer("chromium")]

PACKAGE = Path(gehoor.__path__[0])
NUMBER = "(0592) 01 23 45"
LARGEST = 15_000
HOSTILE = """<!doctype html><html lang="nl"><head><title>Winkel</title><style>
* { display: none !important; visibility: hidden !important; color: #fff !important; font: 3px x }
html, body, main { display: block !important; visibility: visible !important }
a { pointer-events: none } section { position: absolute; left: -9999px }
</style></head><body><main><h1>Onze winkel</h1>
<script src="%s/static/gehoor/block.js" data-contact="kwartelhof-wonen" async></script>
</main></body></html>"""


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
def site(live_server: LiveServer) -> Iterator[str]:
    """The address of somebody else's site, whose page tries to style everything away."""

    class Site(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Security-Policy", "style-src 'unsafe-inline'")
            self.end_headers()
            self.wfile.write((HOSTILE % live_server.url).encode())

        def log_message(self, *_said: object) -> None:
            """Tests are quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.mark.requirement("K29")
def test_the_number_is_one_click_away_and_stands_in_the_block_at_none(
    world: World, live_server: LiveServer, browser: Browser, site: str
) -> None:
    with clock.travel(local("2026-03-02 10:00")):
        customer = writes(world)
        asked: list[str] = []
        page = browser.new_page(viewport={"width": 320, "height": 800})
        page.on("request", lambda request: asked.append(request.url))
        page.goto(site)
        page.locator(".block").wait_for()
        assert page.get_by_role("link", name=NUMBER).is_visible()
        assert "gewoon tarief" in page.locator(".block").inner_text()
        assert "Nu open, tot 20.00 uur." in page.locator(".block").inner_text()
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        assert {each.split("/")[2] for each in asked} == {site[7:-1], live_server.url[7:]}
        assert page.context.cookies() == []
        assert page.evaluate("Object.keys(localStorage).length") == 0
        schema = page.locator('script[type="application/ld+json"]').text_content() or ""
        assert '"telephone":"+31592012345"' in schema.replace(" ", "")
        page.close()
        for path in (customer.path, "/vraag", "/antwoorden"):
            page = browser.new_page(
                base_url=live_server.url, viewport={"width": 320, "height": 800}
            )
            page.goto(f"{path}?taal=nl")
            page.get_by_role("link", name="Contact", exact=True).first.click()
            for said in (NUMBER, "Nu open, tot 20.00 uur", world.team.brand.mail):
                assert page.get_by_text(said).first.is_visible()
            assert violations(page) == []
            page.close()
        holds_everywhere()


def holds_everywhere() -> None:
    """Every letter to a customer ends with the block: what includes it is checked by test_letters."""
    lonely = []
    for path in sorted(PACKAGE.glob("*/templates/letters/*.txt")):
        short = path.name.partition(".")[0] in {"upload_line", "status_line"}
        if path.name.startswith("_") or short or _is_text_message(path):
            continue
        text = get_template(f"letters/{path.name}").template.source
        if "letters/_contact." not in text:
            lonely.append(path.name)
    assert lonely == []


def _is_text_message(path: Path) -> bool:
    """A text message has no room for more than the number and the link."""
    return len(path.read_text().strip().splitlines()) <= 2


def test_the_block_starts_under_fifteen_kilobytes(world: World, client: object) -> None:
    script = (PACKAGE / "static" / "gehoor" / "block.js").read_bytes()
    facts = client.get("/contact/kwartelhof-wonen.json").content  # type: ignore[attr-defined]
    assert len(gzip.compress(script)) + len(gzip.compress(facts)) < LARGEST


def test_a_site_without_the_brand_shows_nothing_and_breaks_nothing(
    world: World, browser: Browser, site: str
) -> None:
    Brand.objects.update(name="Anders")
    page = browser.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    with page.expect_response("**/contact/kwartelhof-wonen.json*") as answer:
        page.goto(site)
    assert answer.value.status == 404
    assert page.locator(".block").count() == 0
    assert wrong == []
