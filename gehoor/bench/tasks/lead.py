"""What Lotte does for her team: what is at risk, who is stuck, and what only she may decide."""

from __future__ import annotations

from datetime import timedelta

from playwright.sync_api import Page

from gehoor.cases.models import Case
from gehoor.casework.actions.moving import ask_to_move
from gehoor.casework.actions.renegotiate import renegotiate
from gehoor.core import clock
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague

from .hands import Hands
from .scene import Scene
from .task import task

ALMOST = timedelta(hours=7, minutes=40)
"""How long ago a question came whose term of eight hours ends in twenty minutes."""


@task("see the promises at risk in the next hour", "Lotte", 0)
def risks(scene: Scene, page: Page, hands: Hands) -> None:
    scene.case(ago=ALMOST, subject="Bijna te laat")
    scene.home(page)
    hands.see("#home-coming", "Bijna te laat")


@task("give twenty promises of a sick colleague to others", "Lotte", 6)
def sick(scene: Scene, page: Page, hands: Hands) -> None:
    for number in range(20):
        scene.case("Tim", subject=f"Vraag {number}")
    scene.home(page)
    hands.tap("#today a", "Naar je team")
    hands.see("h1", "Klantenservice Wonen")
    hands.press("#loads tr", "Tim")
    hands.see(".sharing tbody tr:nth-child(20)")
    hands.press(".sharing button.primary")
    hands.gone(".sharing")
    assert not Promise.objects.open().filter(owner=scene["Tim"]).exists()


@task("approve the second slip of a date", "Lotte", 2)
def approve(scene: Scene, page: Page, hands: Hands) -> None:
    promise = scene.case().promises.get()
    reason, now = "het onderdeel komt later", clock.now()
    renegotiate(promise, scene["Samira"], due_at=now + timedelta(days=1), reason=reason)
    promise.refresh_from_db()
    ask_to_move(promise, scene["Samira"], due_at=now + timedelta(days=2), reason=reason)
    scene.home(page, "/leiding")
    hands.press("#requests li:first-child .who")
    hands.see("#deciding", reason)
    hands.press("#deciding button.primary")
    hands.see("#work", "2 keer verschoven")


@task("take over a case with a third contact", "Lotte", 1)
def third_contact(scene: Scene, page: Page, hands: Hands) -> None:
    case = scene.case(subject="Derde keer")
    Case.objects.filter(pk=case.pk).update(reminders=2, urgent_since=clock.now())
    scene.home(page, "/leiding")
    hands.press("#third form")
    hands.see("#facts", "Lotte Visser")


@task("open the cases behind a red figure", "Lotte", 1)
def red_figure(scene: Scene, page: Page, hands: Hands) -> None:
    case = scene.case(subject="Rood")
    case.promises.update(stage="late")
    scene.home(page, "/leiding")
    hands.press(".tiles a.red", "80 %")
    hands.see(".lines", case.reference)


@task("give the work of a leaver to others", "Lotte", 5)
def leaver(scene: Scene, page: Page, hands: Hands) -> None:
    tim = Colleague.objects.filter(pk=scene["Tim"].pk)
    tim.update(leaves_on=clock.now().date() + timedelta(days=3))
    sick(scene, page, hands)
    tim.update(leaves_on=None)
