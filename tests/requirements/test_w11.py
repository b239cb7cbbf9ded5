"""W11: a call-back takes a place that there are people for; a full slot is full, also in a race."""

from __future__ import annotations

import threading

import pytest
from django.db import IntegrityError, connection, transaction

from gehoor.cases.models import Case
from gehoor.casework.actions.causes import explain
from gehoor.casework.actions.promising import promise
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.promises import places
from gehoor.promises.actions import Draft
from gehoor.promises.enums import CauseCode, PromiseKind
from gehoor.promises.models import Booking, Slot, SlotPlan
from tests.requirements.promising import Desk
from tests.support.house import House, called
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

CALL = {"kind": "call-back", "when": "di 3 mrt 14-14.30u"}


def cases(house: House, number: int) -> list[Case]:
    return [
        house.writes(
            "2026-03-02 09:00", "Bel mij.", f"klant{each}@post.example", Subject=f"B{each}"
        ).case
        for each in range(number)
    ]


def window() -> Draft:
    return Draft(
        PromiseKind.CALL_BACK,
        "Wij bellen u",
        starts_at=local("2026-03-03 14:00"),
        due_at=local("2026-03-03 14:30"),
    )


@pytest.mark.requirement("W11")
def test_the_seventh_call_finds_the_slot_full_unless_a_lead_says_why(house: House) -> None:
    world = house.world
    SlotPlan.objects.create(team=world.team, minutes=30, capacity=6)
    *six, seventh = cases(house, 7)
    desk = Desk(house, world.samira)
    for case in six:
        desk.promise("2026-03-02 10:00", case, **CALL)
    assert sorted(Booking.objects.values_list("place", flat=True)) == [1, 2, 3, 4, 5, 6]

    page = desk.read_back("2026-03-02 10:05", seventh, "toezeggen", **CALL)
    assert "is vol" in page
    assert "kies di 3 maart tussen 14.30 en 15.00 uur" in page
    status, _page = desk.post("2026-03-02 10:05", seventh, "toezeggen", **CALL, force="Moet.")
    assert status == 422  # only a lead
    assert seventh.promises.filter(kind="call-back").count() == 0

    reason = "klant belde al drie keer"
    forced = Desk(house, world.lotte).promise("2026-03-02 10:06", seventh, **CALL, force=reason)
    booking = forced.bookings.get()
    assert (booking.place, booking.forced_by, booking.reason) == (None, world.lotte, reason)

    with clock.travel(local("2026-03-02 10:10")):
        (room,) = [
            each
            for each in places.rooms(world.team, local("2026-03-03 00:00").date())
            if each.starts_at == local("2026-03-03 14:00")
        ]
    assert (room.capacity, room.taken, room.left) == (6, 7, 0)
    every_miss_gets_its_cause(house, six[0])


def every_miss_gets_its_cause(house: House, case: Case) -> None:
    """The lead has one working day to name it, is called when that is over, and names it."""
    lotte = house.world.lotte
    house.work("2026-03-03 14:30")
    breach = case.promises.get(kind="call-back", state="broken").breach
    assert breach.explain_by == local("2026-03-04 17:00")
    house.work("2026-03-04 16:59")
    assert "cause-late" not in [kind for kind, _at in called(case, lotte)]
    house.work("2026-03-04 17:00")
    assert ("cause-late", local("2026-03-04 17:00")) in called(case, lotte)
    with clock.travel(local("2026-03-04 17:10")):
        assert explain(breach, lotte, CauseCode.TOO_BUSY).code == CauseCode.TOO_BUSY


def test_a_place_is_free_again_when_the_call_moves_or_was_made(house: House) -> None:
    SlotPlan.objects.create(team=house.world.team, minutes=30, capacity=1)
    first, second = cases(house, 2)
    desk = Desk(house, house.world.samira)
    promise_of_first = desk.promise("2026-03-02 10:00", first, **CALL)
    status, _page = desk.move("2026-03-02 10:05", promise_of_first, "di 3 mrt 16-16.30u", "drukte")
    assert status == 200
    desk.promise("2026-03-02 10:10", second, **CALL)
    held = Booking.objects.filter(freed_at=None).values_list("promise__case", "slot__starts_at")
    assert sorted(held) == [
        (first.pk, local("2026-03-03 16:00")),
        (second.pk, local("2026-03-03 14:00")),
    ]


def test_ten_colleagues_at_once_take_no_more_than_there_are_places(house: House) -> None:
    SlotPlan.objects.create(team=house.world.team, minutes=30, capacity=4)
    waiting = cases(house, 10)
    outcomes: list[str] = []
    start = threading.Barrier(len(waiting))

    def take(case: Case) -> None:
        start.wait()
        try:
            promise(case, house.world.samira, window())
            outcomes.append("promised")
        except Refusal:
            outcomes.append("full")
        finally:
            connection.close()

    with clock.travel(local("2026-03-02 10:00")):
        threads = [threading.Thread(target=take, args=[each]) for each in waiting]
        for each in threads:
            each.start()
        for each in threads:
            each.join(60)
    assert sorted(outcomes) == ["full"] * 6 + ["promised"] * 4
    assert Booking.objects.filter(freed_at=None).count() == 4


def test_the_database_refuses_a_place_twice_and_one_above_the_capacity(house: House) -> None:
    SlotPlan.objects.create(team=house.world.team, minutes=30, capacity=1)
    first, second = cases(house, 2)
    with clock.travel(local("2026-03-02 10:00")):
        promise(first, house.world.samira, window())
    slot, other = Slot.objects.get(), second.promises.get()
    for place, why in ((1, "place_once"), (2, "law 8")):
        with pytest.raises(IntegrityError, match=why), transaction.atomic():
            Booking.objects.create(slot=slot, promise=other, place=place)
