"""A customer with a phone in the hand who is not content."""

from __future__ import annotations

from playwright.sync_api import Page, ViewportSize

from gehoor.aftercare.actions.going import PATH as AFTERCARE_PATH

from .hands import Hands
from .scene import Scene
from .task import task

PHONE: ViewportSize = {"width": 320, "height": 640}


@task("make a complaint from the case", "Mevr. Jansen", 2)
def complain(scene: Scene, page: Page, hands: Hands) -> None:
    page.set_viewport_size(PHONE)
    page.goto(scene.status_page(scene.case()))
    hands.tap(".acts a", "klacht")
    hands.see("#text:focus")
    hands.write("De monteur kwam twee keer niet.")
    hands.tap(".acts button", "klacht")
    hands.see("main", "geregistreerd")


@task("stop aftercare messages", "Mevr. Jansen", 1)
def stop_aftercare(scene: Scene, page: Page, hands: Hands) -> None:
    page.set_viewport_size(PHONE)
    page.goto(f"{scene.status_page(scene.case())}/{AFTERCARE_PATH}")
    hands.tap(".acts button", "nazorg")
    hands.see("main", "geen nazorg")
