"""The overview of a procedure from its start: steps, who, what, when, how, to read and to print (T14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gehoor.cases.models import Case
from gehoor.casework.actions.receive import open_case
from gehoor.casework.actions.steps import begin
from gehoor.casework.letters import status_token
from gehoor.parties.actions import recognise
from gehoor.procedures.actions.editing import install
from gehoor.procedures.shipped import shipped
from tests.desk.browser import page_of
from tests.support.axe import violations
from tests.support.world import World, make_world

if TYPE_CHECKING:
    from playwright.sync_api import Locator
    from pytest_django.live_server_helper import LiveServer

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.peer("chromium")]

ASKED = ("Wie", "Wat", "Wanneer", "Hoe u het hoort", "Wat u doet", "Daarna")


def started(world: World) -> Case:
    """A customer asks about fibre, and a colleague starts “glasvezel”."""
    address, _ = recognise("mail", "h.wolters@post.example", "H. Wolters", "nl")
    mail = world.mail("Wanneer krijgen wij glasvezel?", "h.wolters@post.example")
    case = open_case(world.team, mail, address).case
    begin(case, install(world.team, shipped("fibre")).procedure, world.samira)
    return case


def said(step: Locator) -> dict[str, str]:
    terms = [each.strip() for each in step.locator("dt").all_inner_texts()]
    return dict(zip(terms, step.locator("dd").all_inner_texts(), strict=True))


@pytest.mark.requirement("T14")
def test_glasvezel_shows_six_steps_with_state_who_what_when_and_how(
    live_server: LiveServer,
) -> None:
    case = started(make_world())
    with page_of(live_server, None, (320, 800), strict=False, locale="nl") as page:  # type: ignore[arg-type]
        page.goto(f"{live_server.url}/volg/{status_token(case)}")
        steps = page.locator(".steps > li")
        assert steps.count() == 6
        states = [each.strip() for each in steps.locator(".state").all_inner_texts()]
        assert states == ["hier zijn wij nu", *["komt nog"] * 5]
        told = [said(each) for each in steps.all()]
        assert all(tuple(each) == ASKED and all(each.values()) for each in told)
        assert {each["Wat u doet"] for each in told} >= {"U hoeft niets te doen."}
        assert told[0]["Wat u doet"].startswith("Zorg dat iemand van 18 jaar of ouder thuis is.")
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        page.emulate_media(media="print")
        assert all(each.is_visible() for each in steps.all())
        assert page.pdf().startswith(b"%PDF")
