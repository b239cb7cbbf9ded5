"""Fibre: promised for 19 January, moved three times, held up by a permit, and there on 26 February.

The days of 2020 and 2021 in the article fall on the same weekdays in 2026 and 2027.
"""

from __future__ import annotations

import pytest

from gehoor.casework.actions.moving import move
from gehoor.casework.actions.obstructing import go_on, wait_for
from gehoor.obstacles.models import Obstacle
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind, Proof
from tests.support.house import House
from tests.support.world import local

from .playing import Story

pytestmark = pytest.mark.django_db(transaction=True)
JANSEN = "a.jansen@post.example"


def test_the_connection_that_moved_three_times(house: House) -> None:
    samira, lotte = house.world.samira, house.world.lotte
    story = Story.begins(house, "2026-12-28 10:00", "Wanneer komt mijn glasvezel?", JANSEN)
    with story.at("2026-12-28 11:00"):
        visit = Draft(
            PromiseKind.VISIT, "De monteur sluit uw glasvezel aan", local("2027-01-19 18:00")
        )
        story.answers("De monteur komt in januari.", visit)
    promise = story.case.promises.get(kind="visit")
    moves = (
        ("2027-01-07 12:00", "2027-01-22 18:00", "de kabel in uw straat ligt er nog niet", samira),
        ("2027-01-14 11:00", "2027-01-29 18:00", "de grond is bevroren", lotte),
        ("2027-01-21 15:00", "2027-02-26 18:00", "de vergunning is er nog niet", lotte),
    )
    for at, due_at, reason, who in moves:
        with story.at(at):
            promise.refresh_from_db()
            move(promise, who, due_at=local(due_at), reason=reason)
        assert reason in story.letter
    assert "vrijdag 26 februari" in story.page
    permit = Obstacle.objects.create(
        name_nl="de vergunning van de gemeente",
        name_en="the permit of the municipality",
        doing_nl="Wij bellen de gemeente elke week",
        doing_en="We call the municipality every week",
    )
    with story.at("2027-01-21 15:30"):
        dates = {"expected_at": local("2027-02-12 17:00"), "next_at": local("2027-02-01 12:00")}
        wait = wait_for(story.case, samira, permit, **dates)
    assert "de vergunning van de gemeente" in story.page
    with story.at("2027-02-01 10:00"):
        dates = {"expected_at": local("2027-02-12 17:00"), "next_at": local("2027-02-10 12:00")}
        wait = wait_for(story.case, samira, permit, **dates)
    with story.at("2027-02-09 10:00"):
        dig = Draft(PromiseKind.UPDATE, "De kabel ligt in uw straat", local("2027-02-19 17:00"))
        go_on(wait, samira, dig)
    story.keeps("2027-02-18 15:00", "update", Proof.MESSAGE, "", "De kabel ligt er.")
    story.keeps(
        "2027-02-26 12:00", "visit", Proof.TICK, "getest", "Uw verbinding werkt.", closes=True
    )
    story.wait("2027-03-01 12:00")
    assert "afgehandeld" in story.page
    assert story.looks > 60
