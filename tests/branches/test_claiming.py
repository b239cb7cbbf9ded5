"""A branch steps into a case of the head office: law 5 holds, and the customer hears who has it."""

from __future__ import annotations

import pytest

from gehoor.branches.actions.claiming import claim, grant, refuse
from gehoor.branches.actions.watching import watch
from gehoor.branches.enums import Ending
from gehoor.branches.models import Claim
from gehoor.branches.permissions import let_down_near, visible
from gehoor.cases.models import Case
from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.actions.merge import merge
from gehoor.casework.actions.watch import sweep
from gehoor.casework.enums import AlertKind
from gehoor.casework.models import Alert
from gehoor.casework.policies import Refusal
from gehoor.handovers.actions.giving import hand_over, take
from gehoor.staff.enums import Role
from gehoor.staff.models import Colleague
from tests.support.playing import now, writes

from .house import Assen, clock, holds, local, make_assen

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def assen(db: None) -> Assen:
    return make_assen()


def letters(case: Case) -> list[str]:
    return [each.subject for each in case.contacts.filter(direction="out").order_by("pk")]


def test_it_stays_its_owners_until_somebody_grants_it(assen: Assen) -> None:
    case = assen.case()
    with clock.travel(local("2026-03-02 10:00")):
        asked = claim(case, assen.fatma)
        assert asked.answer_by == local("2026-03-02 14:00")
        assert now(case).owner == assen.world.samira
        assert claim(case, assen.fatma) == asked
        grant(case, assen.world.samira)
        assert holds(case)
    case = now(case)
    assert case.owner == assen.fatma
    assert {each.owner for each in case.promises.open()} == {assen.fatma}
    assert case.handovers.transfers().count() == 1
    assert "Wie uw zaak nu behandelt" in letters(case)[-1]
    said = case.contacts.latest("pk").text
    assert "Fatma Kaya van Wonen Assen" in said
    assert "uiterlijk" in said


def test_silence_of_four_hours_grants_it(assen: Assen) -> None:
    case = assen.case()
    with clock.travel(local("2026-03-02 18:00")):
        assert claim(case, assen.fatma).answer_by == local("2026-03-03 10:00")
    with clock.travel(local("2026-03-03 09:59")):
        assert watch() == 0
    with clock.travel(local("2026-03-03 10:00")):
        assert watch() == 1
        assert watch() == 0
    assert now(case).owner == assen.fatma
    assert Claim.objects.get().ending == Ending.UNHEARD
    assert (
        Alert.objects.filter(
            kind=AlertKind.CLAIM_ENDED, colleague__in=[assen.fatma, assen.world.samira]
        ).count()
        == 2
    )


def test_a_refusal_has_a_reason_that_the_branch_reads(assen: Assen) -> None:
    case = assen.case()
    with clock.travel(local("2026-03-02 10:00")):
        claim(case, assen.fatma)
        with pytest.raises(Refusal, match="Zeg waarom"):
            refuse(case, assen.world.samira, " ")
        with pytest.raises(Refusal, match="Samira"):
            refuse(case, assen.joris, "nee")
        refuse(case, assen.world.lotte, "de vervoerder is er morgen")
        with pytest.raises(Refusal, match="wacht niet meer"):
            grant(case, assen.world.samira)
    assert now(case).owner == assen.world.samira
    assert Claim.objects.get().reason == "de vervoerder is er morgen"


def test_who_may_not_step_in_reads_why(assen: Assen) -> None:
    case = assen.case()
    nobody = Colleague.objects.create_user("x@k.example", "x", name="Xander", role=Role.LIGHT)
    with clock.travel(local("2026-03-02 10:00")):
        with pytest.raises(Refusal, match="bij geen vestiging"):
            claim(case, nobody)
        claim(case, assen.fatma)
        grant(case, assen.world.samira)
        with pytest.raises(Refusal, match="bij jullie"):
            claim(case, assen.joris)
        answer(now(case), assen.world.samira, proposed(case, "Klaar.", closes=True))
        with pytest.raises(Refusal, match="gesloten"):
            claim(case, assen.other_branch())


def test_a_customer_is_not_sent_on_a_third_time(assen: Assen) -> None:
    case = assen.case()
    tim = Colleague.objects.create_user("tim@k.example", "x", name="Tim", team=assen.world.team)
    with clock.travel(local("2026-03-02 10:00")):
        hand_over(case, assen.world.samira, tim, "bank")
        take(case, tim)
        hand_over(now(case), tim, assen.world.samira, "bank")
        take(now(case), assen.world.samira)
        with pytest.raises(Refusal, match="al twee keer"):
            claim(now(case), assen.fatma)


def test_what_went_to_another_meanwhile_is_overtaken(assen: Assen) -> None:
    case = assen.case()
    with clock.travel(local("2026-03-02 10:00")):
        claim(case, assen.fatma)
        take(case, assen.joris)
        assert watch() == 1
    assert Claim.objects.get().ending == Ending.OVERTAKEN


def test_merging_takes_a_claim_along(assen: Assen) -> None:
    case, other = assen.case(), assen.case("2026-03-02 09:30", "En order 48123?")
    with clock.travel(local("2026-03-02 10:00")):
        claim(case, assen.fatma)
        claim(other, assen.fatma)
        merge(now(case), now(other), assen.world.samira)
    assert Claim.objects.filter(case=other).count() == 2


def test_a_branch_is_warned_of_what_others_break_in_its_area(assen: Assen) -> None:
    near = assen.case(postal="9401AB12")
    far = writes(assen.world, "2026-03-02 09:00", "En mijn kast?", sender="ver@post.example")
    with clock.travel(now(near).due_at):
        sweep()
    with clock.travel(now(near).due_at):
        assert watch() == 1
        assert watch() == 0
        assert list(let_down_near(assen.branch)) == [near]
    called = Alert.objects.filter(kind=AlertKind.BROKEN_NEARBY)
    assert {each.colleague for each in called} == {assen.fatma, assen.joris}
    seen = Case.objects.filter(visible(assen.fatma))
    assert near in seen
    assert far not in seen
