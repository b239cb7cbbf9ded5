"""Random days in a procedure with the real verbs: every step told once, in order, and no law broken."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from random import Random
from typing import Any

import pytest

from gehoor.cases.models import Case
from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.actions.fulfil import Fulfilment, fulfil
from gehoor.casework.actions.receive import join, open_case
from gehoor.casework.actions.renegotiate import renegotiate
from gehoor.casework.actions.steps import begin, leave_to_us, skip_to
from gehoor.casework.actions.watch import next_wake, sweep
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.insight.laws import audit
from gehoor.parties.actions import recognise
from gehoor.parties.models import Address
from gehoor.procedures.actions.editing import install
from gehoor.procedures.models import Run
from gehoor.promises.actions import open_actions, open_promises
from gehoor.promises.enums import Proof
from tests.support.world import World, local, make_world

from .support import both, ours, procedure, theirs

pytestmark = pytest.mark.django_db(transaction=True)
ADDRESS = "a.jansen@post.example"
MOST = 25


def told(number: int) -> dict[str, str]:
    return both(f"Stap {number} komt uiterlijk {{datum}}.", f"Step {number}: we call by {{date}}.")


def drawn(random: Random) -> list[dict[str, Any]]:
    """Five steps: the first is ours or theirs, the rest whatever may go live after it."""
    steps: list[dict[str, Any]] = []
    for number in range(1, 6):
        doers = [each for each in range(1, number) if steps[each - 1]["doer"] == "customer"]
        if random.random() < 0.4:
            steps.append(
                theirs(f"S{number}", told=told(number), reminders=random.choice([[], [2]]))
            )
            continue
        kind = random.choice(["update", "visit", "delivery"])
        step = ours(f"S{number}", told=told(number), kind=kind, term=random.randint(1, 4))
        if doers and random.random() < 0.5:
            step |= {"when": random.choice(["done", "not-done"]), "looks_at": random.choice(doers)}
        elif number > 1 and steps[-1]["doer"] != "customer" and random.random() < 0.4:
            step |= {"chained": True}
        steps.append(step)
    return steps


class Days:
    """One case with its customer and Samira, and what either may do next."""

    def __init__(self, world: World, random: Random) -> None:
        self.world, self.random = world, random
        address, _ = recognise("mail", ADDRESS, "A. Jansen", "nl")
        self.case: Case = open_case(world.team, world.mail("De bank is kapot."), address).case
        version = install(world.team, procedure(*drawn(random)))
        self.run: Run = begin(self.case, version.procedure, world.samira)

    def answers(self) -> None:
        answer(self.case, self.world.samira, proposed(self.case, "Zo staat het.", closes=False))

    def keeps(self) -> None:
        if found := open_promises(self.case):
            proof = Fulfilment(Proof.TICK, "gezien", "Dat is gedaan.")
            scan = Fulfilment(Proof.SCAN, "bon 12", "Dat is gedaan.")
            promise = self.random.choice(found)
            fulfil(promise, self.world.samira, scan if promise.kind == "delivery" else proof)

    def moves(self) -> None:
        if found := open_promises(self.case):
            due_at = self.world.team.hours().working_day_after(found[0].due_at, 1, at_hour=12)
            renegotiate(found[0], self.world.samira, due_at=due_at, reason="de bus is stuk")

    def writes(self) -> None:
        join(self.case, self.world.mail("Hier is het."), Address.objects.get(value=ADDRESS))

    def leaves(self) -> None:
        if found := open_actions(self.case):
            leave_to_us(self.case, found[0].pk, Address.objects.get(value=ADDRESS))

    def skips(self) -> None:
        skip_to(self.run, self.random.randint(1, 5), self.world.samira, "dat is nu nodig")

    def waits(self) -> None:
        until = clock.now() + timedelta(hours=self.random.choice([1, 20, 60, 200]))
        while (wake := next_wake()) and wake <= until:
            clock.set_now(max(wake, clock.now()))
            sweep()
        clock.set_now(until)

    def next(self) -> None:
        usual: list[Callable[[], None]] = [
            self.answers, self.keeps, self.keeps, self.moves, self.writes, self.leaves, self.waits,
        ]  # fmt: skip
        try:
            self.random.choice([*usual, self.skips] if self.random.random() < 0.3 else usual)()
        except Refusal:
            return  # nothing was sent, and the case stands as it was


@pytest.mark.parametrize("seed", range(6))
def test_every_step_is_told_once_and_in_order(seed: int) -> None:
    with clock.travel(local("2026-03-02 10:00")):
        days = Days(make_world(), Random(seed))
        for _ in range(MOST):
            days.next()
            days.run.refresh_from_db()
            days.case.refresh_from_db()
            if days.run.ended_at:
                break
        letters = list(days.case.contacts.filter(direction="out").order_by("pk"))
        taken = [each.step.number for each in days.run.taken.order_by("pk")]
        assert taken == sorted(set(taken))
        for number in range(1, 6):
            heard = sum(each.text.count(f"Stap {number} komt uiterlijk") for each in letters)
            assert heard == (number in taken), (number, taken)
        found = {breach.check for report in audit() for breach in report.breaches}
        assert found <= {"stuck-in-the-outbox"}  # nothing carries mail here
