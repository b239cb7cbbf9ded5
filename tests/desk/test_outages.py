"""The lead says on the desk what is out where, and callers hear it from that moment."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.test import Client

from gehoor.casework.actions.interest import ask_to_hear
from gehoor.core import clock
from gehoor.outages.models import Outage
from gehoor.parties.models import Address
from tests.desk.support import signed_in
from tests.support.calling import make_exchange
from tests.support.customer import writes
from tests.support.leading import Caller
from tests.support.world import World, local, make_world

pytestmark = pytest.mark.django_db

SAID = {
    "where": "Roden 9301-9302",
    "what": "internet en telefoon / internet and telephone",
    "until": "vandaag 17u",
}


@pytest.fixture
def world() -> Iterator[World]:
    with clock.travel(local("2026-03-02 14:00")):
        yield make_world()


def publishes(world: World, **said: str) -> tuple[Client, str]:
    """Lotte fills in the form; her browser, and the page that she then sees."""
    lotte = signed_in(world.lotte)
    form = {"brand": str(world.team.brand_id), **SAID, **said}
    return lotte, lotte.post("/storingen", form, follow=True).content.decode()


def test_what_is_published_is_heard_and_shown_as_callers_hear_it(world: World) -> None:
    exchange = make_exchange(world.team)
    assert Caller(exchange).calls().does == ["connect"]
    _lotte, page = publishes(world)
    assert "Iedereen in Roden leest en hoort nu van de storing." in page
    assert "Wij verwachten herstel vandaag 17.00 uur." in page
    caller = Caller(exchange, key="v-2").calls()
    caller.presses("9301")
    assert caller.heard[-1].partition("Er is")[2] in page


def test_the_text_and_the_expectation_change_and_the_end_is_one_button(world: World) -> None:
    lotte, _page = publishes(world)
    outage = Outage.objects.get()
    words = {"what": "alles / everything", "until": "za 23.30"}
    moved = lotte.post(f"/storingen/{outage.pk}/tekst", words, follow=True).content.decode()
    assert "storing in Roden: alles. Wij verwachten herstel zaterdag 7 maart 23.30 uur." in moved
    assert "Storing in Roden: alles. Verwacht herstel: za 7 maart 23.30 uur." in moved
    with clock.travel(clock.now() + timedelta(hours=1)):
        ended = lotte.post(f"/storingen/{outage.pk}/verholpen", follow=True).content.decode()
    assert "Er is nu geen storing." in ended
    outage.refresh_from_db()
    assert outage.ended_at == local("2026-03-02 15:00")


def test_a_moment_that_passed_is_posted_nowhere(world: World) -> None:
    lotte, page = publishes(world)
    assert "Verwacht herstel: ma 2 maart 17.00 uur." in page
    with clock.travel(local("2026-03-02 17:01")):
        page = lotte.get("/storingen").content.decode()
    assert "Verwacht herstel: " not in page
    assert "Storing in Roden: internet en telefoon. Wij weten nog niet tot wanneer." in page


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"where": "Roden 9301-Assen"}, "“9301-ASSEN” is geen postcode. Typ ze zoals: 9301-9305"),
        ({"where": "Roden"}, "Geef de postcodes waar de storing is"),
        ({"where": "heel Roden en alle dorpen 9301"}, "gebied 3 woorden, storing 4"),
        ({"what": "internet en telefoon"}, "Geef het gebied, en wat er niet werkt"),
        ({"until": "ooit"}, "“ooit” is geen datum die ik ken."),
    ],
)
def test_what_cannot_be_said_comes_back_with_why(
    world: World, said: dict[str, str], why: str
) -> None:
    _lotte, page = publishes(world, **said)
    assert why in page
    assert 'value="internet en telefoon' in page
    assert not Outage.objects.exists()


def test_a_new_text_that_is_refused_stands_there_still(world: World) -> None:
    lotte, _page = publishes(world)
    where = f"/storingen/{Outage.objects.get().pk}/tekst"
    refused = lotte.post(where, {"what": "alles / everything", "until": "ooit eens"})
    assert refused.status_code == 422
    assert 'value="alles / everything"' in refused.text
    assert 'value="ooit eens"' in refused.text
    assert Outage.objects.get().what_nl == SAID["what"].partition(" / ")[0]


def test_who_waits_for_word_hides_no_risk_on_the_home_of_the_lead(world: World) -> None:
    lotte, _page = publishes(world)
    jansen = writes(world)
    ask_to_hear(jansen.case, Outage.objects.get(), Address.objects.get(value=jansen.address))
    with clock.travel(local("2026-03-02 17:10")):  # word by 17.15, her answer by 18.00
        today = lotte.get("/").content.decode().partition('id="today"')[2]
    assert "Bericht zodra" not in today
    assert "home-coming" in today
    assert "Bank beschadigd" in today


def test_who_does_not_lead_publishes_nothing(world: World) -> None:
    answer = signed_in(world.samira).post("/storingen", SAID)
    assert (answer.status_code, Outage.objects.count()) == (403, 0)


def test_without_a_moment_we_look_for_the_cause_and_say_when_there_is_more(world: World) -> None:
    _lotte, page = publishes(world, until="")
    assert "Wij zoeken de oorzaak en weten meer vandaag 14.30 uur." in page
    assert not Outage.objects.get().known
