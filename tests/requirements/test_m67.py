"""M67, M47 and M78: a guide hides what was done, says why it asks, and lets everybody leave or skip."""

from __future__ import annotations

import re

import pytest
from django.db import IntegrityError, transaction
from django.test import Client

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.guides.actions import set_guide
from gehoor.guides.models import Step
from tests.support.house import House
from tests.support.no_internet import NO_INTERNET
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

HTMX = {"HX-Request": "true"}


@pytest.fixture
def case(house: House) -> Case:
    set_guide(house.world.team, NO_INTERNET)
    words = "Ik heb geen internet. Ik heb mijn modem al twee keer herstart."
    return house.writes("2026-03-02 09:00", words, Subject="Storing").case


@pytest.fixture
def desk(house: House) -> Client:
    return house.browser(house.world.samira)


def steps(page: str) -> list[str]:
    return re.findall(r'<label for="step-\d+">([^<(]+?)(?: <| ?\(|</)', page)


def step(number: int) -> Step:
    return Step.objects.get(number=number)


@pytest.mark.requirement("M67")
def test_what_the_customer_did_is_hidden_and_whoever_leaves_keeps_the_notes(
    desk: Client, case: Case
) -> None:
    page = desk.get(f"/zaak/{case.reference}").text
    assert "gids: Geen internet" in page
    assert steps(page) == ["Welke lampjes branden er?", "Metingen: wat is de SNR?"]
    assert "Niet meer vragen, dat is gedaan:" in page
    with clock.travel(
        local("2026-03-02 09:30")
    ):  # Esc sends the form with `leaves` (see the browser test)
        data = {f"step-{step(3).pk}": "6 dB", "notes": "Klant belt zelf terug.", "leaves": "1"}
        desk.post(f"/zaak/{case.reference}/gids", data, headers=HTMX)
    note = case.notes.get().text
    assert note == "Gids Geen internet\nMetingen: wat is de SNR? 6 dB\nKlant belt zelf terug."
    assert steps(desk.get(f"/zaak/{case.reference}").text) == ["Welke lampjes branden er?"]


@pytest.mark.requirement("M47")
def test_each_question_has_a_reason_and_without_one_it_cannot_be_required(
    house: House, desk: Client, case: Case
) -> None:
    page = desk.get(f"/zaak/{case.reference}").text
    field = re.search(rf'<input id="step-{step(2).pk}"[^>]*>', page)
    assert field
    assert 'aria-required="true"' in field[0]
    assert 'title="Daaraan zien wij of de lijn tot uw huis werkt."' in field[0]
    assert "Waarom vragen we dit?" in page
    house.world.samira.language = "en"
    house.world.samira.save()
    assert (
        "They tell us whether the line to your house works."
        in desk.get(f"/zaak/{case.reference}").text
    )
    with pytest.raises(IntegrityError, match="required_step_says_why"), transaction.atomic():
        Step.objects.filter(number=2).update(why_nl="")


def test_saving_asks_for_what_is_required_and_says_the_way_out(desk: Client, case: Case) -> None:
    answer = desk.post(f"/zaak/{case.reference}/gids", {"notes": "x"}, headers=HTMX)
    assert answer.status_code == 422
    assert "Vul eerst in: Welke lampjes branden er?" in answer.text
    assert not case.notes.exists()


def test_whoever_knows_the_matter_starts_at_the_measurements(desk: Client, case: Case) -> None:
    desk.post(f"/zaak/{case.reference}/kenner", {"knows": "1"}, headers=HTMX)
    page = desk.get(f"/zaak/{case.reference}").text
    assert steps(page) == ["Metingen: wat is de SNR?"]
    assert "beloof meteen een terugbelmoment" in page
    hard = "Derhalve wordt de SNR door ons gemeten."
    read = desk.post(f"/zaak/{case.reference}/antwoord/lezen", {"text": hard}, headers=HTMX).text
    assert "Leest dit makkelijk?" not in read
    desk.post(f"/zaak/{case.reference}/kenner", {"knows": "0"}, headers=HTMX)
    read = desk.post(f"/zaak/{case.reference}/antwoord/lezen", {"text": hard}, headers=HTMX).text
    assert "schrijf liever “daarom”" in read
    assert "Welke lampjes branden er?" in desk.get(f"/zaak/{case.reference}").text


def test_a_case_about_something_else_has_no_guide(house: House, desk: Client, case: Case) -> None:
    other = house.writes(
        "2026-03-02 10:00", "Waar blijft mijn bank?", "b@post.example", Subject="Bank"
    ).case
    assert "gids:" not in desk.get(f"/zaak/{other.reference}").text
