"""What Bram does behind the desk: what is his today, done with a word to the customer, or asked on."""

from __future__ import annotations

from datetime import timedelta

from playwright.sync_api import Page

from .hands import Hands
from .scene import Scene
from .task import task


@task("see what I promised or must do today", "Bram", 0)
def today(scene: Scene, page: Page, hands: Hands) -> None:
    scene.case("Bram", ago=timedelta(hours=7), subject="Vandaag af")
    scene.home(page)
    hands.see("#today", "Vandaag af")


@task("report done with a message to the customer", "Bram", 3)
def done(scene: Scene, page: Page, hands: Hands) -> None:
    case = scene.case("Bram")
    scene.open(page, case)
    hands.strike("a")
    hands.write("Uw bank is vanmorgen opgehaald.")
    hands.see(".letter .words", "opgehaald")
    hands.press(".composer button.primary")
    hands.see("#work", "is vanmorgen opgehaald")


@task("find a case by its order number", "Bram", 8)
def find(scene: Scene, page: Page, hands: Hands) -> None:
    scene.case("Samira", text="Waar blijft bestelling 48122?", subject="Bestelling 48122")
    scene.home(page)
    hands.press("header [data-opens=palette]")
    hands.type("48122")
    hands.see("#palette-list [role=option]", "Bestelling 48122")
    hands.strike("Enter")
    hands.see("#case-title", "Bestelling 48122")


@task("ask a colleague, with a date", "Bram", 6)
def ask(scene: Scene, page: Page, hands: Hands) -> None:
    scene.open(page, scene.case("Bram"))
    hands.press("[data-key=G]")
    hands.until("#passing-on [name=when]")
    hands.write("over 2 werkdagen")
    hands.strike("Tab")
    hands.write("Wat kost een nieuwe poot?")
    hands.see("#pass-on-read .agreed")
    hands.press("#passing-on button.primary")
    hands.see("#notices", "Doorgegeven")


@task("send word on the way at 80 % of the term", "Bram", 3)
def interim(scene: Scene, page: Page, hands: Hands) -> None:
    case = scene.case("Bram")
    case.promises.update(stage="late")
    scene.open(page, case)
    hands.press("[data-opens=interim]")
    hands.see("#interim textarea")
    hands.press("#interim button.primary")
    hands.see("#work", "de datum staat")
