"""G22: a hard question reaches who has the skill; else an expert calls, or joins, and the owner stays."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from gehoor.cases.models import Case, Outgoing
from gehoor.casework.enums import AlertKind
from gehoor.channels.calls.enums import Happens
from gehoor.channels.calls.models import Call, Exchange
from gehoor.channels.calls.routing import ring_on
from gehoor.core import clock
from gehoor.parties.models import Address
from gehoor.promises.enums import PromiseKind
from gehoor.staff.actions import seen
from gehoor.staff.models import Colleague, ColleagueSkill, Skill
from gehoor.staff.skilling import routed_holders, skill_for
from tests.desk.support import opener, signed_in
from tests.support.calling import NUMBER, make_exchange, ring, tell
from tests.support.laws import broken
from tests.support.world import World, local, make_world

pytestmark = [pytest.mark.django_db(transaction=True)]

MONDAY = "2026-03-02 14:00"


@pytest.fixture
def world(db: None) -> Iterator[World]:
    with clock.travel(local(MONDAY)):
        yield make_world()


@pytest.fixture
def bas(world: World) -> Colleague:
    """Bas knows of software: Lotte says so on the page of skills."""
    bas = Colleague.objects.create_user("bas@kwartelhof.example", "x", name="Bas Kok")
    lead = signed_in(world.lotte)
    lead.post(
        "/vaardigheden/nieuw", {"name": "Software", "topics": "software, installeren, update"}
    )
    skill = Skill.objects.get()
    lead.post(
        f"/vaardigheden/{skill.pk}",
        {"name": "Software", "topics": "software, installeren, update", "who": [bas.pk]},
    )
    assert routed_holders(skill) == [bas]
    return bas


@pytest.fixture
def exchange(world: World, bas: Colleague) -> Exchange:
    return make_exchange(world.team, s201=world.samira, s301=bas)


@pytest.fixture
def case(world: World) -> Case:
    """An open case of mevr. Jansen about a program that does not start, owned by Samira."""
    case = opener(world)(subject="Software", text="Mijn software start niet na de update. Wat nu?")
    Address.objects.create(party=case.party, kind="phone", value="+31612345678")
    case.owner = world.samira
    case.save(update_fields=["owner"])
    return case


def rings_for(colleague: Colleague) -> bool:
    return "Neem op" in signed_in(colleague).get("/gesprekken").content.decode()


@pytest.mark.requirement("G22")
def test_software_goes_to_who_has_the_skill_else_an_expert_calls_in_a_slot(
    world: World, exchange: Exchange, bas: Colleague, case: Case
) -> None:
    _routed_to_the_skill(world, exchange, bas)
    with clock.travel(local("2026-03-02 14:01")):
        assert ring_on() == 1
        assert rings_for(world.samira)
        call = Call.objects.get(key="eerste")
        answered = signed_in(world.samira).post(f"/gesprek/{call.pk}/opnemen", follow=True)
        offer = f"/zaak/{case.reference}/specialist/{call.skill_id}"
        assert offer in answered.content.decode()
        page = signed_in(world.samira).get(offer).content.decode()
        assert page.index("14.30") < page.index("15.00") < page.index("15.30")
        assert "Bas belt u over software" in page
        moment = f"{bas.pk}-{local('2026-03-02 14:30').timestamp():.0f}"
        signed_in(world.samira).post(offer, {"moment": moment})
        made = case.promises.get(kind=PromiseKind.CALL_BACK)
        assert (made.owner, made.fallback) == (bas, world.samira)
        assert made.starts_at == local("2026-03-02 14:30")
        assert made.due_at == local("2026-03-02 15:00")
        letter = Outgoing.objects.filter(contact=made.made_in).get().contact.text
        assert "Bas belt u over software" in letter
        assert "14.30" in letter
        again = signed_in(world.samira).get(offer).content.decode()
        assert moment not in again  # he calls one customer at a time
    _invited(world, case, bas)
    case.refresh_from_db()
    assert case.owner == world.samira
    assert broken() == {}


def _invited(world: World, case: Case, bas: Colleague) -> None:
    """X shows who knows of this, the first chosen; Enter invites (tests/desk/test_skills_browser.py)."""
    form = signed_in(world.samira).get(f"/zaak/{case.reference}/uitnodigen").content.decode()
    assert f'value="colleague-{bas.pk}" checked' in form
    chosen = {"to": f"colleague-{bas.pk}"}
    signed_in(world.samira).post(f"/zaak/{case.reference}/uitnodigen", chosen)
    assert case.alerts.filter(colleague=bas, kind=AlertKind.INVITED).exists()


def _routed_to_the_skill(world: World, exchange: Exchange, bas: Colleague) -> None:
    """Bas is at his desk, on the line with somebody else: the call waits a minute for him alone."""
    for each in (bas, world.samira):
        seen(each)
    ring(exchange, "06-11111111", call="ander", extension="301")
    tell(exchange, Happens.ANSWERED, "ander", extension="301")
    told = tell(exchange, Happens.RINGING, "eerste", number=NUMBER, keyed={"topic": "software"})
    assert told.json()["ring_first"] == ["301"]
    assert told.json()["seconds"] == 60
    assert rings_for(bas)
    assert not rings_for(world.samira)


def test_with_nobody_of_the_skill_at_a_desk_it_rings_for_everybody_at_once(
    world: World, exchange: Exchange, bas: Colleague
) -> None:
    seen(world.samira)
    call = ring(exchange, call="c-1", keyed={"topic": "software"})
    assert (call.first, str(call.skill)) == ([], "Software")
    strip = signed_in(world.samira).get("/gesprekken").content.decode()
    assert "Bied een terugbelafspraak aan" in strip


def test_who_is_not_routed_gets_nothing_by_the_skill(
    world: World, exchange: Exchange, bas: Colleague
) -> None:
    """A lesson that was not passed, or a lead, switches it off; the skill itself stays on record."""
    seen(bas)
    signed_in(world.lotte).post(
        f"/vaardigheden/{Skill.objects.get().pk}", {"name": "Software", "topics": "software"}
    )
    assert ColleagueSkill.objects.get().routed is False
    assert ring(exchange, call="c-1", keyed={"topic": "software"}).first == []


def test_the_words_of_two_skills_choose_none(world: World, bas: Colleague) -> None:
    Skill.objects.create(name="Meubels", topics=["bank", "kast"])
    assert str(skill_for("Mijn kast staat scheef")) == "Meubels"
    assert skill_for("Software voor een kast") is None
    assert skill_for("Wanneer komt u?") is None


def test_a_skill_that_ended_asks_nobody(world: World, bas: Colleague) -> None:
    lead = signed_in(world.lotte)
    lead.post(f"/vaardigheden/{Skill.objects.get().pk}/eindigt")
    assert skill_for("software") is None
    assert Skill.objects.count() == 1
    lead.post("/vaardigheden/nieuw", {"name": "software", "topics": "software"})
    assert skill_for("software") == Skill.objects.get(ended_at=None)
