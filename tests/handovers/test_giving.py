"""Handing over among the other verbs: merging, closing, withdrawing, and what the audit sees of it."""

from __future__ import annotations

import pytest
from django.db import connection

from gehoor.cases.models import Case
from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.actions.merge import merge, unmerge
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.handovers.actions.giving import hand_over, take, waiting_for, withdraw
from gehoor.handovers.actions.watching import watch
from gehoor.handovers.enums import Ending
from gehoor.handovers.models import Handover
from gehoor.insight.laws import audit
from tests.support.playing import now, writes
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
def case(world: World) -> Case:
    return writes(world, "2026-03-02 10:00", "Waar blijft order 4711?", subject="Stoel")


def given(world: World, case: Case) -> Handover:
    with clock.travel(local("2026-03-02 10:30")):
        return hand_over(case, world.samira, world.lotte, "A. Jansen, stoel")


def checks(at: str) -> set[str]:
    with clock.travel(local(at)):
        found = {breach.check for law in audit() for breach in law.breaches}
        return {each for each in found if each.startswith("handover")}


def test_merging_takes_it_along_and_apart_again(world: World, case: Case) -> None:
    handover = given(world, case)
    other = writes(world, "2026-03-02 10:40", "En order 4712?", subject="Zitting")
    with clock.travel(local("2026-03-02 11:00")):
        row = merge(now(case), now(other), world.samira)
        handover.refresh_from_db()
        assert handover.case == other
        unmerge(row, world.samira)
    handover.refresh_from_db()
    assert handover.case == case


def test_a_closed_case_waits_for_nobody(world: World, case: Case) -> None:
    handover = given(world, case)
    with clock.travel(local("2026-03-02 11:30")):
        answer(now(case), world.samira, proposed(case, "Morgen.", closes=True))
        assert waiting_for(case, world.lotte) is None
        assert (watch(), watch()) == (1, 0)
    handover.refresh_from_db()
    assert (handover.ending, handover.alarmed_at) == (Ending.OVERTAKEN, None)
    with pytest.raises(Refusal, match="gesloten"):
        hand_over(now(case), world.samira, world.lotte, "A. Jansen, stoel")


def test_who_gave_it_or_leads_withdraws_it(world: World, case: Case) -> None:
    handover = given(world, case)
    omar = type(world.samira).objects.create_user("o@kwartelhof.example", "x", name="Omar Bos")
    with clock.travel(local("2026-03-02 10:40")), pytest.raises(Refusal, match="trekt"):
        withdraw(case, omar)
    with clock.travel(local("2026-03-02 10:40")):
        withdraw(case, world.samira)
    handover.refresh_from_db()
    assert handover.ending == Ending.WITHDRAWN
    with pytest.raises(Refusal, match="geen overdracht"):
        withdraw(case, world.samira)


def test_accepting_twice_changes_nothing_more(world: World, case: Case) -> None:
    given(world, case)
    with clock.travel(local("2026-03-02 10:40")):
        take(now(case), world.lotte)
        take(now(case), world.lotte)
    assert Handover.objects.transfers().count() == 1


def test_the_audit_sees_what_nobody_heard(world: World, case: Case) -> None:
    given(world, case)
    assert not checks("2026-03-02 11:00")
    assert checks("2026-03-02 11:06") == {"handover-unheard"}
    with clock.travel(local("2026-03-02 11:07")):
        assert watch() == 1
    assert not checks("2026-03-02 11:08")
    with connection.cursor() as cursor:
        cursor.execute("update staff_colleague set is_active = false where name = 'Lotte Visser'")
    assert "handover-to-nobody" in checks("2026-03-02 11:09")


def test_law_9_keeps_it(world: World, case: Case) -> None:
    handover = given(world, case)
    with pytest.raises(Exception, match=r"(?i)law 9|wet 9"):
        handover.delete()
