"""The assertion of the stories can fail: each of these leaves its reader guessing."""

from __future__ import annotations

import pytest
from django.test import Client

from gehoor.casework.letters import status_token
from gehoor.core import clock
from tests.support.house import House
from tests.support.world import local

from .saying import SaysNothing, check_message, check_page, coming

NOW = local("2026-03-02 10:00")
PAGE = '<section class="next open"><h1>%s</h1></section><form action="/niet-opgelost"></form>'


@pytest.mark.parametrize(
    "heading",
    [
        "Uw zaak is open. U hoort van ons wat er gebeurt.",
        "U krijgt binnen 5 werkdagen antwoord.",
        "U krijgt zo snel mogelijk antwoord.",
        "U krijgt uiterlijk vrijdag 27 februari om 17.00 uur antwoord.",  # passed
        "U krijgt uiterlijk maandag 2 maart om 9.59 uur antwoord.",  # passed today
        "U krijgt uiterlijk dinsdag 4 maart om 17.00 uur antwoord.",  # there is no such Tuesday
        "uiterlijk woensdag 4 maart om 17.00 uur",  # what happens then?
        "Wij kwamen onze afspraak niet na. U krijgt van ons een nieuwe datum.",
        "",
    ],
)
def test_a_page_without_what_and_when_fails(heading: str) -> None:
    with pytest.raises(SaysNothing):
        check_page(PAGE % heading, NOW)


def test_a_date_further_down_does_not_save_a_page() -> None:
    page = PAGE % "Wij zijn ermee bezig." + "<p>U hoort uiterlijk vrijdag 6 maart van ons.</p>"
    with pytest.raises(SaysNothing):
        check_page(page, NOW)
    with pytest.raises(SaysNothing):
        check_page("<h1>U krijgt uiterlijk vrijdag 6 maart om 17.00 uur antwoord.</h1>", NOW)


def test_done_without_a_way_back_fails() -> None:
    with pytest.raises(SaysNothing):
        check_page('<section class="next kept"><h1>Uw zaak is afgehandeld.</h1></section>', NOW)


@pytest.mark.parametrize(
    "text",
    [
        "Goedendag,\n\nWij hebben uw bericht ontvangen.",
        "Goedendag,\n\nU hoort spoedig van ons.\n\n-- \nOpen: ma 2 maart 8.00 uur",  # the signature
        "Dag,\n\nWij spraken af: bezorgen, uiterlijk vr 27 februari 17.00 uur.",
        "Hello,\n\nWe closed it.",
    ],
)
def test_a_message_without_what_and_when_fails(text: str) -> None:
    with pytest.raises(SaysNothing):
        check_message(text, NOW)


def test_what_says_what_and_when_passes() -> None:
    check_page(PAGE % "U krijgt uiterlijk woensdag 4&nbsp;maart om 17.00&nbsp;uur antwoord.", NOW)
    check_page(PAGE % "Wij halen het donderdag 5 maart tussen 8.00 en 12.00 uur bij u op.", NOW)
    check_page(PAGE % "You will get an answer by Wednesday 4 March at 17:00.", NOW)
    check_message("Dag,\n\nWij bellen u uiterlijk ma 2 maart 10.30 uur.", NOW)
    window = coming("Wij komen vr 6 maart tussen 8.00 en 12.00 uur langs.", NOW)
    assert [each.until for each in window] == [local("2026-03-06 12:00")]


@pytest.mark.django_db(transaction=True)
def test_the_real_page_fails_as_soon_as_its_date_is_taken_away(house: House) -> None:
    case = house.writes("2026-03-02 10:00", "Wanneer komt mijn bank?").case
    with clock.travel(local("2026-03-02 10:05")):
        html = Client().get(f"/volg/{status_token(case)}").content.decode()
        check_page(html, clock.now())
        with pytest.raises(SaysNothing):
            check_page(html.replace("maart", "maand"), clock.now())
    mail, text = house.last_mail()
    check_message(text, mail["Date"].datetime)
    with pytest.raises(SaysNothing):
        check_message(text.replace("maart", "maand"), mail["Date"].datetime)
