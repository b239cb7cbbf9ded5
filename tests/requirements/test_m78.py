"""M78: who knows the matter skips the basics, reads technical words, and speaks with the second line."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from gehoor.cases.models import Case
from gehoor.casework.letters import STATUS_PATH, status_token
from gehoor.core import clock
from gehoor.guides.actions import is_expert, set_guide
from gehoor.guides.rules import says_expert
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from gehoor.staff.models import Colleague
from gehoor.staff.skilling import give_skill, set_skill
from tests.support.house import House
from tests.support.no_internet import NO_INTERNET
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

HTMX = {"HX-Request": "true"}
SAID = "Ik heb geen internet. Wat nu?"
HARD = "Derhalve wordt de SNR door ons gemeten."


@pytest.fixture
def ruud(house: House) -> Colleague:
    people = Colleague.objects
    ruud = people.create_user(
        "ruud@kwartelhof.example", "x", name="Ruud Smit", team=house.world.team
    )
    give_skill(ruud, set_skill("Netwerk", ["snr", "netwerk"]), routed=True)
    set_guide(house.world.team, NO_INTERNET)
    return ruud


@pytest.fixture
def case(house: House, ruud: Colleague) -> Case:
    return house.writes("2026-03-02 09:00", SAID, Subject="Storing").case


def page_of(house: House, case: Case) -> str:
    with clock.travel(local("2026-03-02 10:00")):
        return house.browser(house.world.samira).get(f"/zaak/{case.reference}").text


def steps(page: str) -> list[str]:
    return re.findall(r'<label for="step-\d+">([^<(]+?)(?: <| ?\(|</)', page)


def visitor(case: Case) -> tuple[Client, str]:
    return Client(), f"/{STATUS_PATH}/{status_token(case)}"


@pytest.mark.requirement("M78")
def test_a_flag_of_the_agent_starts_the_guide_at_the_measurements(house: House, case: Case) -> None:
    assert steps(page_of(house, case))[0] == "Herstart het modem."
    with clock.travel(local("2026-03-02 10:00")):
        desk = house.browser(house.world.samira)
        desk.post(f"/zaak/{case.reference}/kenner", {"knows": "1"}, headers=HTMX)
        read = desk.post(
            f"/zaak/{case.reference}/antwoord/lezen", {"text": HARD}, headers=HTMX
        ).text
    page = page_of(house, case)
    assert steps(page) == ["Metingen: wat is de SNR?"]
    assert "volgens Samira, 10.00" in page
    assert "Leest dit makkelijk?" not in read
    assert "schrijf liever" not in read


@pytest.mark.requirement("M78")
def test_the_customer_says_it_on_the_status_page_and_can_take_it_back(
    house: House, case: Case
) -> None:
    client, path = visitor(case)
    with clock.travel(local("2026-03-02 09:30")):
        assert "Antwoord mij technisch" in client.get(path).text
        page = client.post(f"{path}/kenner", {"knows": "1"}, follow=True).text
        assert "U gaf aan dat u hier veel van weet" in page
    shown = page_of(house, case)
    assert steps(shown) == ["Metingen: wat is de SNR?"]
    assert "volgens de klant zelf, 09.30" in shown
    client.post(f"{path}/kenner", {"knows": "0"})
    assert steps(page_of(house, case))[0] == "Herstart het modem."


@pytest.mark.requirement("M78")
def test_a_message_that_says_so_is_enough(house: House, ruud: Colleague) -> None:
    words = "Ik heb geen internet. Ik ben zelf netwerkbeheerder, u mag technisch antwoorden."
    case = house.writes("2026-03-02 09:00", words, "n@post.example", Subject="Storing").case
    page = page_of(house, case)
    assert steps(page) == ["Metingen: wat is de SNR?"]
    assert "volgens de klant zelf" in page


@pytest.mark.requirement("M78")
def test_a_slot_with_the_second_line_is_offered_at_once(
    house: House, case: Case, ruud: Colleague
) -> None:
    with clock.travel(local("2026-03-02 10:00")):
        desk = house.browser(house.world.samira)
        page = desk.post(f"/zaak/{case.reference}/kenner", {"knows": "1"}, headers=HTMX).text
        offer = re.search(r'<a href="(/zaak/[^"]+/specialist/\d+)"[^>]*data-key="H"', page)
        assert offer
        assert "specialist belt: kies een moment" in page
        moment = re.search(r'name="moment" value="([^"]+)"', desk.get(offer[1]).text)
        assert moment
        desk.post(offer[1], {"moment": moment[1]})
    call = Promise.objects.get(kind=PromiseKind.CALL_BACK)
    assert (call.owner, call.wording) == (ruud, "Ruud belt u over netwerk")
    assert (call.starts_at, call.due_at) == (local("2026-03-02 10:30"), local("2026-03-02 11:00"))


def test_the_form_asks_it_with_a_tick(house: House, ruud: Colleague) -> None:
    with clock.travel(local("2026-03-02 09:00")):
        client = Client()
        shown = re.search(r'name="shown" value="([^"]+)"', client.get("/vraag").text)
        assert shown
    said = {"shown": shown[1], "text": SAID, "mail": "k@post.example", "knows": "on", "wish": ""}
    with clock.travel(local("2026-03-02 09:01")):
        client.post("/vraag", said)
    case = Case.objects.get()
    assert is_expert(case.party)
    assert steps(page_of(house, case)) == ["Metingen: wat is de SNR?"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("Ik ben netwerkbeheerder.", True),
        ("ik werk als IT’er bij een bank", True),
        ("Ik werk als software engineer.", True),
        ("Sla de basisstappen maar over.", True),
        ("I am an electrical engineer myself.", True),
        ("You can skip the basics.", True),
        ("Ik ben boos, de monteur kwam niet.", False),
        ("Ik wacht op de monteur.", False),
        ("Is mijn netwerk stuk?", False),
    ],
)
def test_only_who_says_so_is_taken_for_an_expert(words: str, says: bool) -> None:
    assert says_expert(words) is says
