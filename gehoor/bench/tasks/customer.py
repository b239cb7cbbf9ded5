"""Mevr. Jansen with her phone in the hand and the link of our message: no account, no colleague."""

from __future__ import annotations

from datetime import timedelta

from playwright.sync_api import FilePayload, Page, ViewportSize

from gehoor.casework.actions.promising import promise
from gehoor.core import clock
from gehoor.parties.enums import AddressKind
from gehoor.promises import places
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import SlotPlan

from .hands import Hands
from .scene import Scene
from .task import task

PHONE: ViewportSize = {"width": 320, "height": 640}
WHO = "Mevr. Jansen"
PHOTO = b"\x89PNG\r\n\x1a\n poot"
IN_THE_GALLERY = 4
"""Taps outside our pages: a photo three times, and done."""
IN_THE_LIST = 2
"""Taps that a phone asks for a choice from a list: open it, and choose."""


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


@task("move a call-back", WHO, 4)
def move(scene: Scene, page: Page, hands: Hands) -> None:
    page.set_viewport_size(PHONE)
    SlotPlan.objects.get_or_create(team=scene.team, defaults={"minutes": 30, "capacity": 9})
    case = scene.case()
    first, *_others = places.free(scene.team, clock.now() + timedelta(hours=3), 1)
    draft = Draft(PromiseKind.CALL_BACK, "Wij bellen u", first.ends_at, starts_at=first.starts_at)
    scene.known_by(case, AddressKind.PHONE, scene.phone())
    promise(case, scene["Samira"], draft)
    page.goto(scene.status_page(case))
    hands.tap("#main a, main a", "Kies een ander moment")
    hands.see("select[name=moment]").select_option(index=3)
    hands.clicks += IN_THE_LIST
    hands.tap("form button.button", "Kies dit moment")
    hands.see("main", "Uw nieuwe moment staat vast")


@task("send three photos", WHO, 5)
def photos(scene: Scene, page: Page, hands: Hands) -> None:
    page.set_viewport_size(PHONE)
    page.goto(f"{scene.status_page(scene.case())}/fotos")
    with page.expect_file_chooser() as chooser:
        hands.tap("label.choose")
    hands.clicks += IN_THE_GALLERY
    chooser.value.set_files(
        [FilePayload(name=f"{n}.png", mimeType="image/png", buffer=PHOTO) for n in range(3)]
    )
    hands.see("main", "Wij hebben uw 3 bestanden ontvangen")


@task("say that it is not solved", WHO, 1)
def unsolved(scene: Scene, page: Page, hands: Hands) -> None:
    page.set_viewport_size(PHONE)
    page.goto(scene.status_page(scene.case()))
    hands.tap(".acts button", "nog niet opgelost")
    hands.see("main", "Wij hebben uw herinnering ontvangen")
