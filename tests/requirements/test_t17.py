"""T17: each move keeps the old date, the new one, the reason and when the customer was told; a second slip
is the lead's, and a third asks what the customer gets for it.

A delivery promised on 28 December for 19 January slips to 22 January, to 29 January and to 26 February.
The article says of the last only that the customer was told late, so both readings are played.
"""

from __future__ import annotations

from datetime import timedelta

import pytest

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case
from gehoor.casework.actions.answer import Answer, answer
from gehoor.casework.actions.fulfil import Fulfilment, fulfil
from gehoor.casework.actions.moving import approve, move
from gehoor.casework.actions.slips import compensate
from gehoor.casework.enums import AlertKind
from gehoor.casework.models import Alert, CompensationProposal, MoveRequest
from gehoor.core import clock
from gehoor.insight.kept import By, kept
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind, PromiseState, Proof
from gehoor.promises.models import Promise, Renegotiation
from gehoor.promises.rules import delay
from tests.support.playing import promises, time_passes, writes
from tests.support.world import AMSTERDAM, World, local, make_world

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.requirement("T17")]

BED = "Wij bezorgen uw bed"


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
def bed(world: World) -> Promise:
    case = writes(world, "2020-12-28 10:00", "Wanneer komt mijn bed?", subject="Bed")
    due = "2021-01-19 18:00"
    return promises(world, case, "2020-12-28 11:00", PromiseKind.DELIVERY, due, wording=BED)


def told(case: Case, at: str) -> str:
    return case.contacts.get(direction=Direction.OUT, at=local(at)).text


def slip_once(world: World, bed: Promise) -> None:
    with clock.travel(local("2021-01-07 12:00")):
        moved = move(bed, world.samira, due_at=local("2021-01-22 18:00"), reason="De boot is laat")
    assert isinstance(moved, Renegotiation)
    bed.refresh_from_db()


def slip_again(world: World, bed: Promise) -> None:
    """Samira asks, nothing moves; Lotte approves, and is asked to call the customer."""
    with clock.travel(local("2021-01-14 10:00")):
        due_at = local("2021-01-29 18:00")
        asked = move(bed, world.samira, due_at=due_at, reason="De boot is nog later")
    assert isinstance(asked, MoveRequest)
    bed.refresh_from_db()
    assert bed.due_at == local("2021-01-22 18:00")
    assert Alert.objects.filter(colleague=world.lotte, kind=AlertKind.MOVE_ASKED).exists()
    with clock.travel(local("2021-01-14 11:00")):
        approve(asked, world.lotte)
    bed.refresh_from_db()
    assert bed.due_at == local("2021-01-29 18:00")
    calls = Alert.objects.filter(kind=AlertKind.CALL_CUSTOMER, promise=bed)
    assert [each.colleague for each in calls] == [world.lotte]
    assert "eerst was het uiterlijk di 19 januari 18.00 uur" in told(bed.case, "2021-01-14 11:00")


def assert_three_slips_and_38_days(last: Promise) -> None:
    late = delay(last.first_said, last.due_at, AMSTERDAM)
    assert (last.slips, late.days) == (3, 38)
    assert last.first_said == local("2021-01-19 18:00")
    assert CompensationProposal.objects.get().decided_at is None
    assert Alert.objects.filter(kind=AlertKind.COMPENSATE).exists()


def deliveries() -> tuple[int, int, int]:
    """Kept on the original date, kept on a later one, broken."""
    start = local("2021-01-01 00:00")
    (line,) = (
        each for each in kept(start, start + timedelta(days=90), By.KIND) if each.name == "delivery"
    )
    return line.original, line.later, line.broken


def test_told_in_time_but_with_one_long_jump(world: World, bed: Promise) -> None:
    slip_once(world, bed)
    slip_again(world, bed)
    with clock.travel(local("2021-01-21 15:00")):
        due_at = local("2021-02-26 18:00")
        move(bed, world.lotte, due_at=due_at, reason="De fabriek staat stil")
    bed.refresh_from_db()
    assert_three_slips_and_38_days(bed)
    moves = list(bed.renegotiations.order_by("pk"))
    assert [(each.old_due_at - each.at).days for each in moves] == [12, 8, 8]
    assert all(each.told_in.direction == Direction.OUT and each.reason for each in moves)
    with clock.travel(local("2021-02-26 12:00")):
        fulfil(bed, world.samira, Fulfilment(Proof.SCAN, "getekend door Jansen", closes=True))
    assert deliveries() == (0, 1, 0)


def test_told_nothing_on_21_january_the_date_is_broken_aloud(world: World, bed: Promise) -> None:
    slip_once(world, bed)
    slip_again(world, bed)
    time_passes("2021-01-29 18:00")
    assert "Dat is ons niet gelukt" in told(bed.case, "2021-01-29 18:00")
    news = bed.case.promises.open().get()
    assert (news.kind, news.slips) == (PromiseKind.UPDATE, 3)
    with clock.travel(local("2021-02-01 09:00")):
        draft = Draft(PromiseKind.DELIVERY, BED, local("2021-02-26 18:00"))
        answer(bed.case, world.lotte, Answer("26 februari.", keeps=(news,), makes=(draft,)))
    last = bed.case.promises.open().get()
    assert_three_slips_and_38_days(last)
    assert Promise.objects.get(pk=bed.pk).state == PromiseState.BROKEN
    assert last.first == bed
    assert deliveries() == (0, 0, 1)


def test_the_lead_turns_the_proposal_into_a_promise(world: World, bed: Promise) -> None:
    slip_once(world, bed)
    slip_again(world, bed)
    with clock.travel(local("2021-01-21 15:00")):
        move(bed, world.lotte, due_at=local("2021-02-26 18:00"), reason="De fabriek staat stil")
    with clock.travel(local("2021-01-21 15:10")):
        due_at = local("2021-01-29 17:00")
        proposal = CompensationProposal.objects.get()
        promise = compensate(proposal, world.lotte, words="€ 75 op uw rekening", due_at=due_at)
    assert promise.kind == PromiseKind.COMPENSATION
    assert "€ 75 op uw rekening, uiterlijk vr 29 januari" in told(bed.case, "2021-01-21 15:10")
