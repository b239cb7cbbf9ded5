"""A promise survives the closing of its case: it is shown and watched until it ends."""

from __future__ import annotations

import pytest
from django.db import IntegrityError, transaction
from django.test import Client

from gehoor.cases.enums import ActionState, Direction, QuestionState, SendState
from gehoor.cases.models import Case, Outgoing
from gehoor.casework.actions.answer import Answer, Ask, answer
from gehoor.casework.actions.unanswered import Later
from gehoor.casework.enums import Says
from gehoor.casework.letters import STATUS_PATH, status_token
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.desk.queue import due
from gehoor.promises.enums import PromiseKind, PromiseState
from gehoor.promises.models import Promise
from tests.support.laws import broken
from tests.support.playing import comes_back, now, pays, promises, time_passes, writes
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
def case(world: World) -> Case:
    return writes(world, "2026-03-02 10:00", "Ik wil mijn geld terug.", subject="Geld terug")


def closed(world: World, case: Case) -> Promise:
    return promises(
        world, case, "2026-03-02 11:00", PromiseKind.REFUND, "2026-03-06 17:00", closes=True
    )


def test_closing_keeps_what_is_promised_and_says_so(world: World, case: Case) -> None:
    refund = closed(world, case)
    case = now(case)
    assert not case.is_open
    assert case.due_at == refund.due_at
    assert [row.what for row in due.page(world.samira).rows] == ["U krijgt uw geld terug"]
    letter = case.contacts.filter(direction=Direction.OUT).latest("pk").text
    assert "U krijgt uw geld terug: uiterlijk vr 6 maart 17.00 uur" in letter
    Outgoing.objects.update(state=SendState.SENT, sent_at=case.closed_at)
    with clock.travel(local("2026-03-02 11:10")):
        assert broken() == {}


def test_the_customer_sees_what_a_closed_case_still_owes(world: World, case: Case) -> None:
    closed(world, case)
    with clock.travel(local("2026-03-03 10:00")):
        page = Client().get(f"/{STATUS_PATH}/{status_token(case)}").content.decode()
    when = "uiterlijk vrijdag 6\N{NO-BREAK SPACE}maart om 17.00\N{NO-BREAK SPACE}uur"
    assert f"U heeft {when} uw geld terug" in page
    assert "Verder is uw zaak afgehandeld." in page


def test_an_earlier_promise_is_listed_in_the_letter_that_closes(world: World, case: Case) -> None:
    promises(world, case, "2026-03-02 11:00", PromiseKind.REFUND, "2026-03-06 17:00")
    with clock.travel(local("2026-03-03 11:00")):
        answer(case, world.samira, Answer("Dat was het.", closes=True))
    letter = case.contacts.filter(direction=Direction.OUT).latest("pk").text
    assert "Dit blijft staan:\n- U krijgt uw geld terug: uiterlijk vr 6 maart" in letter
    assert not now(case).is_open


def test_a_question_with_a_dated_promise_may_stay_open_behind_a_closed_case(
    world: World, case: Case
) -> None:
    with clock.travel(local("2026-03-02 11:00")):
        later = Later(case.questions.get(), local("2026-03-04 12:00"), reason="het magazijn telt")
        answer(case, world.samira, Answer("Ik zoek het uit.", later=(later,), closes=True))
    assert not now(case).is_open
    assert case.questions.get().state == QuestionState.OPEN
    with pytest.raises(IntegrityError, match="law 4"), transaction.atomic():
        Promise.objects.filter(case=case).update(question=None)


def test_keeping_the_last_one_just_ends_it(world: World, case: Case) -> None:
    refund = closed(world, case)
    pays(world, refund, "2026-03-04 11:00")
    case = now(case)
    assert case.due_at is None
    assert case.closed_at == local("2026-03-02 11:00")
    assert case.promises.get(pk=refund.pk).state == PromiseState.KEPT


