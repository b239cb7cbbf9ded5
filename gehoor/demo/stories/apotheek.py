"""Kwartelhof Apotheek: a repeat order that waits for the doctor, with a side question (P3)."""

from __future__ import annotations

from gehoor.casework.actions.answer import Ask
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind

from .. import texts
from ..mails import Customer
from ..stage import Stage, Story

SMIT = Customer("H. Smit", "hsmit1948@post.example")
CLARKE = Customer("Emma Clarke", "emma.clarke@mailbox.example")
ROZEMA = Customer("Bas Rozema", "bas@rozema.example")
WORDS = texts.of("care")


def repeat_order(stage: Stage) -> Story:
    """Two questions in one mail, each with its own date."""
    days = stage.days("apotheek")
    yield days.on(-1, "08:40")
    case = stage.new_case("apotheek", SMIT, *texts.mail("care", "repeat"), "Yara")
    yield days.on(-1, "11:25")
    order = Draft(
        PromiseKind.UPDATE,
        "Bericht of uw huisarts akkoord is",
        due_at=days.on(1, "12:00"),
        rule="huisarts antwoordt binnen een werkdag",
    )
    account = Draft(
        PromiseKind.SENDING, "Uw account in het portaal is actief", due_at=days.on(2, "17:00")
    )
    stage.answer(case, WORDS["repeat answer"], order, account)


def traveller(stage: Stage) -> Story:
    days = stage.days("apotheek")
    yield days.on(-2, "14:30")
    case = stage.new_case("apotheek", CLARKE, *texts.mail("care", "traveller"), "Hanna")
    yield days.on(-2, "16:10")
    bring = Ask("your prescription and passport at the counter in Assen", days.on(3, "17:00"))
    check = Draft(
        PromiseKind.DECISION,
        "Word from our pharmacist about your tablets",
        due_at=days.on(1, "15:00"),
        rule="pharmacist, three working days",
    )
    stage.answer(case, WORDS["traveller answer"], check, asks=bring)


def missed_delivery(stage: Stage) -> Story:
    """A call that is due within the hour."""
    days = stage.days("apotheek")
    yield days.ago(hours=2.6)
    case = stage.new_case("apotheek", ROZEMA, *texts.mail("care", "delivery"), "Yara")
    yield days.ago(hours=2.1)
    call = Draft(
        PromiseKind.CALL_BACK,
        "Terugbellen over de medicijnen van uw moeder",
        due_at=days.soon(minutes=52),
        rule="vandaag",
    )
    stage.answer(case, WORDS["delivery answer"], call)


STORIES = (repeat_order, traveller, missed_delivery)
