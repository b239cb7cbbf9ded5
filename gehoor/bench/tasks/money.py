"""Money: a refund decided in six keys, call costs paid back in two, and the way chosen in two taps."""

from __future__ import annotations

from playwright.sync_api import Page, ViewportSize

from gehoor.cases.models import Case
from gehoor.goodwill.actions import set_budget
from gehoor.remedies.actions.accounts import keep
from gehoor.remedies.actions.refunding import Decision, refund

from .hands import Hands
from .scene import Scene
from .task import task

PHONE: ViewportSize = {"width": 320, "height": 640}
IBAN = "NL20INGB0001234567"


def _paid_before(scene: Scene, owner: str) -> Case:
    """A case of a customer whose account we know."""
    case = scene.case(owner, text="Mijn rekening is 180 euro te hoog.", subject="Rekening te hoog")
    keep(case.party, IBAN, case.party.name)
    return case


@task("decide a refund and its method, the message goes out", "Bram", 6)
def decide(scene: Scene, page: Page, hands: Hands) -> None:
    scene.open(page, _paid_before(scene, "Bram"))
    hands.strike("f", "r")
    hands.see("#refund [name=amount]")
    hands.type("180")
    hands.see("#refund-read .agreed", "uitbetalen")
    hands.strike("Enter")
    hands.see("#notices", "toegezegd")


@task("pay back what calling cost", "Samira", 2)
def call_costs(scene: Scene, page: Page, hands: Hands) -> None:
    set_budget(scene["Lotte"], scene.team, 50_000, 2_500)
    scene.open(page, _paid_before(scene, "Samira"))
    hands.strike("f", "b")
    hands.see("#notices", "Toegezegd")


@task("choose how a refund comes", "Mevr. Jansen", 2)
def choose(scene: Scene, page: Page, hands: Hands) -> None:
    page.set_viewport_size(PHONE)
    case = _paid_before(scene, "Bram")
    refund(case, scene["Bram"], Decision(18_000, "De rekening was te hoog", monthly=4_500))
    page.goto(scene.status_page(case))
    hands.tap(".option", "Verrekenen")
    hands.tap(".acts button", "Zo wil ik het")
    hands.see("main", "Uw keuze staat vast")
