"""The same quality for everybody: groups beside all others with certainty, and a sample by lot (T35)."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as some

from gehoor.cases.models import Case
from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.actions.receive import open_case
from gehoor.core import clock
from gehoor.insight.equality import sample, segments
from gehoor.insight.kept import By
from gehoor.insight.proportions import interval, is_lower
from gehoor.parties.actions import recognise
from gehoor.promises.enums import PromiseState
from gehoor.promises.models import Keeping, Promise
from tests.support.world import World, local, make_world

MARCH, APRIL = local("2026-03-01 00:00"), local("2026-04-01 00:00")


def open_one(world: World, language: str) -> Case:
    received = world.mail("Waar blijft mijn kast?", f"{language}@post.example", language=language)
    address, _ = recognise("mail", received.address, received.name, language)
    return open_case(world.team, received, address).case


def seed(world: World, language: str, on_time: int, of: int) -> None:
    """So many promises of which so many were kept by their first date, and the rest later."""
    case, now = open_one(world, language), clock.now()
    for number in range(of):
        due_at = now + timedelta(hours=2)
        promise = Promise.objects.create(
            case=case, kind="update", wording="Nieuws", owner=case.owner, fallback=case.owner,
            made_in=case.contacts.earliest("pk"), made_at=now, original_due_at=due_at,
            due_at=due_at + timedelta(hours=4), state=PromiseState.KEPT,
        )  # fmt: skip
        kept_at = due_at - timedelta(minutes=5) if number < on_time else promise.due_at
        Keeping.objects.create(promise=promise, contact=promise.made_in, at=kept_at)


@pytest.mark.django_db
def test_english_at_80_percent_beside_dutch_at_95_is_flagged() -> None:
    with clock.travel(local("2026-03-02 10:00")):
        world = make_world()
        seed(world, "en", 80, 100)
        seed(world, "nl", 95, 100)
    by_language = {each.name: each for each in segments(MARCH, APRIL) if each.by == By.LANGUAGE}
    assert by_language["en"].share == 0.80
    assert by_language["nl"].share == 0.95
    assert [by_language[name].falls_behind for name in ("en", "nl")] == [True, False]
    assert (by_language["en"].low, by_language["en"].high) == pytest.approx(
        (0.711, 0.867), abs=1e-3
    )
    with clock.travel(local("2026-03-20 10:00")):
        browser = Client()
        browser.force_login(world.samira)
        page = browser.get("/overzicht/gelijk").content.decode()
    assert page.count('<span class="state broken">blijft achter</span>') == 1


@pytest.mark.django_db
def test_the_same_difference_over_a_few_promises_may_be_chance() -> None:
    with clock.travel(local("2026-03-02 10:00")):
        world = make_world()
        seed(world, "en", 4, 5)
        seed(world, "nl", 19, 20)
    assert not any(each.falls_behind for each in segments(MARCH, APRIL))


@pytest.mark.django_db(transaction=True)
def test_the_sample_takes_as_many_of_each_language_and_channel_and_nobody_picks() -> None:
    with clock.travel(local("2026-03-02 10:00")):
        world = make_world()
        for language, count in (("nl", 12), ("en", 4)):
            for _ in range(count):
                case = open_one(world, language)
                answer(case, world.samira, proposed(case, "Donderdag.", closes=True))
    drawn = sample(MARCH, APRIL, "2026-10")
    assert Counter((each.language, each.channel) for each in drawn) == {
        ("nl", "mail"): 3, ("en", "mail"): 3,
    }  # fmt: skip
    assert sample(MARCH, APRIL, "2026-10") == drawn
    others = {each.reference for week in range(20) for each in sample(MARCH, APRIL, str(week))}
    assert len(others) > 10, "each week others"


@given(some.integers(1, 400), some.data())
def test_an_interval_holds_its_share_and_narrows(of: int, data: some.DataObject) -> None:
    hits = data.draw(some.integers(0, of))
    low, high = interval(hits, of)
    assert -1e-9 <= low - 1e-9 <= hits / of <= high + 1e-9 <= 1 + 2e-9
    wide, narrow = high - low, interval(10 * hits, 10 * of)
    assert narrow[1] - narrow[0] < wide


def test_nothing_counted_is_nothing_known() -> None:
    assert interval(0, 0) == (0.0, 1.0)
    assert not is_lower(0, 0, 9, 10)
