"""A pending request keeps nothing waiting; word on the way; letting go; and why a date was missed."""

from __future__ import annotations

import pytest

from gehoor.cases.enums import Direction, QuestionState
from gehoor.cases.models import Case
from gehoor.casework.actions.causes import explain
from gehoor.casework.actions.deciding import decide
from gehoor.casework.actions.interim import is_time_for, send_interim
from gehoor.casework.actions.moving import approve, move, refuse
from gehoor.casework.actions.ownership import take_over
from gehoor.casework.actions.release import release
from gehoor.casework.actions.reviewing import review
from gehoor.casework.actions.slips import decline_compensation
from gehoor.casework.enums import AlertKind
from gehoor.casework.models import Alert, CompensationProposal, MoveRequest
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.insight.slipping import heard_beforehand, unexplained
from gehoor.promises.enums import CauseCode, PromiseKind, PromiseState
from gehoor.promises.models import Breach, Promise
from tests.support.playing import comes_back, now, promises, time_passes, writes
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
def case(world: World) -> Case:
    return writes(world, "2026-03-02 10:00", "Waar blijft mijn bed?", subject="Bed")


@pytest.fixture
def bed(world: World, case: Case) -> Promise:
    return promises(world, case, "2026-03-02 11:00", PromiseKind.DELIVERY, "2026-03-06 12:00")


def asked(world: World, bed: Promise) -> MoveRequest:
    with clock.travel(local("2026-03-03 10:00")):
        move(bed, world.samira, due_at=local("2026-03-09 12:00"), reason="De boot is laat")
        bed.refresh_from_db()
        request = move(bed, world.samira, due_at=local("2026-03-16 12:00"), reason="Nog later")
    assert isinstance(request, MoveRequest)
    return request


def test_a_request_does_not_let_the_date_pass_in_silence(world: World, bed: Promise) -> None:
    request = asked(world, bed)
    time_passes("2026-03-09 12:00")
    assert Promise.objects.get(pk=bed.pk).state == PromiseState.BROKEN
    assert not MoveRequest.objects.waiting().exists()
    with clock.travel(local("2026-03-09 12:10")), pytest.raises(Refusal, match="speelt niet meer"):
        approve(request, world.lotte)


def test_a_refusal_leaves_the_date_and_tells_who_asked(world: World, bed: Promise) -> None:
    request = asked(world, bed)
    with clock.travel(local("2026-03-03 11:00")):
        with pytest.raises(Refusal, match="teamleider"):
            refuse(request, world.samira, reason="Ik wil het zelf")
        refuse(request, world.lotte, reason="Er staat er nog een in Assen")
    assert Promise.objects.get(pk=bed.pk).due_at == local("2026-03-09 12:00")
    assert Alert.objects.filter(kind=AlertKind.MOVE_REFUSED, colleague=world.samira).exists()


def test_one_request_at_a_time(world: World, bed: Promise) -> None:
    asked(world, bed)
    bed.refresh_from_db()
    with clock.travel(local("2026-03-03 12:00")), pytest.raises(Refusal, match="wacht al"):
        move(bed, world.samira, due_at=local("2026-03-20 12:00"), reason="Nog later")


def test_the_owner_is_warned_of_the_new_date_too(world: World, case: Case, bed: Promise) -> None:
    time_passes("2026-03-05 10:00")
    with clock.travel(local("2026-03-05 11:00")):
        move(bed, world.samira, due_at=local("2026-03-12 12:00"), reason="De boot is laat")
    time_passes("2026-03-09 18:00")
    half = Alert.objects.get(case=case, promise=bed, kind=AlertKind.HALF)
    assert half.at == local("2026-03-09 18:00")


def test_an_earlier_date_is_no_slip(world: World, bed: Promise) -> None:
    with clock.travel(local("2026-03-03 10:00")):
        move(bed, world.samira, due_at=local("2026-03-05 12:00"), reason="Het kan eerder")
    assert Promise.objects.get(pk=bed.pk).slips == 0


