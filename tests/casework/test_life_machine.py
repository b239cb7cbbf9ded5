"""The life of promises under every verb that touches it, in any order: the laws hold after each step.

It adds to the machine of the laws: a lead who decides, word on the way, the customer's word that lets go,
cases that merge and part, and answers to closed cases.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule, run_state_machine_as_test

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case
from gehoor.casework.actions.answer import Answer
from gehoor.casework.actions.causes import explain
from gehoor.casework.actions.interim import send_interim
from gehoor.casework.actions.merge import merge, unmerge
from gehoor.casework.actions.moving import approve, move, refuse
from gehoor.casework.actions.release import release
from gehoor.casework.actions.reviewing import review
from gehoor.casework.actions.slips import compensate, decline_compensation
from gehoor.casework.models import CompensationProposal, Merge, MoveRequest
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.promises.enums import CauseCode
from gehoor.promises.models import Breach, Promise
from tests.casework.test_laws_machine import Laws, gaps, which

EXAMPLES, STEPS = 15, 30
days = st.sampled_from([1, 2, 3, 7])


class Lives(Laws):
    """`seen` is what a colleague has on screen: a promise as it was some steps ago."""

    seen: Promise | None = None

    def _open(self, pick: int) -> Promise | None:
        found = list(Promise.objects.open().order_by("pk"))
        return found[pick % len(found)] if found else None

    @rule(pick=which)
    def a_colleague_opens_the_window_to_move(self, pick: int) -> None:
        self.seen = self._open(pick)

    @rule(gap=gaps, who=which, ahead=days)
    def a_colleague_moves_what_is_on_screen(self, gap: int, who: int, ahead: int) -> None:
        """By then it may have moved, ended, broken, or gone along to another case."""
        self._wait(gap)
        if self.seen is None:
            return
        due_at = self.world.team.hours().working_day_after(clock.now(), ahead, at_hour=12)
        with suppress(Refusal):
            move(self.seen, self._people[who % 3], due_at=due_at, reason="De boot is laat")

    @rule(gap=gaps, pick=which, yes=st.booleans())
    def the_lead_decides_about_a_slip(self, gap: int, pick: int, yes: bool) -> None:
        self._wait(gap)
        found = list(MoveRequest.objects.filter(decided_at=None).order_by("pk"))
        if not found:
            return
        request = found[pick % len(found)]
        with suppress(Refusal):
            if yes:
                approve(request, self.world.lotte)
            else:
                refuse(request, self.world.lotte, reason="Het kan nog")

    @rule(pick=which, yes=st.booleans())
    def the_lead_decides_about_a_compensation(self, pick: int, yes: bool) -> None:
        found = list(CompensationProposal.objects.filter(decided_at=None).order_by("pk"))
        if not found:
            return
        proposal, due_at = found[pick % len(found)], clock.now() + timedelta(days=5)
        if yes:
            compensate(proposal, self.world.lotte, words="€ 25", due_at=due_at)
        else:
            decline_compensation(proposal, self.world.lotte, reason="Kreeg al een bon")

    @rule(pick=which)
    def the_lead_names_a_cause(self, pick: int) -> None:
        found = list(Breach.objects.filter(cause=None).order_by("pk"))
        if found:
            explain(found[pick % len(found)], self.world.lotte, CauseCode.SUPPLIER)

    @rule(gap=gaps, pick=which)
    def a_colleague_sends_word_on_the_way(self, gap: int, pick: int) -> None:
        self._wait(gap)
        if promise := self._open(pick):
            with suppress(Refusal):
                send_interim(promise, self.world.samira, "Wij zijn ermee bezig.")

    @rule(gap=gaps, pick=which, said=which)
    def the_customer_lets_go(self, gap: int, pick: int, said: int) -> None:
        self._wait(gap)
        promise = self._open(pick)
        if promise is None:
            return
        contacts = list(promise.case.contacts.filter(direction=Direction.IN).order_by("pk"))
        contact = contacts[said % len(contacts)]
        with suppress(Refusal):
            release(promise, self.world.samira, contact=contact, reason="Niet meer nodig")

    @rule(gap=gaps, pick=which, closes=st.booleans())
    def a_colleague_writes_in_any_case(self, gap: int, pick: int, closes: bool) -> None:
        """A closed one stays closed, or is taken up again."""
        self._wait(gap)
        self._try(self._case(pick), 0, Answer("Nog even dit.", closes=closes))

    @rule(pick=which, other=which)
    def two_cases_go_on_as_one(self, pick: int, other: int) -> None:
        """Often it is the one of which somebody has a promise on screen."""
        ending = self.seen.case if self.seen and pick % 2 else self._case(pick)
        with suppress(Refusal):
            merge(ending, self._case(other), self.world.samira, confirmed=True)

    @rule(pick=which)
    def they_part_again(self, pick: int) -> None:
        found = list(Merge.objects.filter(undone_at=None).order_by("pk"))
        if found:
            with suppress(Refusal):
                unmerge(found[pick % len(found)], self.world.samira)

    @invariant()
    def nothing_is_late_for_the_lead(self) -> None:
        if hasattr(self, "world"):
            review()

    @invariant()
    def what_was_merged_holds_nothing(self) -> None:
        for case in Case.objects.exclude(merged_into=None) if hasattr(self, "world") else ():
            assert not case.contacts.exists()
            assert not case.promises.exists()
            assert not case.questions.exists()


@pytest.mark.django_db(transaction=True)
def test_no_life_of_a_promise_breaks_a_law() -> None:
    checks = [HealthCheck.too_slow, HealthCheck.filter_too_much]
    bounded = settings(
        max_examples=EXAMPLES,
        stateful_step_count=STEPS,
        suppress_health_check=checks,
    )
    run_state_machine_as_test(Lives, settings=bounded)
