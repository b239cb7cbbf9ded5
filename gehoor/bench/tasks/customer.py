"""Mevr. Jansen with her phone in the hand and the link of our message: no account, no colleague."""

from __future__ import annotations

from playwright.sync_api import Page, ViewportSize

from .hands import Hands
from .scene import Scene
from .task import task

PHONE: ViewportSize = {"width": 320, "height": 640}
WHO = "Mevr. Jansen"


@task("ask a question by a known link", WHO, 3)
def ask(scene: Scene, page: Page, hands: Hands) -> None:
    page.set_viewport_size(PHONE)
    page.goto(scene.status_page(scene.case()))
    hands.tap(".acts a", "andere vraag")
    hands.tap("textarea[name=text]")
    hands.write("Kan ik er een kussen bij bestellen?")
    hands.tap("form button.button", "Verstuur mijn vraag")
    hands.see("main", "Wij hebben uw vraag ontvangen")


@task("see what was promised and what happens next, from a message", WHO, 2)
def follow(scene: Scene, page: Page, hands: Hands) -> None:
    page.set_viewport_size(PHONE)
    page.goto(scene.status_page(scene.case()))
    hands.clicks += 1  # the link in the message
    hands.see(".next", "antwoord")
    hands.see("#toezeggingen")
