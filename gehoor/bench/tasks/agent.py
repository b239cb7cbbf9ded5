"""What Samira does all day, by keyboard alone."""

from __future__ import annotations

from datetime import timedelta

from playwright.sync_api import Page

from gehoor.core import clock
from gehoor.goodwill.actions import set_budget
from gehoor.parties.enums import AddressKind

from .hands import Hands
from .scene import Scene
from .task import task

TWO_QUESTIONS = "Wanneer wordt mijn bank opgehaald? En krijg ik de bezorgkosten terug?"


def thursday() -> str:
    """`do 14`, as she types it."""
    today = clock.now().date()
    return f"do {(today + timedelta(days=(3 - today.weekday()) % 7 + 7)).day}"


@task("answer a call and land on the customer and case", "Samira", 1)
def answer_call(scene: Scene, page: Page, hands: Hands) -> None:
    case, number = scene.case(), scene.phone()
    scene.known_by(case, AddressKind.PHONE, number)
    scene.home(page)
    scene.ring(number)
    hands.press(".call.ringing button")
    hands.see("#case-title", "Bank beschadigd")


@task("find an unknown caller by postcode and house number", "Samira", 9)
def find_caller(scene: Scene, page: Page, hands: Hands) -> None:
    case, number = scene.case(), scene.phone()
    postcode = f"{1000 + int(number[-4:]):04d}AB12"
    scene.known_by(case, AddressKind.POSTAL, postcode)
    scene.home(page)
    scene.ring(number)
    ringing = Hands(page)  # what is counted begins when the call is there
    ringing.press(".call.ringing button")
    ringing.see("#who-q:focus")
    hands.type(postcode.lower())
    hands.strike("Enter")
    hands.see("#case-title", "Bank beschadigd")


@task("promise a callback during a call", "Samira", 9, seconds=8)
def promise_callback(scene: Scene, page: Page, hands: Hands) -> None:
    scene.open(page, scene.case())
    hands.press(".composer .bar [data-opens=promise]")
    hands.until("#promise [name=when]")
    hands.type(thursday())
    hands.see("#promise-read .agreed")
    hands.strike("Enter")
    hands.see("#facts", "Wij bellen u")


@task("answer a mail with two questions: one answered, one promised", "Samira", 12)
def answer_two(scene: Scene, page: Page, hands: Hands) -> None:
    scene.open(page, scene.case(text=TWO_QUESTIONS))
    hands.strike("a")
    hands.write("De bank halen wij donderdag op.")
    hands.see(".letter .words", "donderdag")
    hands.press("#settling .fate", "bezorgkosten")
    hands.until("#settling .fate:last-child select")
    hands.type("a")
    hands.strike("Tab")
    hands.type("vr")
    hands.see(".letter .words", "uiterlijk vr")
    hands.press(".composer button.primary")
    hands.see("#facts", "bezorgkosten")


@task("close an open mail because it was answered by phone", "Samira", 2)
def settled_by_phone(scene: Scene, page: Page, hands: Hands) -> None:
    case, number = scene.case(), scene.phone()
    scene.known_by(case, AddressKind.PHONE, number)
    scene.home(page)
    scene.ring(number)
    call = Hands(page)
    call.press(".call.ringing button")
    call.see(".twins", "open:")
    hands.press(".twins [data-opens=by-phone]")
    hands.see("#by-phone .words")
    hands.press("#by-phone button.primary")
    hands.see(".composer.closed")


@task("hand a case over with its line", "Samira", 4)
def hand_over(scene: Scene, page: Page, hands: Hands) -> None:
    scene.open(page, scene.case())
    hands.press("[data-key=x]")
    hands.see("#handing-find:focus")
    hands.strike("Enter")
    hands.see(".receiving", "blijft de zaak van Samira")


@task("send an upload link while talking", "Samira", 2)
def upload_link(scene: Scene, page: Page, hands: Hands) -> None:
    scene.open(page, scene.case())
    hands.press("[data-opens=upload]")
    hands.see("#upload-read .words")
    hands.press("#upload button.primary")
    hands.gone("#upload")
    hands.see("#work", "foto")


@task("move a promise: date, reason, message", "Samira", 8)
def move(scene: Scene, page: Page, hands: Hands) -> None:
    scene.open(page, scene.case())
    hands.press("[data-opens=move]")
    hands.see("#move-when:focus")
    hands.type("vr")
    hands.strike("Tab")
    hands.write("de vervoerder heeft deze week geen plaats")
    hands.see("#moved .words")
    hands.press("#move button.primary")
    hands.see("#work", "1 keer verschoven")


@task("register a complaint and confirm it", "Samira", 4)
def complain(scene: Scene, page: Page, hands: Hands) -> None:
    scene.open(page, scene.case())
    hands.press("[data-opens=complaining]")
    hands.until("#complaining [name=words]")
    hands.write("De monteur kwam twee keer niet.")
    hands.see("#complaint-read .words", "twee keer niet")
    hands.press("#complaining button.primary")
    hands.gone("#complaining")
    hands.see("#deciding", "Klacht")


@task("grant goodwill within her own limit", "Samira", 5)
def goodwill(scene: Scene, page: Page, hands: Hands) -> None:
    set_budget(scene["Lotte"], scene.team, 100_000, 2_500)
    scene.open(page, scene.case())
    hands.press("[data-opens=goodwill]")
    hands.see("#goodwill-read .words", "€ 10")
    hands.press("#goodwill .digits label", "fout")
    hands.press("#goodwill button.primary")
    hands.see("#facts", "€ 10 op uw rekening")
