"""What a branch does: Fatma at the counter on a tablet, at the shelf with a scanner, and for her area."""

from __future__ import annotations

from datetime import timedelta

from playwright.sync_api import Page

from gehoor.branches.actions.collecting import await_order
from gehoor.casework.actions.promising import promise
from gehoor.casework.actions.watch import sweep
from gehoor.casework.letters import status_url
from gehoor.core import clock
from gehoor.parties.enums import AddressKind
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind

from .hands import Hands
from .scene import Scene
from .task import task

TABLET, PHONE = 768, 320


def at_the_counter(scene: Scene, page: Page, hands: Hands, width: int) -> None:
    """The customer shows the code of our mail; what we promise is chosen by tapping."""
    case = scene.case()
    page.set_viewport_size({"width": width, "height": 1024})
    scene.home(page, "/balie")
    hands.see("[data-scans]:focus")
    hands.scan(status_url(case))
    hands.tap(".big label", "Wij bellen u")
    hands.tap("fieldset:has([name=day]) label:nth-of-type(2)")
    hands.tap(".counter button.primary")
    hands.see(".slip .read", "Wij bellen u")


@task("record a promise at the counter on a tablet", "Fatma", 7, seconds=20)
def counter(scene: Scene, page: Page, hands: Hands) -> None:
    at_the_counter(scene, page, hands, TABLET)


@task("record a promise at the counter on a phone", "Fatma", 7, seconds=20)
def counter_on_a_phone(scene: Scene, page: Page, hands: Hands) -> None:
    at_the_counter(scene, page, hands, PHONE)


@task("take over a head-office case in my area", "Fatma", 2)
def step_in(scene: Scene, page: Page, hands: Hands) -> None:
    case = scene.case(ago=timedelta(hours=9), subject="Gemiste bank")
    scene.known_by(case, AddressKind.POSTAL, f"94{case.pk % 100:02d}AB12")
    sweep()
    scene.home(page)
    hands.press(".here li", "Klant")
    hands.see("#case-title", "Gemiste bank")
    hands.press("#facts [data-key=o]")
    hands.see(".shift, #notices", "Gevraagd aan")


@task("mark an order ready for pick-up", "Fatma", 1)
def ready(scene: Scene, page: Page, hands: Hands) -> None:
    case = scene.case()
    due = clock.now() + timedelta(hours=4)
    draft = Draft(PromiseKind.READY, "Uw bestelling ligt klaar", due, owner=scene["Fatma"])
    told_in = promise(case, scene["Samira"], draft)
    number = f"48{case.pk:05d}"
    await_order(case.promises.get(made_in=told_in), scene.assen, number)
    scene.home(page, "/vestiging/klaar")
    hands.see("[data-scans]:focus")
    hands.scan(number)
    hands.see(".done", number)


@task("see the kept-rate of the branch beside head office", "Fatma", 1)
def own_word(scene: Scene, page: Page, hands: Hands) -> None:
    scene.home(page)
    hands.press(".doors a", "Ons woord")
    hands.see("h1", "Doen wij wat wij zeggen?")
