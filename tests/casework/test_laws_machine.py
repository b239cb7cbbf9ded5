"""Any order of verbs, at any time: after each step the audit finds no breach of any law.

Hypothesis plays customers, colleagues, mail servers and time. Each example is one transaction that is
rolled back; the laws that the database checks at commit are made to fire after each step.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta

import pytest
from django.db import connection, transaction
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from gehoor.cases.enums import SendState
from gehoor.cases.models import Case, Outgoing
from gehoor.casework.actions.answer import Answer, Ask, answer, proposed
from gehoor.casework.actions.delivery import bounced, failed, sent
from gehoor.casework.actions.notes import note
from gehoor.casework.actions.ownership import take_over
from gehoor.casework.actions.receive import join, open_case
from gehoor.casework.actions.relaying import relay_next
from gehoor.casework.actions.renegotiate import renegotiate
from gehoor.casework.actions.watch import sweep
from gehoor.casework.enums import Says
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.insight.laws import audit
from gehoor.parties.actions import recognise
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from tests.support.world import local, make_world

EXAMPLES, STEPS = 20, 25
SAID = [each for each in Says if each != Says.TELL_ME]
"""What comes with an outage to tell of needs one; tests/outages plays that."""

CUSTOMERS = ["a.jansen@post.example", "de.wit@post.example", "bakker@post.example"]
WORDS = ["Wanneer komt mijn bank?", "En mijn stoel dan? Order 4711.", "Dank u wel!", ""]
starts = st.sampled_from(
    ["2026-03-02 10:00", "2026-03-27 19:50", "2026-03-28 22:30", "2026-12-24 16:00"]
)
hours = st.sampled_from([1, 2, 8, 30, 100])
kinds = st.sampled_from(list(PromiseKind))
which = st.integers(0, 1000)
gaps = st.sampled_from([0, 0, 1, 10, 180, 180, 24 * 60, 3 * 24 * 60])
"""Minutes that pass before something happens; the worker may be a moment later than that."""
LATE = {"overdue", "action-overdue", "relay-stuck"}


class Laws(RuleBasedStateMachine):
    """Everybody does what they like; `self.watched` says whether the worker looks after promises."""

    @initialize(start=starts)
    def open(self, start: str) -> None:
        self.transaction = transaction.atomic()
        self.transaction.__enter__()
        clock.set_now(local(start))
        self.world = make_world()
        self.watched = True
        self.servers_refuse = False
        for customer in CUSTOMERS[:2]:
            self._opens_a_case(customer, WORDS[0])

    def teardown(self) -> None:
        if hasattr(self, "transaction"):
            transaction.set_rollback(True)
            self.transaction.__exit__(None, None, None)
        clock.set_now(None)

    def _case(self, pick: int) -> Case:
        cases = list(Case.objects.order_by("pk"))
        return cases[pick % len(cases)]

    @property
    def _people(self) -> list:  # type: ignore[type-arg]
        return [self.world.samira, self.world.lotte, self.world.fatma]

    def _wait(self, minutes: int) -> None:
        clock.set_now(clock.now() + timedelta(minutes=minutes))

    @rule(gap=gaps, customer=st.sampled_from(CUSTOMERS), words=st.sampled_from(WORDS))
    def a_mail_comes_in(self, gap: int, customer: str, words: str) -> None:
        self._wait(gap)
        self._opens_a_case(customer, words)

    def _opens_a_case(self, customer: str, words: str) -> None:
        received = self.world.mail(words, sender=customer, subject="Vraag")
        address, _ = recognise(received.kind, customer, "", "nl")
        open_case(self.world.team, received, address)

    @rule(
        gap=gaps,
        pick=which,
        words=st.sampled_from(WORDS),
        automatic=st.sampled_from(["", "", "", "auto-reply"]),
        says=st.sampled_from([None, None, None, *SAID]),
    )
    def a_customer_comes_back(
        self, gap: int, pick: int, words: str, automatic: str, says: Says | None
    ) -> None:
        self._wait(gap)
        case = self._case(pick)
        address = case.participants.order_by("pk")[0].address
        received = self.world.mail(words, sender=address.value, automatic=automatic, says=says)
        join(case, received, address)

    @rule(gap=gaps, pick=which, who=which, closes=st.booleans())
    def a_colleague_types_and_then_answers_everything(
        self, gap: int, pick: int, who: int, closes: bool
    ) -> None:
        """While somebody types, a promise may break."""
        case = self._case(pick)
        typed = proposed(case, "Donderdag halen wij hem op.", closes=closes)
        self._wait(gap)
        if who % 2:
            self._machinery_runs()
        self._try(case, who, typed)

    @rule(
        gap=gaps,
        pick=which,
        who=which,
        kind=kinds,
        ahead=hours,
        keeps=st.integers(0, 3),
        settles=st.booleans(),
    )
    def a_colleague_answers_and_promises(
        self,
        gap: int,
        pick: int,
        who: int,
        kind: PromiseKind,
        ahead: int,
        keeps: int,
        settles: bool,
    ) -> None:
        self._wait(gap)
        case = self._case(pick)
        draft = Draft(kind, "Wij komen langs", clock.now() + timedelta(hours=ahead))
        what = Answer(
            "Wij zoeken het uit.",
            answers=tuple(case.questions.open()) if settles else (),
            keeps=tuple(case.promises.open().order_by("pk")[:keeps]),
            makes=(draft,),
        )
        self._try(case, who, what)

    @rule(gap=gaps, pick=which, who=which, ahead=hours, keeps=st.integers(0, 3))
    def a_colleague_asks_the_customer(
        self, gap: int, pick: int, who: int, ahead: int, keeps: int
    ) -> None:
        self._wait(gap)
        case = self._case(pick)
        asks = Ask("een foto sturen", clock.now() + timedelta(hours=ahead))
        kept = tuple(case.promises.open().order_by("pk")[:keeps])
        self._try(case, who, Answer("Graag een foto.", keeps=kept, asks=asks))

    def _try(self, case: Case, who: int, what: Answer) -> None:
        """A refusal is an answer too, as long as it leaves no trace."""
        with suppress(Refusal):
            answer(case, self._people[who % 3], what)

    @rule(gap=gaps, pick=which, who=which, ahead=hours)
    def a_colleague_moves_a_date(self, gap: int, pick: int, who: int, ahead: int) -> None:
        self._wait(gap)
        promises = list(Promise.objects.open().order_by("pk"))
        if not promises:
            return
        with suppress(Refusal):
            renegotiate(
                promises[pick % len(promises)],
                self._people[who % 3],
                due_at=clock.now() + timedelta(hours=ahead),
                reason="De leverancier is later.",
            )

    @rule(pick=which, who=which)
    def a_colleague_takes_over_and_notes_it(self, pick: int, who: int) -> None:
        case = self._case(pick)
        take_over(case, self._people[who % 3])
        note(case, self._people[who % 3], "Deze klant belt liever niet.")

    @rule()
    @precondition(lambda self: self.watched)
    def the_worker_dies(self) -> None:
        self.watched = False

    @rule()
    @precondition(lambda self: not self.watched)
    def the_worker_comes_back(self) -> None:
        self.watched = True

    @rule(refuse=st.booleans())
    def mail_servers_change_their_mind(self, refuse: bool) -> None:
        self.servers_refuse = refuse

    @rule(pick=which, final=st.booleans())
    def a_message_bounces(self, pick: int, final: bool) -> None:
        arrived = list(Outgoing.objects.filter(state=SendState.SENT).order_by("pk"))
        if arrived:
            contact = arrived[pick % len(arrived)].contact
            bounced(contact.address.value, (contact.message_id,), "vol", final=final)  # type: ignore[union-attr]

    def _machinery_runs(self) -> None:
        while self.watched and (sweep() or relay_next()):
            pass
        for outgoing in Outgoing.objects.filter(state=SendState.QUEUED).select_related("contact"):
            if self.servers_refuse:
                failed(outgoing, "550 onbekend")
            else:
                sent(outgoing)

    @invariant()
    def no_law_is_broken(self) -> None:
        if not hasattr(self, "world"):
            return
        self._machinery_runs()
        with connection.cursor() as cursor:
            cursor.execute("set constraints all immediate")
            cursor.execute("set constraints all deferred")
        excused = set() if self.watched else LATE
        found = [
            f"{breach.law} {breach.check} {breach.reference}: {breach.sentence.en}"
            for report in audit()
            for breach in report.breaches
            if breach.check not in excused
        ]
        assert found == []


@pytest.mark.django_db(transaction=True)
def test_no_order_of_verbs_breaks_a_law() -> None:
    checks = [HealthCheck.too_slow, HealthCheck.filter_too_much]
    bounded = settings(
        max_examples=EXAMPLES,
        stateful_step_count=STEPS,
        suppress_health_check=checks,
    )
    run_state_machine_as_test(Laws, settings=bounded)
