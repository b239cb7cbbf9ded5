"""An order at a branch: promised, laid ready with one scan, waiting for its customer, and given."""

from __future__ import annotations

import pytest

from gehoor.branches.actions.collecting import AlreadyReady, await_order, give_out, lay_ready
from gehoor.branches.models import Pickup
from gehoor.cases.enums import ActionState
from gehoor.cases.models import Case
from gehoor.casework.actions.fulfil import Fulfilment, fulfil
from gehoor.casework.actions.nudging import nudge
from gehoor.casework.actions.promising import promise
from gehoor.casework.actions.watch import sweep
from gehoor.casework.policies import Refusal
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind, PromiseState, Proof
from tests.support.playing import comes_back, now

from .house import Assen, clock, holds, local, make_assen

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def assen(db: None) -> Assen:
    return make_assen()


def ordered(assen: Assen, number: str = "48122") -> Case:
    """Monday 2 March 9.30: order 48122 will be ready in Assen on Tuesday at five."""
    case = assen.case()
    with clock.travel(local("2026-03-02 09:30")):
        draft = Draft(
            PromiseKind.READY,
            "Uw bestelling ligt klaar",
            local("2026-03-03 17:00"),
            owner=assen.fatma,
        )
        told_in = promise(case, assen.world.samira, draft)
        await_order(case.promises.get(made_in=told_in), assen.branch, number)
    return case


def answered(assen: Assen, case: Case) -> None:
    """What the mail asked is answered: only the order is left."""
    answer = case.promises.open().get(kind=PromiseKind.ANSWER)
    fulfil(answer, assen.world.samira, Fulfilment(Proof.MESSAGE, text="Hij komt eraan."))


def test_one_scan_keeps_the_promise_and_says_where_and_until_when(assen: Assen) -> None:
    case = ordered(assen)
    with clock.travel(local("2026-03-02 12:00")):
        answered(assen, case)
    with clock.travel(local("2026-03-03 13:40")):
        pickup = lay_ready("*48122*\r\n", assen.joris)
        assert holds(case)
    assert (pickup.ready_at, pickup.ready_by) == (local("2026-03-03 13:40"), assen.joris)
    assert pickup.promise.state == PromiseState.OPEN  # as it was read
    pickup.promise.refresh_from_db()
    assert pickup.promise.state == PromiseState.KEPT
    assert pickup.promise.keeping.proof == Proof.SCAN
    said = case.contacts.latest("pk").text
    assert "Uw bestelling 48122 ligt voor u klaar bij Wonen Assen" in said
    action = pickup.action
    assert action
    assert action.due_at == local("2026-03-17 20:00")
    assert "di 17 maart 20.00 uur" in said
    with clock.travel(local("2026-03-08 13:41")):
        assert nudge(action.pk)
    assert "haal bestelling 48122 op" in case.contacts.latest("pk").text


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("", "Scan de code"),
        ("99999", "99999 kennen wij niet"),
        ("4812", "4812 kennen wij niet"),
        ("'; drop table", "kennen wij niet"),
        ("x" * 5000, "kennen wij niet"),
    ],
)
def test_a_wrong_code_is_a_clear_sentence(assen: Assen, code: str, says: str) -> None:
    ordered(assen)
    with clock.travel(local("2026-03-03 13:40")), pytest.raises(Refusal, match=says):
        lay_ready(code, assen.fatma)


def test_an_order_of_another_branch_says_whose_it_is(assen: Assen) -> None:
    ordered(assen)
    with clock.travel(local("2026-03-03 13:40")), pytest.raises(Refusal, match="Wonen Assen"):
        lay_ready("48122", assen.other_branch())


def test_a_code_scanned_twice_tells_nobody_twice(assen: Assen) -> None:
    case = ordered(assen)
    with clock.travel(local("2026-03-03 13:40")):
        lay_ready("48122", assen.fatma)
        before = case.contacts.count()
        with pytest.raises(AlreadyReady, match="ligt al klaar"):
            lay_ready("48122", assen.joris)
        assert case.contacts.count() == before
        with pytest.raises(Refusal, match="al toegezegd, bij Wonen Assen"):
            await_order(case.promises.first(), assen.branch, "48122")  # type: ignore[arg-type]


def test_a_late_order_is_ready_all_the_same(assen: Assen) -> None:
    case = ordered(assen)
    with clock.travel(local("2026-03-02 12:00")):
        answered(assen, case)
    with clock.travel(local("2026-03-03 17:01")):
        sweep()
    with clock.travel(local("2026-03-04 09:00")):
        lay_ready("48122", assen.fatma)
        assert holds(case)
    first, after = case.promises.exclude(kind=PromiseKind.ANSWER).order_by("pk")
    assert (first.state, after.state) == (PromiseState.BROKEN, PromiseState.KEPT)


def test_what_is_given_ends_the_waiting_and_the_case(assen: Assen) -> None:
    case = ordered(assen)
    with clock.travel(local("2026-03-02 12:00")):
        answered(assen, case)
    with clock.travel(local("2026-03-03 13:40")):
        lay_ready("48122", assen.fatma)
    comes_back(assen.world, case, "2026-03-05 11:00", "Bedankt!")
    with clock.travel(local("2026-03-05 11:05")):
        pickup, spoken = Pickup.objects.get(), case.contacts.latest("pk")
        give_out(pickup, assen.fatma, spoken)
        with pytest.raises(AlreadyReady, match="meegegeven"):
            give_out(pickup, assen.fatma, spoken)
        with pytest.raises(AlreadyReady, match="meegegeven"):
            lay_ready("48122", assen.fatma)
        assert holds(case)
    pickup.refresh_from_db()
    assert pickup.action
    assert pickup.action.state == ActionState.DONE
    assert not now(case).is_open


def test_an_order_in_a_closed_case_is_told_ready_too(assen: Assen) -> None:
    case = ordered(assen)
    with clock.travel(local("2026-03-02 12:00")):
        answer = case.promises.open().get(kind=PromiseKind.ANSWER)
        what = Fulfilment(Proof.MESSAGE, text="Tot dinsdag.", closes=True)
        fulfil(answer, assen.world.samira, what)
        assert not now(case).is_open
    with clock.travel(local("2026-03-03 13:40")):
        assert lay_ready("48122", assen.fatma).action is None
        assert holds(case)
