"""Kwartelhof Post: postage that fell short (P5), a parcel that lies still, and proof of delivery."""

from __future__ import annotations

from gehoor.casework.actions.renegotiate import renegotiate
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind

from .. import texts
from ..mails import Customer, Sent
from ..pictures import letter
from ..stage import Stage, Story

YILMAZ = Customer("Meryem Yılmaz", "meryem.yilmaz@post.example")
HOEKSTRA = Customer("Corrie Hoekstra", "corrie.hoekstra@thuis.example")
TIM = Customer("Tim van den Berg", "timvdberg@mailbox.example")
WOLTERS = Customer("mr. P. Wolters", "p.wolters@woltersadvocaten.example")
TIMMER = Customer("Jos Timmer", "jos.timmer@post.example")
SCAN = Sent(
    "strafportkaart.pdf",
    "application/pdf",
    letter(
        "Kwartelhof Post", "", "Te weinig port: EUR 0,96", "Administratie: EUR 2,88", "", "EUR 3,84"
    ),
)
WORDS = texts.of("care")


def short_paid(stage: Stage) -> Story:
    days = stage.days("post")
    yield days.on(-3, "17:20")
    subject, text = texts.mail("care", "short")
    case = stage.new_case("post", YILMAZ, subject, text, "Ilse", files=(SCAN,))
    yield days.on(-2, "11:40")
    decision = Draft(
        PromiseKind.DECISION,
        "Besluit op uw bezwaar",
        due_at=days.on(3, "17:00"),
        rule="bezwaar: vijf werkdagen",
    )
    stage.answer(case, WORDS["short answer"], decision)


def waived(stage: Stage) -> Story:
    days = stage.days("post")
    yield days.on(-4, "15:02")
    case = stage.new_case("post", HOEKSTRA, *texts.mail("care", "waived"), "Ilse")
    yield days.on(-3, "10:33")
    stage.answer(case, WORDS["waived answer"], closes=True)


def parcel_lies_still(stage: Stage) -> Story:
    days = stage.days("post")
    yield days.on(-3, "09:12")
    case = stage.new_case("post", TIM, *texts.mail("care", "parcel"), "Ilse")
    yield days.on(-3, "15:44")
    parcel = Draft(PromiseKind.DELIVERY, "Bezorging van uw pakket", due_at=days.on(-1, "18:00"))
    stage.answer(case, WORDS["parcel answer"], parcel)
    yield days.on(-2, "16:20")
    renegotiate(
        case.promises.get(kind=PromiseKind.DELIVERY),
        stage.people["Wim"],
        due_at=days.on(1, "18:00"),
        reason=WORDS["parcel reason"].strip(),
    )


def proof_of_delivery(stage: Stage) -> Story:
    days = stage.days("post")
    yield days.on(-1, "09:30")
    case = stage.new_case("post", WOLTERS, *texts.mail("care", "proof"), "Ilse", html=True)
    yield days.ago(hours=3)
    proof = Draft(
        PromiseKind.SENDING, "Toezending van het bewijs van ontvangst", due_at=days.soon(minutes=95)
    )
    stage.answer(case, WORDS["proof answer"], proof)


def no_answer_yet(stage: Stage) -> Story:
    """The customer has to remind us before the term is over."""
    days = stage.days("post")
    yield days.ago(hours=14)
    case = stage.new_case("post", TIMMER, *texts.mail("care", "unanswered"), "Wim")
    yield days.ago(minutes=35)
    stage.reply(case, TIMMER, WORDS["unanswered reminder"])


STORIES = (short_paid, waived, parcel_lies_still, proof_of_delivery, no_answer_yet)
