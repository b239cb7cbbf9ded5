"""M16: a customer comes back to the same colleague, or to the same branch, when that one is there soon."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from gehoor.casework.actions.promising import promise
from gehoor.channels.calls.enums import Happens
from gehoor.channels.calls.models import Call, Exchange
from gehoor.channels.calls.routing import ring_on
from gehoor.core import clock
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind
from gehoor.staff.actions import seen, whose_turn
from gehoor.staff.enums import Role
from gehoor.staff.models import Branch, Colleague
from gehoor.workload.actions.absence import report_away
from gehoor.workload.actions.pausing import pause
from tests.desk.support import opener, signed_in
from tests.support.calling import make_exchange, ring, tell
from tests.support.laws import broken
from tests.support.world import World, local, make_world

pytestmark = [pytest.mark.django_db(transaction=True)]

BAKKER = "06-87 65 43 21"
ADVICE = "Zet het rooster een stand hoger en bel ons als het dan nog tocht."


@pytest.fixture
def world(db: None) -> Iterator[World]:
    with clock.travel(local("2026-03-02 14:00")):
        yield make_world()


@pytest.fixture
def samira(world: World) -> Colleague:
    """Samira Mon, in the team of Lotte."""
    world.samira.name = "Samira Mon"
    world.samira.save(update_fields=["name"])
    return world.samira


@pytest.fixture
def exchange(world: World, samira: Colleague) -> Exchange:
    """Monday 2 March 14:00: mevr. Bakker called, and Samira spoke with her."""
    found = make_exchange(world.team, s201=samira, s202=world.lotte)
    call = ring(found, BAKKER, call="maandag", extension="201")
    desk = signed_in(samira)
    desk.post(f"/gesprek/{call.pk}/opnemen")
    tell(found, Happens.ENDED, "maandag", at=clock.now() + timedelta(minutes=4))
    desk.post(f"/gesprek/{call.pk}/klaar", {"words": ADVICE, "name": "Mevr. Bakker"})
    assert Call.objects.get().party.name == "Mevr. Bakker"  # type: ignore[union-attr]
    return found


def rings_for(colleague: Colleague) -> bool:
    return "Neem op" in signed_in(colleague).get("/gesprekken").content.decode()


@pytest.mark.requirement("M16")
def test_mevrouw_bakker_comes_back_to_samira_within_a_minute(
    world: World, samira: Colleague, exchange: Exchange
) -> None:
    with clock.travel(local("2026-03-03 10:00:00")):
        for each in (samira, world.lotte):
            seen(each)
        answer = tell(exchange, Happens.RINGING, "dinsdag", number=BAKKER)
        assert answer.json()["ring_first"] == ["201"]
        assert answer.json()["seconds"] == 60
        assert rings_for(samira)
        assert not rings_for(world.lotte)
        strip = signed_in(samira).get("/gesprekken").content.decode()
        assert "Jij sprak deze klant" in strip
    with clock.travel(local("2026-03-03 10:00:59")):
        assert ring_on() == 0
        assert not rings_for(world.lotte)
    with clock.travel(local("2026-03-03 10:01:00")):
        assert ring_on() == 1
        assert ring_on() == 0
        strip = signed_in(world.lotte).get("/gesprekken").content.decode()
        assert "Neem op" in strip
        assert "Samira Mon sprak deze klant" in strip
        assert ADVICE in strip
        case = Call.objects.get(key="dinsdag").case
        assert case
        assert case.reference in strip
    _callbacks_are_their_makers(world, samira)
    assert broken() == {}


def _callbacks_are_their_makers(world: World, samira: Colleague) -> None:
    """Samira says that we call back: she calls, though the case is Lotte's."""
    with clock.travel(local("2026-03-03 10:05")):
        case = opener(world)(text="Wanneer belt u?")
        case.owner = world.lotte
        case.save(update_fields=["owner"])
        draft = Draft(
            kind=PromiseKind.CALL_BACK,
            wording="Wij bellen u",
            due_at=local("2026-03-03 15:00"),
        )
        promise(case, samira, draft)
        made = case.promises.get(kind=PromiseKind.CALL_BACK)
        assert (made.owner, made.made_by, made.fallback) == (samira, samira, world.lotte)


