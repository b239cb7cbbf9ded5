"""Kwartelhof Wonen: a callback that failed, money that stays away, and what is due within the hour."""

from __future__ import annotations

from datetime import timedelta

from gehoor.casework.actions.fulfil import Fulfilment, fulfil
from gehoor.casework.actions.ownership import take_over
from gehoor.casework.actions.renegotiate import renegotiate
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind, Proof

from .. import texts
from ..mails import Customer, Sent
from ..pictures import photo
from ..stage import Stage, Story

NOOR = Customer("Noor Haddad", "noor.haddad@mailbox.example")
VERMEULEN = Customer("G. Vermeulen", "g.vermeulen@thuis.example")
BAKKER = Customer("Henk-Jan Bakker", "hj.bakker@post.example")
SANNE = Customer("Sanne Kuipers", "sannekuipers@mailbox.example")
OOSTERHUIS = Customer("Familie Oosterhuis", "oosterhuis5@thuis.example")
WAGENAAR = Customer("M. Wagenaar", "wagenaar.m@post.example")
WIERSMA = Customer("Marijke Wiersma", "m.wiersma@thuis.example")
VAN_DALEN = Customer("Riet van Dalen", "rietvandalen@mailbox.example")
WORDS = texts.of("wonen")


def broken_callback(stage: Stage) -> Story:
    """Promised for just before now; nobody called, so it was recorded and she was told at once."""
    days = stage.days("wonen")
    yield days.ago(hours=5)
    case = stage.new_case("wonen", NOOR, *texts.mail("wonen", "broken callback"), "Samira")
    yield days.ago(hours=4)
    call = Draft(
        PromiseKind.CALL_BACK,
        "A call about your yellow chair",
        due_at=days.soon(minutes=-13),
        rule="same day",
    )
    stage.answer(case, WORDS["broken callback answer"], call)


def refund_stays_away(stage: Stage) -> Story:
    """A reminder joins the case and puts it on top."""
    days = stage.days("wonen")
    yield days.on(-4, "11:37")
    case = stage.new_case("wonen", VERMEULEN, *texts.mail("wonen", "refund"), "Samira")
    yield days.on(-4, "15:50")
    refund = Draft(
        PromiseKind.REFUND,
        "Terugbetaling van € 89,95",
        due_at=days.on(1, "17:00"),
        rule="5 werkdagen na aanvraag",
    )
    stage.answer(case, WORDS["refund answer"], refund)
    yield days.ago(hours=2)
    stage.reply(case, VERMEULEN, WORDS["refund reminder"])


def two_questions(stage: Stage) -> Story:
    """Answered for one half, promised for the other."""
    days = stage.days("wonen")
    yield days.on(-1, "13:08")
    case = stage.new_case(
        "wonen", BAKKER, *texts.mail("wonen", "wardrobe"), "Daan", charset="windows-1252"
    )
    yield days.ago(hours=3)
    take_over(case, stage.people["Lotte"])
    hinges = Draft(
        PromiseKind.SENDING,
        "Toezending van twee scharnieren",
        due_at=days.on(2, "12:00"),
        rule="voorraad Beilen, twee werkdagen",
    )
    stage.answer(case, WORDS["wardrobe answer"], hinges, by=stage.people["Lotte"])


def collect_today(stage: Stage) -> Story:
    """Due in twenty minutes, and at risk."""
    days = stage.days("wonen")
    yield days.ago(hours=2.5)
    case = stage.new_case("wonen", SANNE, *texts.mail("wonen", "collect"), "Samira")
    yield days.ago(hours=2)
    call = Draft(
        PromiseKind.CALL_BACK,
        "Terugbellen over uw bijzettafeltje",
        due_at=days.soon(minutes=18),
        rule="zo snel mogelijk, vandaag",
    )
    stage.answer(case, WORDS["collect answer"], call)


def scratched_table(stage: Stage) -> Story:
    days = stage.days("wonen")
    picture = Sent(
        "tafelblad.png", "image/png", photo((150, 111, 51), (90, 60, 20), (150, 111, 51))
    )
    yield days.on(-6, "14:10")
    case = stage.new_case(
        "wonen", OOSTERHUIS, *texts.mail("wonen", "table"), "Daan", files=(picture,)
    )
    yield days.on(-5, "09:31")
    visit = Draft(
        PromiseKind.VISIT,
        "Bezoek van de monteur met een nieuw tafelblad",
        starts_at=days.on(1, "13:00"),
        due_at=days.on(1, "17:00"),
    )
    stage.answer(case, WORDS["table answer"], visit)
    yield days.on(-1, "11:15")
    renegotiate(
        case.promises.get(kind=PromiseKind.VISIT),
        stage.people["Daan"],
        starts_at=days.on(4, "08:00"),
        due_at=days.on(4, "12:00"),
        reason=WORDS["table reason"].strip(),
    )


def not_solved(stage: Stage) -> Story:
    """Closed, and taken up again by the customer: same owner, new term."""
    days = stage.days("wonen")
    yield days.on(-3, "08:55")
    case = stage.new_case("wonen", WAGENAAR, *texts.mail("wonen", "not solved first"), "Daan")
    yield days.on(-3, "15:20")
    stage.answer(case, WORDS["not solved answer"], closes=True)
    yield days.ago(hours=1) - timedelta(minutes=7)
    stage.reply(case, WAGENAAR, WORDS["not solved"])


def curtains(stage: Stage) -> Story:
    """Word promised for within the hour."""
    days = stage.days("wonen")
    yield days.ago(hours=4.2)
    case = stage.new_case("wonen", WIERSMA, *texts.mail("wonen", "curtains"), "Samira")
    yield days.ago(hours=3.1)
    word = Draft(PromiseKind.UPDATE, "Bericht over uw gordijnen", due_at=days.soon(minutes=42))
    stage.answer(case, WORDS["curtains answer"], word)


def moved_and_kept(stage: Stage) -> Story:
    """Kept on the later date: told before the first one passed, and no more than that."""
    days = stage.days("wonen")
    yield days.on(-6, "09:48")
    case = stage.new_case("wonen", VAN_DALEN, *texts.mail("wonen", "bench"), "Daan")
    yield days.on(-6, "13:30")
    bench = Draft(PromiseKind.DELIVERY, "Bezorgen van uw tuinbank", due_at=days.on(-4, "17:00"))
    stage.answer(case, WORDS["bench answer"], bench)
    promise = case.promises.get(kind=PromiseKind.DELIVERY)
    yield days.on(-5, "16:05")
    later, why = days.on(-3, "17:00"), WORDS["bench reason"].strip()
    renegotiate(promise, stage.people["Daan"], due_at=later, reason=why)
    yield days.on(-3, "14:20")
    promise.refresh_from_db()
    scan = Fulfilment(
        Proof.SCAN, "getekend door mevr. Van Dalen", WORDS["bench delivered"], closes=True
    )
    fulfil(promise, stage.people["Daan"], scan)


STORIES = (
    broken_callback,
    refund_stays_away,
    two_questions,
    collect_today,
    scratched_table,
    not_solved,
    curtains,
    moved_and_kept,
)
