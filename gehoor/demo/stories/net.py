"""Kwartelhof Net: the fibre date that moved twice (P4) and the fee for a box long returned (P1)."""

from __future__ import annotations

from datetime import datetime

from gehoor.casework.actions.answer import Ask
from gehoor.casework.actions.notes import note
from gehoor.casework.actions.renegotiate import renegotiate
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind

from .. import texts
from ..mails import Customer, Sent
from ..pictures import photo
from ..stage import Stage, Story

DE_WIT = Customer("K. de Wit", "k.dewit@post.example")
BAKKER = Customer("F. Bakker-Çelik", "f.bakker@thuis.example")
TER_HORST = Customer("Wilma ter Horst", "wilma.terhorst@post.example")
HUGHES = Customer("Oliver Hughes", "oliver.hughes@mailbox.example")
RUBEN = Customer("Ruben Nijland", "ruben.nijland@mailbox.example")
VAN_LEEUWEN = Customer("J. van Leeuwen", "vanleeuwen.jt@post.example")
RECEIPT = Sent(
    "bonnetje.png", "image/png", photo((250, 250, 246), (215, 215, 210), (250, 250, 246))
)
WORDS = texts.of("net")


def _visit(start: datetime, end: datetime) -> Draft:
    wording = "Aansluiting van uw glasvezel in de meterkast"
    return Draft(PromiseKind.VISIT, wording, starts_at=start, due_at=end, rule="planning Noord")


def fibre(stage: Stage) -> Story:
    days = stage.days("net")
    yield days.on(-6, "10:20")
    case = stage.new_case("net", DE_WIT, *texts.mail("net", "fibre"), "Mila")
    yield days.on(-6, "13:40")
    first = _visit(days.on(-2, "08:00"), days.on(-2, "12:00"))
    stage.answer(case, WORDS["fibre visit"], first)
    visit = case.promises.get(kind=PromiseKind.VISIT)
    yield days.on(-3, "16:45")
    starts_at, due_at = days.on(1, "12:00"), days.on(1, "16:00")
    reason = WORDS["fibre reason 1"].strip()
    renegotiate(visit, stage.people["Mila"], reason=reason, starts_at=starts_at, due_at=due_at)
    yield days.on(-2, "18:12")
    stage.reply(case, DE_WIT, WORDS["fibre again"])
    yield days.on(-1, "15:30")
    visit.refresh_from_db()
    starts_at, due_at = days.on(3, "08:00"), days.on(3, "12:00")
    reason = WORDS["fibre reason 2"].strip()
    renegotiate(visit, stage.people["Esra"], reason=reason, starts_at=starts_at, due_at=due_at)
    yield days.on(-1, "15:48")
    note(case, stage.people["Esra"], WORDS["fibre note"])
    credit = Draft(
        PromiseKind.COMPENSATION,
        "€ 25 korting op uw rekening",
        due_at=days.on(5, "17:00"),
        rule="tweede keer verschoven",
    )
    stage.answer(case, WORDS["fibre compensation"], credit, by=stage.people["Esra"])


def fee_for_returned_box(stage: Stage) -> Story:
    """The fee stands still while she looks for the receipt; the photo comes by the status page."""
    days = stage.days("net")
    yield days.on(-4, "20:31")
    case = stage.new_case(
        "net", BAKKER, *texts.mail("net", "fee"), "Kevin", charset="windows-1252", html=True
    )
    yield days.on(-3, "09:44")
    proof = Ask("een foto van uw bonnetje", days.on(2, "17:00"), "Tot dan staat de € 180 stil.")
    stage.answer(case, WORDS["fee ask"], asks=proof)
    yield days.on(-2, "21:05")
    stage.upload(case, WORDS["fee upload"], RECEIPT)
    yield days.ago(hours=4)
    refund = Draft(
        PromiseKind.REFUND,
        "Terugbetaling van € 180",
        due_at=days.on(3, "17:00"),
        rule="onze fout: drie werkdagen",
    )
    stage.answer(case, WORDS["fee decision"], refund)


def swap_not_there_yet(stage: Stage) -> Story:
    days = stage.days("net")
    yield days.on(-2, "12:03")
    case = stage.new_case("net", TER_HORST, *texts.mail("net", "swap"), "Mila")
    yield days.on(-2, "14:20")
    box = Draft(PromiseKind.DELIVERY, "Bezorging van uw nieuwe box", due_at=days.on(1, "18:00"))
    stage.answer(case, WORDS["swap answer"], box)


def outage_at_home(stage: Stage) -> Story:
    """An update promised for within the hour."""
    days = stage.days("net")
    yield days.ago(hours=3)
    case = stage.new_case("net", HUGHES, *texts.mail("net", "outage"), "Kevin")
    yield days.ago(hours=2.2)
    update = Draft(
        PromiseKind.UPDATE,
        "News about your connection",
        due_at=days.soon(minutes=34),
        rule="3 hours",
    )
    stage.answer(case, WORDS["outage answer"], update)


def picture_of_the_meter(stage: Stage) -> Story:
    """Waiting for the customer, with a date."""
    days = stage.days("net")
    yield days.on(-1, "10:50")
    case = stage.new_case("net", RUBEN, *texts.mail("net", "meter"), "Kevin")
    yield days.on(-1, "13:12")
    ask = Ask("een foto van het diagnosescherm", days.on(2, "17:00"), "Daarna bellen wij u.")
    stage.answer(case, WORDS["meter ask"], asks=ask)


def moving_house(stage: Stage) -> Story:
    days = stage.days("net")
    yield days.on(-3, "21:15")
    case = stage.new_case("net", VAN_LEEUWEN, *texts.mail("net", "move"), "Mila")
    yield days.on(-2, "09:05")
    stage.answer(case, WORDS["move answer"], closes=True)


STORIES = (
    fibre,
    fee_for_returned_box,
    swap_not_there_yet,
    outage_at_home,
    picture_of_the_meter,
    moving_house,
)
