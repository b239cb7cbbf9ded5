"""M42: 300 customers hear of a moved date before they call, 30 of them a day later: the calls saved."""

from __future__ import annotations

import pytest
from django.db import transaction

from gehoor.cases.enums import Channel, Direction
from gehoor.cases.models import Case, Contact, Participant
from gehoor.casework.actions.renegotiate import renegotiate
from gehoor.casework.policies import Refusal
from gehoor.cohorts.actions import Moved, start, tell_due, waiting_for
from gehoor.cohorts.enums import Arm
from gehoor.cohorts.models import Cohort, Member
from gehoor.core import clock
from gehoor.insight.proactive import effect
from gehoor.parties.models import Address, Party
from gehoor.promises.models import Promise
from tests.requirements.promising import plain
from tests.support.house import House
from tests.support.world import World, local

pytestmark = pytest.mark.django_db(transaction=True)

NOW, NEXT_DAY = "2026-03-02 10:00", "2026-03-03 10:00"
FORM = {
    "kind": "delivery",
    "day": "vr 6 mrt",
    "when": "ma 9 mrt 17.00",
    "name": "Kasten van vrijdag",
    "reason_nl": "wij ontvangen de kasten drie dagen later",
    "reason_en": "we receive the cupboards three days later",
    "control": "30",
}


@transaction.atomic
def waiting(world: World, number: int, due: str) -> None:
    """So many customers who were promised a delivery, each in a case of its own."""
    at, due_at = local("2026-03-02 09:00"), local(due)
    people = Party.objects.bulk_create(Party(name=f"Klant {each}") for each in range(number))
    addresses = Address.objects.bulk_create(
        Address(party=each, kind="mail", value=f"k{each.pk}@post.example") for each in people
    )
    cases = Case.objects.bulk_create(
        Case(
            reference=f"W-{each.pk}", title="Kast", party=each, team=world.team, owner=world.samira,
            language="nl", opened_at=at, due_at=due_at,
        )
        for each in people
    )  # fmt: skip
    Participant.objects.bulk_create(
        Participant(case=case, address=address)
        for case, address in zip(cases, addresses, strict=True)
    )
    said = Contact.objects.bulk_create(
        Contact(
            case=each, party=each.party, channel=Channel.MAIL, direction=Direction.OUT, at=at,
            subject="Uw kast", text="Wij bezorgen uw kast.", author=world.samira,
        )
        for each in cases
    )  # fmt: skip
    Promise.objects.bulk_create(
        Promise(
            case=each.case, kind="delivery", wording="Bezorging van uw kast", made_in=each,
            made_by=world.samira, owner=world.samira, fallback=world.lotte, made_at=at,
            due_at=due_at, original_due_at=due_at, wake_at=due_at,
        )
        for each in said
    )  # fmt: skip


def told() -> int:
    """What the worker does at this moment."""
    done = 0
    while number := tell_due():
        done += number
    return done


def calls(arm: Arm, number: int) -> None:
    """So many customers of one arm call the day after."""
    for member in Member.objects.filter(arm=arm).order_by("pk")[:number]:
        case = member.promise.case
        Contact.objects.create(
            case=case, party=case.party, channel=Channel.PHONE, direction=Direction.IN,
            at=local("2026-03-03 09:00"),
        )  # fmt: skip


@pytest.mark.requirement("M42")
def test_a_moved_date_is_told_to_300_and_the_calls_of_the_30_who_heard_later_are_compared(
    house: House,
) -> None:
    world = house.world
    waiting(world, 300, "2026-03-06 17:00")
    lead = house.browser(world.lotte)
    form = {**FORM, "team": str(world.team.pk)}
    with clock.travel(local(NOW)):
        page = plain(lead.post("/vooraf", form).content.decode())
        assert "300 klanten krijgen dit bericht" in page
        assert "De reden: wij ontvangen de kasten drie dagen later." in page
        assert not Cohort.objects.exists()
        lead.post("/vooraf", {**form, "sure": "1"})
        assert told() == 270
    cohort = Cohort.objects.get()
    moved = Promise.objects.filter(kind="delivery", due_at=local("2026-03-09 17:00"))
    assert moved.count() == 270
    with clock.travel(local("2026-03-03 09:59")):
        assert told() == 0
    with clock.travel(local(NEXT_DAY)):
        assert told() == 30
    assert moved.count() == 300
    for row in Member.objects.select_related("moved"):
        assert row.moved is not None
        assert row.moved.at < row.moved.old_due_at  # law 3: before the old date, told why

    calls(Arm.NOW, 27)
    calls(Arm.LATER, 12)
    found = effect(cohort)
    assert (found.now.customers, found.now.calls_per_100) == (270, 10.0)
    assert (found.later.customers, found.later.calls_per_100) == (30, 40.0)
    assert (found.now.low, found.now.high) == pytest.approx((6.6, 14.5), abs=0.1)
    assert found.differs
    with clock.travel(local("2026-03-10 10:00")):
        page = plain(lead.get(f"/vooraf/{cohort.pk}").content.decode())
    assert "Meteen 270 10,0 (6,6–14,6)" in page
    assert "Een dag later 30 40,0" in page
    assert "dat is geen toeval" in page


def test_nobody_hears_it_later_when_the_old_date_is_near(house: House) -> None:
    waiting(house.world, 3, "2026-03-04 09:00")
    promises = waiting_for(
        house.world.team, "delivery", local("2026-03-04 00:00"), local("2026-03-05 00:00")
    )
    moved = Moved("Kasten", local("2026-03-06 17:00"), "wij rijden later", "we drive later")
    with clock.travel(local(NOW)):
        with pytest.raises(Refusal):
            start(promises, moved, house.world.samira, control=1)
        cohort = start(promises, moved, house.world.lotte, control=3)
        assert cohort.tells_later_at is None
        assert told() == 3
    assert not effect(cohort).differs


def test_what_was_kept_or_moved_meanwhile_is_left_out_with_the_reason(house: House) -> None:
    waiting(house.world, 2, "2026-03-06 17:00")
    promises = waiting_for(
        house.world.team, "delivery", local("2026-03-06 00:00"), local("2026-03-07 00:00")
    )
    moved = Moved("Kasten", local("2026-03-09 17:00"), "wij rijden later", "we drive later")
    with clock.travel(local(NOW)):
        start(promises, moved, house.world.lotte)
        first = promises.earliest("pk")
        renegotiate(first, house.world.lotte, due_at=moved.due_at, reason="wij rijden later")
        told()
    assert Member.objects.get(promise=first).left_out == "Dit is de datum die al is toegezegd."
    assert Member.objects.exclude(promise=first).get().moved is not None
