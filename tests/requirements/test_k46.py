"""K46: recognised as a person: no number is asked when the telephone already tells who calls."""

from __future__ import annotations

import time
from datetime import timedelta

import pytest

from gehoor.cases.models import Case
from gehoor.channels.calls.enums import Happens
from gehoor.channels.calls.models import Call, Check
from gehoor.core import clock
from gehoor.parties.actions import recognise
from gehoor.parties.models import Address
from tests.desk.support import opener, signed_in
from tests.support.calling import NUMBER, make_exchange, ring, tell
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db(transaction=True)

NOW = "2026-03-02 14:00"
POSTCODE = "9401AB1"
MOST_KEYS, MOST_SECONDS = 8, 1.0


@pytest.fixture
def world() -> World:
    return make_world()


def jansen(world: World) -> Case:
    """Mevrouw Jansen, of whom we know the mobile and the address, with three contacts and a promise."""
    open_one = opener(world)
    case = open_one(ago=timedelta(hours=4))
    for hours, words in ((3, "De poot is ook los."), (2, "En de stof is vies.")):
        open_one("Re: Bank beschadigd", words, ago=timedelta(hours=hours))
    for kind, value in (("phone", NUMBER), ("postal", "9401 AB 1")):
        address, _new = recognise(kind, value, "A. Jansen", "nl")
        Address.objects.filter(pk=address.pk).update(party=case.party)
    return case


@pytest.mark.requirement("K46")
def test_a_known_mobile_shows_name_tone_contacts_and_promises_and_lands_on_the_case(
    world: World,
) -> None:
    with clock.travel(local(NOW)):
        case = jansen(world)
        samira = signed_in(world.samira)
        said = samira.post(f"/zaak/{case.reference}/klant/aanspreken", {"tone": "je"}, follow=True)
        assert "Zo spreken wij deze klant aan." in said.content.decode()
        exchange = make_exchange(world.team, s201=world.samira)
        call = ring(exchange)
        begun = time.monotonic()
        strip = samira.get("/gesprekken").content.decode()
        assert time.monotonic() - begun < MOST_SECONDS
        for words in (
            "A. Jansen",
            "zeg je",
            "Wanneer wordt mijn bank opgehaald?",
            "De poot is ook los.",
            "En de stof is vies.",
            "toegezegd",
        ):
            assert words in strip
        landed = samira.post(f"/gesprek/{call.pk}/opnemen", follow=True)
        assert case.party.name in landed.content.decode()
        call.refresh_from_db()
        assert call.case is not None
        assert call.case.party == case.party
        assert not Check.objects.exists()

        tell(exchange, Happens.RINGING, call="c-2", number="", extension="201")
        other = Call.objects.get(key="c-2")
        page = samira.post(f"/gesprek/{other.pk}/opnemen", follow=True).content.decode()
        assert 'id="who-q" name="q" autocomplete="off" autofocus' in page
        samira.post(f"/gesprek/{other.pk}/wie", {"q": POSTCODE})
        other.refresh_from_db()
        assert other.party == case.party
        assert len(POSTCODE) + len(["Enter"]) <= MOST_KEYS


def test_who_nobody_knows_the_tone_of_is_spoken_to_formally(world: World) -> None:
    with clock.travel(local(NOW)):
        jansen(world)
        make_exchange(world.team, s201=world.samira)
        ring(world.team.exchanges.get())
        assert "zeg u" in signed_in(world.samira).get("/gesprekken").content.decode()
