"""K33: the acknowledgement gives an upper bound as a date, from today's real backlog."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from gehoor.cases.models import Case, Outgoing
from gehoor.core import clock
from gehoor.foresight.actions.learning import refresh
from gehoor.foresight.actions.wordings import NewWording, set_wording
from gehoor.foresight.linting import Rejected
from gehoor.staff.models import ServiceCalendar
from tests.support.answered import answered, ask, settle
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)

A_DAY, DAY = 100, timedelta(hours=12)
NOON = local("2026-03-02 12:00")


@pytest.fixture
def world() -> World:
    world = make_world()
    weekly = [[["08:00", "20:00"]]] * 5 + [[["09:00", "17:00"]], []]
    ServiceCalendar.objects.update(weekly=weekly)
    world.team.refresh_from_db()
    return world


def a_hundred_a_day(world: World) -> None:
    """For two and a half days until Monday noon an answer every 7.2 minutes, each after two hours."""
    start = local("2026-02-26 10:00")
    every = DAY / A_DAY
    moments = [
        (world.team.hours().add(start, number * every), timedelta(hours=2)) for number in range(230)
    ]
    answered(world, moments)


def learn(at: datetime) -> None:
    with clock.travel(at):
        refresh()


def said_to(world: World, at: datetime, number: int) -> str:
    contact = ask(world, at, number)
    return Outgoing.objects.get(contact__case=contact.case).contact.text


@pytest.mark.requirement("K33")
def test_the_date_follows_the_backlog_and_no_open_phrase_is_saved(world: World) -> None:
    a_hundred_a_day(world)
    for number in range(400):
        ask(world, local("2026-03-01 15:00"), number)
    learn(NOON)
    assert "uiterlijk vr 6 maart 17.00 uur" in said_to(world, NOON, 500)

    waiting = Case.objects.open().order_by("pk")
    for case in waiting[: waiting.count() - 50]:
        settle(world, case, NOON)
    learn(NOON + timedelta(minutes=1))
    assert "uiterlijk di 3 maart 12.00 uur" in said_to(world, NOON + timedelta(minutes=1), 501)

    with pytest.raises(Rejected, match="langer dan 6 dagen"):
        set_wording(
            world.team,
            NewWording("acknowledgement", "nl", "Het kan langer dan 6 dagen duren."),
            world.lotte,
        )
