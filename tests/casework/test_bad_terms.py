"""What cannot be promised or moved so: each a sentence that names its law, and nothing half done."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import translation

from gehoor.cases.models import Case, Contact
from gehoor.casework.actions.answer import Answer, answer
from gehoor.casework.actions.moving import move
from gehoor.casework.actions.renegotiate import renegotiate
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.promises.actions import Draft
from gehoor.promises.dates import NotADate, parse
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise, Renegotiation
from tests.support.playing import writes
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)

AT = "2026-03-02 11:00"
WRONG = {
    "past": ("2026-03-02 10:30", None, "voorbij", "passed"),
    "backwards": ("2026-03-03 10:00", "2026-03-03 12:00", "eindigt voordat", "ends before"),
    "ten years": ("2036-03-03 12:00", None, "meer dan een jaar", "more than a year"),
    "closed day": ("2026-03-08 12:00", None, "gesloten", "closed"),
    "closed hour": ("2026-03-03 21:00", None, "gesloten", "closed"),
    "window over closing": ("2026-03-03 20:30", "2026-03-03 19:30", "gesloten", "closed"),
}


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
def case(world: World) -> Case:
    return writes(world, "2026-03-02 10:00", "Waar blijft mijn bed?", subject="Bed")


@pytest.mark.parametrize("verb", ["answer", "move"])
@pytest.mark.parametrize("wrong", WRONG)
def test_a_date_that_cannot_be_is_refused_in_both_languages(
    world: World, case: Case, verb: str, wrong: str
) -> None:
    due, starts, dutch, english = WRONG[wrong]
    due_at, starts_at = local(due), local(starts) if starts else None
    before = Contact.objects.count(), Promise.objects.count(), Renegotiation.objects.count()
    for language, words in (("nl", dutch), ("en", english)):
        with clock.travel(local(AT)), translation.override(language), pytest.raises(Refusal) as no:
            if verb == "move":
                promise = case.promises.get()
                move(promise, world.samira, due_at=due_at, starts_at=starts_at, reason="Druk")
            else:
                draft = Draft(PromiseKind.CALL_BACK, "Wij bellen u", due_at, starts_at)
                what = Answer("Dag.", answers=tuple(case.questions.all()), makes=(draft,))
                answer(case, world.samira, what)
        assert no.value.law == 8
        assert words in str(no.value)
    after = Contact.objects.count(), Promise.objects.count(), Renegotiation.objects.count()
    assert after == before


def test_a_carrier_may_come_on_a_saturday(world: World, case: Case) -> None:
    with clock.travel(local(AT)):
        draft = Draft(PromiseKind.DELIVERY, "Wij bezorgen uw bed", local("2026-03-07 18:00"))
        what = Answer("Dag.", answers=tuple(case.questions.all()), makes=(draft,))
        answer(case, world.samira, what)
    assert case.promises.open().filter(kind=PromiseKind.DELIVERY).exists()


@pytest.mark.parametrize(("language", "words"), [("nl", "29"), ("en", "29")])
def test_29_february_is_refused_in_a_year_without_one(
    world: World, language: str, words: str
) -> None:
    with pytest.raises(NotADate, match=words):
        parse("29 feb 2027", local(AT), world.team.hours(), language)


def test_of_two_colleagues_who_move_it_at_once_the_second_hears_so(
    world: World, case: Case
) -> None:
    """On two connections: each read the same date, each sends; one letter goes out."""
    both = threading.Barrier(2, timeout=20)
    outcomes: list[object] = []

    def colleague(day: int) -> None:
        try:
            promise = Promise.objects.get(case=case)
            both.wait()
            due_at = local("2026-03-03 12:00") + timedelta(days=day)
            outcomes.append(renegotiate(promise, world.lotte, due_at=due_at, reason="Druk"))
        except Refusal as refusal:
            outcomes.append(refusal)
        finally:
            connection.close()

    clock.set_now(local(AT))
    try:
        threads = [threading.Thread(target=colleague, args=[day]) for day in (0, 1)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
    finally:
        clock.set_now(None)
    (refusal,) = (each for each in outcomes if isinstance(each, Refusal))
    assert refusal.law == 3
    assert "net naar" in str(refusal)
    assert Renegotiation.objects.count() == 1
    assert Contact.objects.filter(renegotiations__isnull=False).count() == 1
