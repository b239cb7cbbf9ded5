"""An outage: Lotte publishes, changes and ends it, and a customer asks in one tap to hear of the repair."""

from __future__ import annotations

from datetime import timedelta

from playwright.sync_api import Page

from gehoor.core import clock
from gehoor.outages.actions import New, publish, repaired
from gehoor.outages.models import Outage

from .customer import PHONE, WHO
from .hands import Hands
from .scene import Scene
from .task import task


def _outage(scene: Scene) -> Outage:
    """The only one that goes on."""
    for each in Outage.objects.going_on():
        repaired(each, scene["Lotte"])
    new = New("Roden", "9301-9305", "internet", "internet", clock.now() + timedelta(hours=3))
    return publish(scene.team.brand, new, scene["Lotte"])


@task("publish a regional outage on all channels", "Lotte", 6, seconds=60)
def publishes(scene: Scene, page: Page, hands: Hands) -> None:
    """The two lines are the area with its postcodes, and what does not work in both languages."""
    repaired(_outage(scene), scene["Lotte"])
    scene.home(page)
    hands.press("#today a", "Storingen")
    hands.see("h1", "Storingen")
    hands.press("label", "Gebied en postcodes")
    hands.write("Norg 9331-9333")
    hands.strike("Tab")
    hands.write("internet en telefoon / internet and telephone")
    hands.strike("Enter")
    hands.see("h2", "Norg, sinds")


@task("change the text of an outage", "Lotte", 3)
def changes(scene: Scene, page: Page, hands: Hands) -> None:
    _outage(scene)
    scene.home(page, "/storingen")
    hands.press("section label", "Wat niet werkt")
    hands.write("alleen telefoon / telephone only")
    hands.strike("Enter")
    hands.see("q", "alleen telefoon")


@task("withdraw an outage", "Lotte", 3)
def withdraws(scene: Scene, page: Page, hands: Hands) -> None:
    _outage(scene)
    scene.home(page)
    hands.press("#today a", "Storingen")
    hands.press("section button", "Het werkt weer")
    hands.see("main", "Er is nu geen storing")


@task("ask to be told at the repair of an outage", WHO, 1)
def hears(scene: Scene, page: Page, hands: Hands) -> None:
    page.set_viewport_size(PHONE)
    _outage(scene)
    page.goto(scene.status_page(scene.case()))
    hands.tap("section button", "Laat mij weten als het weer werkt")
    hands.see("main", "U krijgt bericht als het weer werkt")
