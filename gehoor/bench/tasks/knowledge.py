"""What Pim does as process owner: the texts that customers read in a procedure."""

from __future__ import annotations

from playwright.sync_api import Page

from gehoor.procedures.actions.editing import install
from gehoor.procedures.models import Procedure
from gehoor.procedures.shipped import shipped

from .hands import Hands
from .scene import Scene
from .task import task


@task("change the text of a step in Dutch and English and publish", "Pim", 6)
def step(scene: Scene, page: Page, hands: Hands) -> None:
    if not Procedure.objects.exists():
        install(scene.team, shipped("sofa"))
    scene.home(page, "/werkwijzen")
    hands.press("tbody th", "Bank beschadigd")
    hands.press(".procedure h2", "Schade beoordelen")
    hands.see("textarea[name=told-nl]:focus")
    hands.write("Wat vervelend voor u. ")
    hands.strike("Tab")
    hands.write("We are sorry. ")
    hands.press("form.step button.primary")
    hands.see("h1", "versie")
