"""A customer with a phone in the hand who wants to speak to somebody."""

from __future__ import annotations

from playwright.sync_api import Page, ViewportSize

from .hands import Hands
from .scene import Scene
from .task import task

PHONE: ViewportSize = {"width": 320, "height": 640}


@task("find number, hours and current wait from any page", "Mevr. Jansen", 1)
def reach_us(scene: Scene, page: Page, hands: Hands) -> None:
    """From the status page: the exchange told of its calls a moment ago, so the wait is known."""
    page.set_viewport_size(PHONE)
    scene.ring("0612345678")
    page.goto(scene.status_page(scene.case()))
    hands.tap(".top a", "Contact")
    hands.see(".call", "tarief")
    hands.see(".now", "wacht")
    hands.see(".week", "vandaag")
