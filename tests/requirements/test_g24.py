"""G24: a line that was marked as advice stands on top the next time, and has a next step when it failed."""

from __future__ import annotations

from html import unescape

import pytest
from django.test import Client

from gehoor.cases.models import Case
from gehoor.casework import advice
from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.actions.notes import note
from gehoor.core import clock
from gehoor.knowledge.actions import NewArticle, publish
from gehoor.knowledge.models import Advice
from tests.support.customer import Customer
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

GIVEN, NEXT = "2026-03-02 14:20", "2026-03-04 09:30"
FIRST, SECOND = "Zet uw modem 30 seconden uit.", "Zet het modem terug op de fabrieksinstelling."


def asks_again(house: House) -> Case:
    """Mrs Jansen's internet: Samira writes on Monday, Lotte helps her on Wednesday."""
    case = house.writes("2026-03-02 10:00", "Mijn internet valt steeds weg.").case
    with clock.travel(local(GIVEN)):
        words = f"Dit helpt vaak:\n1. {FIRST}\nMet vriendelijke groet, Samira"
        answer(case, house.world.samira, proposed(case, words, closes=True))
    return case


def marked(house: House, case: Case, text: str = FIRST) -> Advice:
    line = next(each for each in advice.lines(case) if each.text == text)
    with clock.travel(local(GIVEN)):
        browser = house.browser(house.world.samira)
        response = browser.post(f"/zaak/{case.reference}/advies", {"line": line.key})
        assert response.status_code == 302, response.content.decode()
    return Advice.objects.get(text=text)


def page(house: House, case: Case, at: str = NEXT) -> str:
    with clock.travel(local(at)):
        shown = house.browser(house.world.lotte).get(f"/zaak/{case.reference}").content.decode()
    return " ".join(unescape(shown).split())


def did_not_help(house: House, given: Advice) -> None:
    with clock.travel(local(NEXT)):
        path = f"/zaak/{given.case.reference}/advies/{given.pk}/hielp-niet"
        assert house.browser(house.world.lotte).post(path).status_code == 302


@pytest.mark.requirement("G24")
def test_the_next_colleague_sees_it_on_top_and_gets_the_next_step(house: House) -> None:
    article = NewArticle(
        title_nl="Internet valt weg",
        title_en="Internet drops",
        text_nl="Meestal is het modem vastgelopen.",
        text_en="Mostly the modem is stuck.",
        steps_nl=(FIRST, SECOND),
        steps_en=("Switch your modem off for 30 seconds.", "Reset the modem to factory settings."),
    )
    with clock.travel(local("2026-03-01 09:00")):
        publish(article, house.world.lotte)
    case = asks_again(house)
    given = marked(house, case)
    assert (given.by, given.at, given.step) == (house.world.samira, local(GIVEN), 1)

    shown = page(house, case)
    assert f'<b>Vorig advies</b> (Samira, ma 14.20): <span lang="nl">{FIRST}' in shown
    assert shown.index("Vorig advies</b>") < shown.index('id="timeline"')
    assert 'data-key="h"' in shown

    did_not_help(house, given)
    shown = page(house, case)
    assert "hielp niet</span>" in shown
    assert f'Volgende stap uit ‘Internet valt weg’:</b> <span lang="nl">{SECOND}' in shown
    assert 'data-key="h"' not in shown


@pytest.mark.requirement("G24")
def test_without_a_next_step_it_says_so_and_offers_to_pass_on(house: House) -> None:
    case = asks_again(house)
    did_not_help(house, marked(house, case))
    shown = page(house, case)
    assert "Er staat geen volgende stap bij." in shown
    assert "geef de zaak door (x)" in shown


@pytest.mark.requirement("G24")
def test_it_follows_the_customer_into_another_case(house: House) -> None:
    marked(house, asks_again(house))
    other = house.writes(NEXT, "Nu doet de televisie het ook niet.", Subject="Televisie").case
    assert FIRST in page(house, other)


def test_a_note_can_be_advice_and_the_customer_never_reads_that(house: House) -> None:
    case = asks_again(house)
    with clock.travel(local(GIVEN)):
        note(case, house.world.samira, "Aangeraden: andere kabel proberen.")
    marked(house, case, "Aangeraden: andere kabel proberen.")
    customer = Customer(house.world, case)
    with clock.travel(local(NEXT)):
        seen = customer.prove(Client()).get(customer.path).content.decode()
    assert "andere kabel" not in seen


def test_a_line_that_is_not_there_is_no_advice(house: House) -> None:
    case = asks_again(house)
    with clock.travel(local(NEXT)):
        browser = house.browser(house.world.samira)
        path, line = f"/zaak/{case.reference}/advies", "contact-1:Verzonnen."
        response = browser.post(path, {"line": line}, headers={"HX-Request": "true"})
    assert "Kies de regel die je advies is." in response.content.decode()
    assert not Advice.objects.exists()
