"""A case in the middle of each of the five procedures that come with the product (P1 to P5)."""

from __future__ import annotations

from gehoor.cases.models import Case
from gehoor.casework.actions.fulfil import Fulfilment, fulfil
from gehoor.casework.actions.steps import begin, leave_to_us
from gehoor.parties.models import Address
from gehoor.procedures.actions.editing import install
from gehoor.procedures.models import Procedure
from gehoor.procedures.shipped import shipped
from gehoor.promises.enums import PromiseKind, Proof

from .. import texts
from ..mails import Customer
from ..organisation import Kwartelhof
from ..stage import Stage, Story

OF_TEAMS = {
    "box": "net",
    "sofa": "wonen",
    "pharmacy": "apotheek",
    "fibre": "net",
    "postage": "post",
}
HOEKSTRA = Customer("Tineke Hoekstra", "t.hoekstra@post.example")
VEENSTRA = Customer("Mark Veenstra", "mark@veenstra.example")
DE_GRAAF = Customer("Mevr. De Graaf", "j.degraaf@post.example")
WOLTERS = Customer("Henk Wolters", "henk.wolters@mailbox.example")
BRANDS = Customer("Joke Brands", "joke.brands@post.example")
WORDS = texts.of("procedures")


def install_all(kwartelhof: Kwartelhof) -> None:
    """The procedures that come with the product, each for the team whose work it is."""
    for name, key in OF_TEAMS.items():
        install(kwartelhof.teams[key], shipped(name), kwartelhof.people["Pim"])


def _begin(case: Case, name: str) -> None:
    title = shipped(name)["title"]["nl"]
    begin(case, Procedure.objects.get(title_nl=title), case.owner)


def old_box(stage: Stage) -> Story:
    """The new box is there; the customer has three weeks for the old one."""
    days = stage.days("net")
    yield days.on(-4, "10:00")
    case = stage.new_case("net", HOEKSTRA, *texts.mail("procedures", "box"), "Mila")
    yield days.on(-4, "10:20")
    _begin(case, "box")
    yield days.on(-4, "10:40")
    stage.answer(case, WORDS["box answer"])
    yield days.on(-2, "14:00")
    delivery = case.promises.get(kind=PromiseKind.DELIVERY)
    fulfil(delivery, case.owner, Fulfilment(Proof.SCAN, "3SKWAR0042"))


def chosen_sofa(stage: Stage) -> Story:
    """The customer chose: collection and delivery are promised, and move together."""
    days = stage.days("wonen")
    yield days.on(-4, "09:30")
    case = stage.new_case("wonen", VEENSTRA, *texts.mail("procedures", "sofa"), "Daan")
    yield days.on(-4, "10:00")
    _begin(case, "sofa")
    yield days.on(-4, "10:30")
    stage.answer(case, WORDS["sofa answer"])
    yield days.on(-2, "19:10")
    stage.reply(case, VEENSTRA, WORDS["sofa choice"])


def prepared_order(stage: Stage) -> Story:
    """The GP agreed; the order is being prepared and checked."""
    days = stage.days("apotheek")
    yield days.on(-1, "09:00")
    case = stage.new_case("apotheek", DE_GRAAF, *texts.mail("procedures", "order"), "Hanna")
    yield days.on(-1, "09:15")
    _begin(case, "pharmacy")
    yield days.on(-1, "10:40")
    stage.answer(case, WORDS["order answer"])


def planned_street(stage: Stage) -> Story:
    """The survey was done; now the street is being dug."""
    days = stage.days("net")
    yield days.on(-12, "11:00")
    case = stage.new_case("net", WOLTERS, *texts.mail("procedures", "fibre"), "Kevin")
    yield days.on(-12, "11:20")
    _begin(case, "fibre")
    yield days.on(-12, "11:30")
    stage.answer(case, WORDS["fibre answer"])
    yield days.on(-2, "13:30")
    survey = case.promises.get(kind=PromiseKind.VISIT)
    done = Fulfilment(Proof.TICK, "schouwrapport", WORDS["fibre survey"])
    fulfil(survey, case.owner, done)


def short_paid(stage: Stage) -> Story:
    """The customer leaves it to us to find the sender."""
    days = stage.days("post")
    yield days.on(-3, "09:30")
    case = stage.new_case("post", BRANDS, *texts.mail("procedures", "postage"), "Ilse")
    yield days.on(-3, "10:00")
    _begin(case, "postage")
    yield days.on(-3, "10:20")
    stage.answer(case, WORDS["postage answer"])
    yield days.on(-1, "16:00")
    action = case.customer_actions.get()
    leave_to_us(case, action.pk, Address.objects.get(value=BRANDS.mail))


STORIES = (old_box, chosen_sofa, prepared_order, planned_street, short_paid)
