"""Each check of the audit finds the breach that it is for; a normal day has none.

The database refuses most of these breaches, so a test takes its guards away first, as somebody with a
database prompt could.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.db import connection

from gehoor.cases.enums import SendState
from gehoor.cases.models import Case, Outgoing
from gehoor.casework.actions.answer import Answer, Ask, answer, proposed
from gehoor.casework.actions.notes import note
from gehoor.casework.actions.receive import open_case
from gehoor.casework.actions.renegotiate import renegotiate
from gehoor.casework.actions.unanswered import Later
from gehoor.casework.actions.watch import sweep
from gehoor.channels.delivery import FIRST_PAUSE
from gehoor.core import clock
from gehoor.insight.laws import CHECKS, audit
from gehoor.intake import asked
from gehoor.parties.actions import recognise
from tests.support.laws import broken, sentences
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def world() -> Iterator[World]:
    with clock.travel(local("2026-03-02 10:00")):
        yield make_world()


@pytest.fixture
def case(world: World) -> Case:
    received = world.mail("Wanneer wordt mijn bank opgehaald?", subject="Bank beschadigd")
    address, _ = recognise("mail", received.address, received.name, "nl")
    return open_case(world.team, received, address).case


@contextmanager
def unguarded(*tables: str) -> Iterator[None]:
    """The triggers of `tables` off, for the length of the block."""
    with connection.cursor() as cursor:
        for table in tables:
            cursor.execute(f"alter table {table} disable trigger user")
        try:
            yield
        finally:
            for table in tables:
                cursor.execute(f"alter table {table} enable trigger user")


def tamper(table: str, sql: str) -> None:
    with unguarded(table), connection.cursor() as cursor:
        cursor.execute(sql)


def test_a_normal_day_has_no_breach(world: World, case: Case) -> None:
    promise = case.promises.get()
    renegotiate(promise, world.samira, due_at=local("2026-03-03 12:00"), reason="De bank is zoek.")
    note(case, world.samira, "Deze klant is al drie keer verhuisd.")
    with clock.travel(local("2026-03-03 12:00")):
        sweep()
        answer(case, world.samira, proposed(case, "Donderdag komen wij.", closes=True))
    assert sentences() == []


TAMPERINGS = {
    "silence": (
        "promises_promise",
        "update promises_promise set state = 'released', wake_at = null",
    ),
    "wrong-due-moment": ("cases_case", "update cases_case set due_at = due_at + '1 day'"),
    "overdue": (
        "promises_promise",
        "update promises_promise set made_at = made_at - '2 days'::interval, due_at = '2026-03-01'",
    ),
    "state-without-row": (
        "promises_promise",
        "update promises_promise set state = 'kept', wake_at = null",
    ),
    "first-date-lost": (
        "promises_promise",
        "update promises_promise set original_due_at = original_due_at + '1 day'",
    ),
    "slips-miscounted": ("promises_promise", "update promises_promise set slips = 1"),
    "owner-gone": ("staff_colleague", "update staff_colleague set is_active = false"),
    "promise-owner-gone": ("staff_colleague", "update staff_colleague set is_active = false"),
    "fallback-gone": ("staff_colleague", "update staff_colleague set is_active = false"),
    "note-shown": ("timeline_entry", "update timeline_entry set kind = 'noted'"),
    "contact-not-on-timeline": (
        "timeline_entry",
        "update timeline_entry set public = false where kind = 'promised'",
    ),
    "nobody-called": ("cases_outgoing", "update cases_outgoing set state = 'failed'"),
    "stuck-in-the-outbox": (
        "cases_outgoing",
        "update cases_outgoing set send_at = send_at - '1 hour'::interval",
    ),
}


@pytest.mark.parametrize("check", TAMPERINGS)
def test_the_audit_finds_what_somebody_changed_behind_our_back(check: str, case: Case) -> None:
    assert broken() == {}
    tamper(*TAMPERINGS[check])
    assert check in broken()
    assert check in broken(case)
    assert sentences()


def test_a_message_that_is_tried_again_is_no_breach_unless_nobody_tries(case: Case) -> None:
    Outgoing.objects.update(
        state=SendState.UNCERTAIN, uncertain_at=clock.now(), send_at=clock.now() + FIRST_PAUSE
    )
    assert broken() == {}
    with clock.travel(local("2026-03-02 10:20")):
        assert broken() == {"stuck-in-the-outbox": 1}


def test_a_question_that_nobody_promised_behind_a_closed_case_is_found(
    world: World, case: Case
) -> None:
    later = Later(case.questions.get(), local("2026-03-03 12:00"), reason="Het magazijn telt.")
    answer(case, world.samira, Answer("Ik zoek het uit.", later=(later,), closes=True))
    assert broken() == {}
    tamper("promises_promise", "update promises_promise set question_id = null")
    assert broken() == {"half-answer": 1}


def test_a_missing_guard_is_a_breach(case: Case) -> None:
    with unguarded("cases_contact"):
        assert "unguarded" in broken()
    assert broken() == {}


def test_a_note_that_went_to_the_customer_is_found(world: World, case: Case) -> None:
    note(case, world.samira, "Let op: deze klant liegt vaker.")
    words = "Beste klant, Let op: deze klant liegt vaker. Met groet"
    answer(case, world.samira, proposed(case, words, closes=True))
    assert broken() == {"note-in-a-message": 1}


def test_a_breach_that_the_customer_never_heard_of_is_found(world: World, case: Case) -> None:
    with clock.travel(local("2026-03-02 18:00")):
        sweep(), sweep(), sweep()
        assert "customer-not-told" not in broken()
        tamper("cases_outgoing", "delete from cases_outgoing")
        assert "customer-not-told" in broken()


def test_an_action_that_nobody_looked_after_is_found(world: World, case: Case) -> None:
    asks = Ask("een foto sturen", local("2026-03-03 12:00"))
    answer(case, world.samira, Answer("Foto graag.", keeps=tuple(case.promises.all()), asks=asks))
    with clock.travel(local("2026-03-03 12:06")):
        assert "action-overdue" in broken()
        sweep()
        assert "action-overdue" not in broken()


def test_a_form_that_asks_what_the_channel_proves_is_found(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asked, "_declared", {})
    asked.declare("formulier", ["vraag", "e-mailadres"], knows=["e-mailadres"])
    assert broken() == {"asked-twice": 1}


def test_every_law_has_a_check_and_a_name(world: World) -> None:
    assert {check.law for check in CHECKS} == set(range(1, 11))
    assert [report.law for report in audit()] == list(range(1, 11))


def test_what_stays_behind_with_a_customer_who_was_merged_is_found(
    world: World, case: Case
) -> None:
    other, _ = recognise("mail", "anna@werk.example", "Anna Jansen", "nl")
    tamper(
        "parties_party",
        f"update parties_party set merged_into_id = {other.party_id} where id = {case.party_id}",
    )
    assert broken() == {"customer-merged-away": 1}