@pytest.mark.requirement("T31")
def test_at_four_fifths_a_message_on_the_way_confirms_the_date_and_is_counted(
    world: World, case: Case, bed: Promise
) -> None:
    time_passes("2026-03-04 15:00")
    bed.refresh_from_db()
    assert not is_time_for(bed)
    time_passes("2026-03-05 17:00")
    bed.refresh_from_db()
    assert is_time_for(bed)
    with clock.travel(local("2026-03-05 17:05")):
        send_interim(bed, world.samira, "Het bed is onderweg naar ons magazijn.")
    letter = case.contacts.filter(direction=Direction.OUT).latest("pk").text
    assert "onderweg naar ons magazijn" in letter
    assert "uiterlijk vr 6 maart 12.00 uur. Die afspraak staat" in letter
    assert not is_time_for(bed)
    week = local("2026-03-06 00:00"), local("2026-03-07 00:00")
    assert heard_beforehand(*week) == (1, 1)
    time_passes("2026-03-06 12:00")
    with clock.travel(local("2026-03-06 12:01")), pytest.raises(Refusal) as refusal:
        send_interim(bed, world.samira, "Bijna.")
    assert refusal.value.law == 3


def test_the_customers_word_releases_and_closes_what_has_nothing_left(
    world: World, case: Case, bed: Promise
) -> None:
    comes_back(world, case, "2026-03-03 09:00", "Laat dat bed maar zitten, ik kocht een ander.")
    said = case.contacts.filter(direction=Direction.IN).latest("at")
    first = case.contacts.filter(direction=Direction.IN).earliest("at")
    with clock.travel(local("2026-03-03 10:00")):
        with pytest.raises(Refusal, match="vóór de toezegging"):
            release(bed, world.samira, contact=first, reason="Niet meer nodig")
        release(bed, world.samira, contact=said, reason="Kocht een ander")
        (last,) = case.promises.open()
        release(last, world.samira, contact=said, reason="Kocht een ander")
    case = now(case)
    assert case.closed_in == said
    assert case.questions.latest("number").state == QuestionState.LAPSED


def test_promises_go_along_with_the_case_to_another_colleague(
    world: World, case: Case, bed: Promise
) -> None:
    with clock.travel(local("2026-03-03 10:00")):
        take_over(case, world.lotte)
    assert Promise.objects.get(pk=bed.pk).owner == world.lotte


def test_the_cause_is_named_in_a_working_day_or_the_lead_hears_it(
    world: World, bed: Promise
) -> None:
    time_passes("2026-03-06 12:00")  # a Friday
    breach = Breach.objects.get()
    assert breach.explain_by == local("2026-03-09 17:00")
    with clock.travel(local("2026-03-09 16:59")):
        assert [each.late for each in unexplained()] == [False]
    with clock.travel(local("2026-03-09 17:00")):
        review()
        assert [each.late for each in unexplained()] == [True]
        late = Alert.objects.filter(kind=AlertKind.CAUSE_LATE)
        assert {each.colleague for each in late} == {world.lotte, world.fatma}
        with pytest.raises(Refusal, match="Zeg erbij"):
            explain(breach, world.lotte, CauseCode.OTHER)
        explain(breach, world.lotte, CauseCode.SUPPLIER, "De boot lag stil")
        assert unexplained() == []
        with pytest.raises(Refusal, match="al genoemd"):
            explain(breach, world.lotte, CauseCode.TOO_BUSY)


def test_declining_a_compensation_takes_a_reason(world: World, case: Case, bed: Promise) -> None:
    with clock.travel(local("2026-03-03 10:00")):
        for day in (9, 10, 11):
            bed.refresh_from_db()
            move(bed, world.lotte, due_at=local(f"2026-03-{day:02} 12:00"), reason="De boot")
        proposal = CompensationProposal.objects.get()
        with pytest.raises(Refusal):
            decline_compensation(proposal, world.lotte, reason=" ")
        decline_compensation(proposal, world.lotte, reason="Kreeg al een bon")
        with pytest.raises(Refusal, match="al besloten"):
            decline_compensation(proposal, world.lotte, reason="Nog eens")
        decide(case, world.fatma, "Wij kopen er een bij een ander.")
    assert case.decisions.get().by == world.fatma
