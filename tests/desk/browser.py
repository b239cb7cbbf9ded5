"""A real browser at the desk: Debian's Chromium, driven by Playwright."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Page

from gehoor.staff.models import Colleague
from tests.desk.support import Server, signed_in
from tests.support.browser import chromium

DESKTOP = (1440, 900)


@contextmanager
def page_of(
    server: Server,
    colleague: Colleague | None,
    size: tuple[int, int] = DESKTOP,
    strict: bool = True,
    **context: Any,
) -> Iterator[Page]:
    """A page for `colleague`, signed in; with `strict`, what the page's policy blocks fails the test."""
    troubles: list[str] = []
    session = signed_in(colleague).cookies["sessionid"].value if colleague else ""
    width, height = size
    with chromium().new_context(viewport={"width": width, "height": height}, **context) as inside:
        if session:
            inside.add_cookies([{"name": "sessionid", "value": session, "url": server.url}])
        page = inside.new_page()
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on(
            "console", lambda said: troubles.append(said.text) if _is_trouble(said.text) else None
        )
        yield page
    assert not (strict and troubles), troubles


def _is_trouble(said: str) -> bool:
    return "Content Security Policy" in said or "Uncaught" in said
