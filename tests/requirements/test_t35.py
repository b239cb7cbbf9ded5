"""T35: the same quality for everyone: kept-rate and CSAT beside each other for groups of customers."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import transaction

from gehoor.cases.enums import Channel, Direction
from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.feedback.models import Feedback
from gehoor.insight.equality import sample, scores, segments
from gehoor.insight.kept import By
from gehoor.parties.models import Address
from gehoor.promises.enums import PromiseState
from gehoor.promises.models import Keeping, Promise
from gehoor.staff.models import Branch
from tests.requirements.promising import plain
from tests.support.house import House
from tests.support.playing import writes
from tests.support.world import World, local

pytestmark = pytest.mark.django_db(transaction=True)

MARCH, APRIL = local("2026-03-01 00:00"), local("2026-04-01 00:00")
ENGLISH, DUTCH = "en@post.example", "nl@post.example"


def customer(world: World, sender: str, language: str, postcode: str, value: str) -> Case:
    case = writes(world, "2026-03-02 10:00", "Waar blijft mijn kast?", sender, language=language)
    case.party.value = value
    case.party.save()
    Address.objects.create(party=case.party, kind="postal", value=postcode)
    return case


def ended(case: Case, on_time: int, of: int) -> None:
    """So many promises, of which so many were kept on the first date."""
    now = local("2026-03-03 10:00")
    for number in range(of):
        due_at = now + timedelta(hours=2)
        promise = Promise.objects.create(
            case=case, kind="update", wording="Nieuws", owner=case.owner, fallback=case.owner,
            made_in=case.contacts.earliest("pk"), made_at=now, original_due_at=due_at,
            due_at=due_at + timedelta(hours=4), state=PromiseState.KEPT,
        )  # fmt: skip
        kept_at = due_at if number < on_time else promise.due_at
        Keeping.objects.create(promise=promise, contact=promise.made_in, at=kept_at)


def scored(case: Case, high: int, of: int) -> None:
    """So many answers with a score, of which so many got a 5 and the others a 2."""
    for number in range(of):
        with clock.travel(local("2026-03-04 10:00")):
            answer, said_in = (
                Contact.objects.create(
                    case=case, party=case.party, channel=Channel.MAIL, direction=way, at=clock.now()
                )
                for way in (Direction.OUT, Direction.IN)
            )
            Feedback.objects.create(
                case=case, said_in=said_in, answer=answer, about=case.owner,
                friendly=5 if number < high else 2, at=clock.now(),
            )  # fmt: skip


@pytest.mark.requirement("T35")
def test_english_at_80_percent_against_dutch_at_95_is_flagged_in_every_respect(
    house: House,
) -> None:
    world = house.world
    world.team.branch = Branch.objects.create(name="Winkel Assen", place="Assen")
    world.team.save()
    english = customer(world, ENGLISH, "en", "9401AB12", "c")
    dutch = customer(world, DUTCH, "nl", "1011AA1", "a")
    for case, on_time, high in ((english, 80, 60), (dutch, 95, 90)):
        ended(case, on_time, 100)
        scored(case, high, 100)

    found = {(each.by, each.name): each for each in segments(MARCH, APRIL)}
    assert (found[By.LANGUAGE, "en"].share, found[By.LANGUAGE, "nl"].share) == (0.80, 0.95)
    behind = {key for key, each in found.items() if each.falls_behind}
    assert behind == {(By.LANGUAGE, "en"), (By.REGION, "94"), (By.VALUE, "c")}
    low, high = found[By.LANGUAGE, "en"].low, found[By.LANGUAGE, "en"].high
    assert (low, high) == pytest.approx((0.711, 0.867), abs=1e-3)
    assert found[By.CHANNEL, "mail"].of == found[By.BRANCH, "Winkel Assen"].of == 200

    liked = {(each.by, each.name): each for each in scores(MARCH, APRIL)}
    assert (liked[By.LANGUAGE, "en"].share, liked[By.LANGUAGE, "nl"].share) == (0.60, 0.90)
    assert {key for key, each in liked.items() if each.falls_behind} == behind

    with clock.travel(local("2026-03-20 10:00")):
        page = house.browser(world.lotte).get("/overzicht/gelijk").content.decode()
    assert page.count('<span class="state broken">blijft achter</span>') == 6
    assert "postcode 9400–9499" in plain(page)
    assert "klasse c" in plain(page)
    the_sample_is_drawn_anew_each_week_and_by_nobody(house)


def the_sample_is_drawn_anew_each_week_and_by_nobody(house: House) -> None:
    """Three closed cases of each language and channel: the same all week, others the next."""
    with clock.travel(local("2026-03-06 10:00")):
        for number in range(40):
            language = "en" if number % 2 else "nl"
            sender = f"klant{number}@post.example"
            case = writes(house.world, "2026-03-05 10:00", "Vraag?", sender, language=language)
            with transaction.atomic():
                case.questions.update(state="lapsed", lapse_reason="beantwoord aan de balie")
                case.promises.update(state=PromiseState.KEPT, wake_at=None)
                for promise in case.promises.all():
                    contact = case.contacts.earliest("pk")
                    Keeping.objects.create(promise=promise, contact=contact, at=clock.now())
                Case.objects.filter(pk=case.pk).update(
                    closed_at=clock.now(), closed_by=case.owner, due_at=None
                )
    drawn = [
        _drawn(house, at) for at in ("2026-03-09 09:00", "2026-03-13 17:00", "2026-03-16 9:00")
    ]
    assert drawn[0] == drawn[1] != drawn[2]
    assert len(drawn[0]) == 6


def _drawn(house: House, at: str) -> set[str]:
    day = local(at.replace(" 9:", " 09:"))
    return {each.reference for each in sample(MARCH, APRIL, f"{day:%G-%V}")}