def test_the_wait_is_a_parameter_of_the_team(
    world: World, samira: Colleague, exchange: Exchange
) -> None:
    world.team.rings_first_seconds = 20
    world.team.save(update_fields=["rings_first_seconds"])
    with clock.travel(local("2026-03-03 10:00")):
        seen(samira)
        assert tell(exchange, Happens.RINGING, "c-2", number=BAKKER).json()["seconds"] == 20
    world.team.rings_first_seconds = 0
    world.team.save(update_fields=["rings_first_seconds"])
    with clock.travel(local("2026-03-03 11:00")):
        seen(samira)
        assert "ring_first" not in tell(exchange, Happens.RINGING, "c-3", number=BAKKER).json()
        assert rings_for(world.lotte)


@pytest.mark.parametrize("why", ["no desk open", "ill", "on a pause of two minutes"])
def test_who_is_not_there_soon_is_not_waited_for(
    world: World, samira: Colleague, exchange: Exchange, why: str
) -> None:
    with clock.travel(local("2026-03-03 10:00")):
        if why != "no desk open":
            seen(samira)
        if why == "ill":
            report_away(samira, world.fatma, date(2026, 3, 3), None)
        if why.startswith("on a pause"):
            pause(samira)
        assert "ring_first" not in tell(exchange, Happens.RINGING, "c-2", number=BAKKER).json()
        call = Call.objects.get(key="c-2")
        assert (call.first, call.familiar) == ([], samira)


def test_a_pause_that_ends_within_the_minute_is_waited_for(
    world: World, samira: Colleague, exchange: Exchange
) -> None:
    with clock.travel(local("2026-03-03 09:58:30")):
        seen(samira)
        pause(samira)
    with clock.travel(local("2026-03-03 10:00:00")):
        call = ring(exchange, BAKKER, call="c-2")
        assert call.first == [samira.pk]


def test_the_same_branch_takes_it_when_she_is_not_there(
    world: World, samira: Colleague, exchange: Exchange
) -> None:
    assen = Branch.objects.create(name="Wonen Assen", place="Assen")
    people = Colleague.objects
    joris = people.create_user("joris@kwartelhof.example", "x", name="Joris", branch=assen)
    people.create_user("piet@kwartelhof.example", "x", name="Piet", branch=assen, role=Role.LIGHT)
    samira.branch = assen
    samira.save(update_fields=["branch"])
    with clock.travel(local("2026-03-03 10:00")):
        for each in people.exclude(pk=samira.pk):
            seen(each)
        assert ring(exchange, BAKKER, call="c-2").first == [joris.pk]


def test_a_colleague_who_is_ill_gets_no_new_case_and_no_call(
    world: World, samira: Colleague, exchange: Exchange
) -> None:
    with clock.travel(local("2026-03-03 10:00")):
        lead = signed_in(world.lotte)
        form = {"from": "2026-03-03", "until": "2026-03-05"}
        lead.post(f"/leiding/werk/{samira.pk}/afwezig", form)
        world.team.__dict__.pop("at_work", None)
        assert all(whose_turn(world.team, number) != samira for number in range(20))
        ring(exchange, call="c-2", number="0612345678")
        assert not rings_for(samira)
        assert ring(exchange, call="c-3", number="0612345678", extension="201").extension == ""
        case = opener(world)(text="Waar is mijn kast?")
        assert case.owner != samira
        shown = lead.get(f"/zaak/{case.reference}/overdragen").content.decode()
        assert samira.name not in shown
    with clock.travel(local("2026-03-06 09:00")):
        samira.refresh_from_db()
        assert not samira.is_away(world.team.today())
