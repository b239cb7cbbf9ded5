"""A case in a procedure: one step follows on the other in the message that ended it, each told once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest

from gehoor.cases.models import Case, Contact
from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.actions.chains import confirm, propose
from gehoor.casework.actions.fulfil import Fulfilment, fulfil
from gehoor.casework.actions.merge import merge
from gehoor.casework.actions.receive import join, open_case
from gehoor.casework.actions.steps import begin, leave_to_us, skip_to, stop
from gehoor.casework.actions.watch import next_wake, sweep
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.insight.laws import audit
from gehoor.parties.actions import recognise
from gehoor.parties.models import Address
from gehoor.procedures.actions.editing import draft_of, install, publish
from gehoor.procedures.models import Run, Taken
from gehoor.promises.chains import Dates
from gehoor.promises.enums import Proof
from gehoor.timeline.models import Entry
from tests.support.world import World, local, make_world

from .support import ours, procedure, theirs

pytestmark = pytest.mark.django_db(transaction=True)
ADDRESS = "a.jansen@post.example"


@pytest.fixture
def world() -> Iterator[World]:
    with clock.travel(local("2026-03-02 10:00")):
        yield make_world()


def a_case(world: World, text: str = "De bank is kapot.") -> Case:
    world.team.refresh_from_db()
    address, _ = recognise("mail", ADDRESS, "A. Jansen", "nl")
    return open_case(world.team, world.mail(text), address).case


def begun(world: World, *steps: dict[str, object]) -> Run:
    """A case that a colleague took into a procedure of these steps."""
    version = install(world.team, procedure(*steps))
    return begin(a_case(world), version.procedure, world.samira)


def letters(case: Case) -> list[Contact]:
    return list(case.contacts.filter(direction="out").order_by("pk"))


def where(run: Run) -> list[tuple[str, str]]:
    return [(str(each.step), each.outcome) for each in Taken.objects.filter(run=run)]


def play(moment: str) -> None:
    """Time passes until `moment`: the worker wakes when there is something to look at."""
    until: datetime = local(moment)
    while (wake := next_wake()) and wake <= until:
        clock.set_now(max(wake, clock.now()))
        sweep()
    clock.set_now(until)


def answers(world: World, case: Case, text: str = "Hier is de foto.") -> None:
    join(case, world.mail(text), Address.objects.get(value=ADDRESS))


def test_a_question_begins_it_and_each_step_follows_in_one_message(world: World) -> None:
    steps = ours("Bekijken"), ours("Repareren", kind="visit", term=3)
    install(world.team, procedure(*steps, words=["kapot"]))
    case = a_case(world)
    (first,) = letters(case)
    assert "U hoort uiterlijk wo 4 maart 17.00 uur van Samira." in first.text
    run = case.runs.get()
    assert run.started_by is None
    clock.set_now(local("2026-03-03 11:00"))
    sent = answer(case, world.samira, proposed(case, "Wij zagen het.", closes=False))
    assert where(run) == [("1. Bekijken", "done"), ("2. Repareren", "")]
    assert letters(case) == [first, sent]
    assert sent.text.count("U hoort uiterlijk vr 6 maart 17.00 uur van Samira.") == 1
    visit = case.promises.open().get()
    assert (visit.due_at, visit.made_in) == (local("2026-03-06 17:00"), sent)
    assert visit.rule == "Schade, 2. Repareren"
    clock.set_now(local("2026-03-06 12:00"))
    fulfil(visit, world.samira, Fulfilment(Proof.TICK, "gezien", "Klaar.", closes=True))
    run.refresh_from_db()
    assert (run.ended_at, run.stopped) == (clock.now(), "")


def test_what_the_customer_does_is_asked_reminded_and_followed_up(world: World) -> None:
    run = begun(world, theirs("Foto"), ours("Beoordelen"))
    case, asked = run.case, letters(run.case)[-1]
    assert "Waarom u? Alleen u ziet de schade." in asked.text
    assert "Doet u dit liever niet zelf? Wij komen kijken." in asked.text
    answer(case, world.samira, proposed(case, "Wij wachten op uw foto.", closes=False))
    told = len(letters(case))
    play("2026-03-06 08:59")
    assert len(letters(case)) == told
    play("2026-03-08 20:00")
    assert [each.subject for each in letters(case)[told:]] == [
        f"Herinnering: Stuur ons een foto, uiterlijk ma 9 maart 17.00 uur [{case.reference}]"
    ] * 2
    play("2026-03-09 10:00")
    answers(world, case)
    assert where(run) == [("1. Foto", "done"), ("2. Beoordelen", "")]
    last = letters(case)[-1]
    assert "Dank u wel, wij hebben ontvangen wat u stuurde." in last.text
    assert case.promises.open().get().due_at == local("2026-03-11 17:00")


def test_what_the_customer_does_not_do_leads_on(world: World) -> None:
    run = begun(
        world,
        theirs("Foto", reminders=[]),
        ours("Foto bekijken", when="done", looks_at=1),
        ours("Langskomen", kind="visit", when="not-done", looks_at=1),
    )
    answer(run.case, world.samira, proposed(run.case, "Wij wachten.", closes=False))
    play("2026-03-09 17:01")
    assert where(run) == [("1. Foto", "lapsed"), ("3. Langskomen", "")]
    last = letters(run.case)[-1]
    assert "Wij vroegen u: Stuur ons een foto. Daar hebben wij nog niets van gezien." in last.text
    assert run.case.promises.open().get().kind == "visit"


def test_what_the_customer_leaves_to_us_we_do_by_a_date(world: World) -> None:
    run = begun(world, theirs("Foto"), ours("Beoordelen"))
    case, action = run.case, run.case.customer_actions.get()
    answer(case, world.samira, proposed(case, "Wij wachten op uw foto.", closes=False))
    told = leave_to_us(case, action.pk, Address.objects.get(value=ADDRESS))
    assert "Wij komen kijken: uiterlijk do 5 maart 17.00 uur" in told.text
    with pytest.raises(Refusal):
        leave_to_us(case, action.pk, Address.objects.get(value=ADDRESS))
    play("2026-03-05 12:00")
    assert len([each for each in letters(case) if "Herinnering" in each.subject]) == 0
    visit = case.promises.open().get(kind="visit")
    fulfil(visit, world.samira, Fulfilment(Proof.TICK, "gezien", "Wij zagen de schade."))
    assert where(run) == [("1. Foto", "done"), ("2. Beoordelen", "")]


def test_steps_promised_together_slip_together_in_one_message(world: World) -> None:
    run = begun(
        world,
        ours("Ophalen", kind="pick-up", term=3, from_hour=8, until_hour=12),
        ours("Bezorgen", kind="delivery", term=2, chained=True),
        ours("Nazorg", term=10),
    )
    case = run.case
    pick_up, delivery = case.promises.filter(kind__in=["pick-up", "delivery"]).order_by("pk")
    assert (pick_up.starts_at, pick_up.due_at) == (
        local("2026-03-05 08:00"),
        local("2026-03-05 12:00"),
    )
    assert (delivery.depends_on, delivery.due_at) == (pick_up, local("2026-03-09 17:00"))
    later = Dates(local("2026-03-06 12:00"), local("2026-03-06 08:00"))
    shift = propose(pick_up, world.samira, later, "de bus is stuk")
    told = confirm(shift, world.samira)
    assert "Ophalen" in told.text
    assert "Bezorgen" in told.text
    clock.set_now(local("2026-03-06 11:00"))
    fulfil(pick_up, world.samira, Fulfilment(Proof.SCAN, "bon 12"))
    assert [each for each in where(run) if not each[1]] == [("2. Bezorgen", "")]
    clock.set_now(local("2026-03-09 11:00"))
    answer(case, world.samira, proposed(case, "Tot morgen.", closes=False))
    delivery.refresh_from_db()
    fulfil(delivery, world.samira, Fulfilment(Proof.SCAN, "bon 13"))
    assert where(run)[-1] == ("3. Nazorg", "")


def test_a_case_goes_on_with_the_version_it_began_with(world: World) -> None:
    run = begun(world, ours("Bekijken"), ours("Bellen"))
    draft = draft_of(run.version.procedure, world.lotte)
    draft.steps.get(number=2).delete()
    assert publish(draft, world.lotte).number == 2
    case = run.case
    answer(case, world.samira, proposed(case, "Gezien.", closes=False))
    assert where(run) == [("1. Bekijken", "done"), ("2. Bellen", "")]


def test_by_hand_it_goes_forwards_only_and_nothing_twice(world: World) -> None:
    run = begun(world, ours("Bekijken"), ours("Bellen"), ours("Uitverkocht", when="chosen"))
    for number in (1, 4):
        with pytest.raises(Refusal):
            skip_to(run, number, world.samira, "De bank is er niet meer.")
    with pytest.raises(Refusal):
        skip_to(run, 3, world.samira, " ")
    skip_to(run, 3, world.samira, "De bank is er niet meer.")
    assert where(run) == [("1. Bekijken", "passed"), ("3. Uitverkocht", "")]
    with pytest.raises(Refusal):
        skip_to(run, 2, world.samira, "Toch bellen.")
    answer(run.case, world.samira, proposed(run.case, "Zo staat het.", closes=True))
    run.refresh_from_db()
    assert run.ended_at


def test_a_run_goes_along_when_two_cases_go_on_as_one(world: World) -> None:
    run = begun(world, ours("Bekijken"), ours("Bellen"))
    into = a_case(world, "Nog iets over de bank.")
    begin(into, run.version.procedure, world.samira)
    merge(run.case, into, world.samira)
    into.refresh_from_db()
    answer(into, world.samira, proposed(into, "Gezien.", closes=False))
    assert [where(each) for each in into.runs.order_by("pk")] == [
        [("1. Bekijken", "done"), ("2. Bellen", "")]
    ] * 2


def test_a_run_that_nobody_took_further_is_found_at_night(world: World) -> None:
    run = begun(world, ours("Bekijken"), ours("Bellen"))
    answer(run.case, world.samira, proposed(run.case, "Gezien.", closes=False))
    assert broken() == set()
    Taken.objects.filter(run=run, step__number=1).update(ended_at=None, outcome="")
    assert broken() == {"procedure-stands-still"}


def broken() -> set[str]:
    """The checks of the laws that found something."""
    return {breach.check for report in audit() for breach in report.breaches}


def test_it_begins_once_at_a_time_and_stops_with_a_reason_or_with_the_case(world: World) -> None:
    run = begun(world, ours("Bekijken"), ours("Bellen"))
    with pytest.raises(Refusal):
        begin(run.case, run.version.procedure, world.samira)
    with pytest.raises(Refusal):
        stop(run, world.samira, "")
    stop(run, world.samira, "de klant belt zelf de winkel")
    again = begin(run.case, run.version.procedure, world.samira)
    answer(run.case, world.samira, proposed(run.case, "Klaar.", closes=True))
    again.refresh_from_db()
    assert again.stopped == "de zaak is gesloten"
    assert not Entry.objects.filter(kind="procedure-ended", public=True).exists()
