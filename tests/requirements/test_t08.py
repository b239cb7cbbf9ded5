"""T08: the backlog is told at intake, and again before a date passes that it no longer allows."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gehoor.cases.models import Outgoing
from gehoor.casework.actions.projecting import renew, worsened
from gehoor.core import clock
from gehoor.foresight.actions.learning import count_queues, refresh
from gehoor.foresight.actions.planning import plan
from gehoor.foresight.models import Outlook
from gehoor.promises.enums import PromiseState
from gehoor.promises.models import Promise, Renegotiation
from gehoor.staff.models import Brand
from tests.support.answered import ask, settle
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)

SUNDAY, MONDAY = local("2026-03-01 12:00"), local("2026-03-02 08:00")


@pytest.fixture
def world() -> World:
    world = make_world()
    Brand.objects.update(website="https://wonen.kwartelhof.example")
    world.team.refresh_from_db()
    return world


def five_a_day(world: World) -> None:
    """From Monday to Friday five answers a day, each an hour after its question."""
    for number in range(25):
        asked = local("2026-02-23 09:00") + timedelta(days=number // 5, hours=2 * (number % 5))
        settle(world, ask(world, asked, number).case, asked + timedelta(hours=1))


@pytest.mark.requirement("T08")
def test_a_backlog_is_told_at_once_and_a_later_date_before_the_old_one_passes(world: World) -> None:
    five_a_day(world)
    with clock.travel(SUNDAY):
        refresh()
    for number in range(40):
        ask(world, SUNDAY, 100 + number)
        with clock.travel(SUNDAY):
            count_queues(SUNDAY)
    with clock.travel(MONDAY):
        refresh()
        assert Outlook.objects.get().a_day == 5
    last = ask(world, MONDAY, 200).case
    text = Outgoing.objects.get(contact__case=last).contact.text
    assert last.promises.get().due_at == local("2026-03-12 12:00")
    assert "wachten er 40 vragen vóór de uwe. Dat is ongeveer 8 werkdagen werk." in text
    assert "Bel ons, of vraag ons via de link hieronder om u te bellen." in text
    assert "https://wonen.kwartelhof.example" in text

    with clock.travel(MONDAY):
        assert renew() == 0
    before = {each.pk: each.due_at for each in Promise.objects.open()}
    with clock.travel(MONDAY + timedelta(minutes=30)):
        plan(world.team, 2.5, local("2026-03-20 17:00"), "De helft is ziek", world.lotte)
        assert renew() > 30
        assert renew() == 0
    after = {each.pk: each.due_at for each in Promise.objects.open()}
    assert all(after[key] >= before[key] for key in before)
    assert after[max(after)] > before[max(before)] + timedelta(days=7)
    assert not Promise.objects.filter(state=PromiseState.BROKEN).exists()
    assert not worsened(world.team, 2.5, MONDAY + timedelta(minutes=30))
    for told in Renegotiation.objects.select_related("told_in"):
        assert told.at < told.old_due_at
        assert told.told_in.automatic
        assert "De nieuwe datum is: uiterlijk" in told.told_in.text
    said = last.contacts.filter(renegotiations__isnull=False).latest("pk").text
    assert "er wachten nu 40 vragen vóór de uwe, en wij beantwoorden er ongeveer 2 per dag" in said