def test_a_breach_reopens_it_with_its_owner(world: World, case: Case) -> None:
    closed(world, case)
    time_passes("2026-03-06 17:00")
    case = now(case)
    assert case.is_open
    assert case.owner == world.samira
    assert case.reopened == 1
    assert case.due_at == case.promises.open().get().due_at
    Outgoing.objects.update(state=SendState.SENT, sent_at=local("2026-03-06 17:00"))
    with clock.travel(local("2026-03-06 17:01")):
        assert broken() == {}


def test_a_message_that_does_not_close_takes_it_up_again(world: World, case: Case) -> None:
    closed(world, case)
    with clock.travel(local("2026-03-04 11:00")):
        answer(case, world.samira, Answer("Ik kijk er toch nog naar."))
    case = now(case)
    assert case.is_open
    assert case.reopened == 0


def test_a_closed_case_that_owes_nothing_is_taken_up_only_with_a_next_step(
    world: World, case: Case
) -> None:
    refund = closed(world, case)
    pays(world, refund, "2026-03-04 11:00")
    with clock.travel(local("2026-03-04 12:00")), pytest.raises(Refusal) as refusal:
        answer(case, world.samira, Answer("Toch nog iets."))
    assert refusal.value.law == 2


def test_solved_releases_what_a_closed_case_still_owes(world: World, case: Case) -> None:
    refund = closed(world, case)
    case = comes_back(world, case, "2026-03-04 09:00", "Laat maar.", says=Says.SOLVED)
    assert case.due_at is None
    assert Promise.objects.get(pk=refund.pk).state == PromiseState.RELEASED


def test_closing_lets_go_of_what_we_asked(world: World, case: Case) -> None:
    with clock.travel(local("2026-03-02 11:00")):
        ask = Ask("een foto sturen", local("2026-03-09 17:00"))
        what = Answer("Graag een foto.", tuple(case.questions.all()), asks=ask)
        answer(case, world.samira, what)
        with pytest.raises(Refusal) as refusal:
            answer(case, world.samira, Answer("En nog een.", asks=ask, closes=True))
        answer(case, world.samira, Answer("Laat maar.", closes=True))
    assert refusal.value.law == 2
    assert case.customer_actions.get().state == ActionState.LAPSED


def test_the_database_holds_the_due_moment_of_a_closed_case(world: World, case: Case) -> None:
    closed(world, case)
    with pytest.raises(IntegrityError, match="law 2"), transaction.atomic():
        Case.objects.filter(pk=case.pk).update(due_at=None)


@pytest.mark.parametrize(
    "thanks", ["Bedankt!", "Dank u wel!\n\nGroet,\nAnna van Dam", "Thanks\n\nA. Jansen"]
)
def test_thanks_changes_nothing_open_or_closed(world: World, case: Case, thanks: str) -> None:
    case = comes_back(world, case, "2026-03-02 10:20", thanks)
    assert case.is_open
    assert case.promises.get().state == PromiseState.OPEN
    refund = closed(world, case)
    letters = case.contacts.filter(direction=Direction.OUT).count()
    case = comes_back(world, case, "2026-03-03 09:00", thanks)
    assert not case.is_open
    assert Promise.objects.get(pk=refund.pk).state == PromiseState.OPEN
    assert case.promises.count() == 2
    assert case.contacts.filter(direction=Direction.OUT).count() == letters
    assert case.alerts.count() == 0


@pytest.mark.parametrize(
    "text",
    [
        "Bedankt! De monteur brak vandaag een kastdeur.",
        "Dank voor uw bericht. Ik heb een andere datum doorgekregen.",
        "Bedankt hoor, lekker service.",
        "Bedankt, ik stuur de factuur mee.",
    ],
)
def test_what_might_be_more_than_thanks_reopens(world: World, case: Case, text: str) -> None:
    closed(world, case)
    assert comes_back(world, case, "2026-03-03 09:00", text).is_open
