"""The pages of accounts, colleagues and changes: readable by everybody, down to 320 pixels."""

from __future__ import annotations

import pytest

from gehoor.staff.enums import Role
from tests.desk.browser import page_of
from tests.desk.support import Server
from tests.support.axe import violations
from tests.support.world import World

pytestmark = [pytest.mark.peer("chromium"), pytest.mark.django_db(transaction=True)]

PAGES = ["account/", "instellingen/collegas", "instellingen/wijzigingen"]
WIDER = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_are_readable_by_everybody(server: Server, world: World, scheme: str) -> None:
    world.fatma.role = Role.ADMINISTRATOR
    world.fatma.save()
    with page_of(
        server, world.fatma, strict=False, color_scheme=scheme
    ) as page:  # axe has styles of its own
        for path in PAGES:
            page.set_viewport_size({"width": 320, "height": 700})
            page.goto(f"{server.url}/{path}")
            assert not page.evaluate(WIDER), path
            assert violations(page) == [], path
