"""K02: what a process will need of a customer is asked for once, at a calm moment, before it is missed."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from gehoor.api.models import give_out
from gehoor.cases.models import Case
from gehoor.complaints.models import Complaint
from gehoor.core import clock
from gehoor.parties.actions import also_at
from gehoor.parties.models import Address
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

JANSEN, WIT, BAKKER = "jansen@post.example", "dewit@post.example", "bakker@post.example"
PROMPT = "mobiel nummer ontbreekt, nodig voor betalen"


def prompt(house: House, case: Case, at: str) -> str:
    with clock.travel(local(at)):
        page: str = house.browser(house.world.samira).get(f"/zaak/{case.reference}/klant").text
        return page


def says(house: House, case: Case, at: str, what: str, **fields: str) -> None:
    with clock.travel(local(at)):
        desk = house.browser(house.world.samira)
        answer = desk.post(f"/zaak/{case.reference}/klant/{what}", {"fact": "mobile", **fields})
        assert answer.status_code == 302


def payment(at: str, customer: str) -> Any:
    """What the payment process hears when it begins."""
    with clock.travel(local(at)):
        key = give_out(f"betalen {at} {customer}")
        headers = {"Authorization": f"Token {key}"}
        return Client().get(f"/api/processes/betaling?customer={customer}", headers=headers).json()


@pytest.mark.requirement("K02")
def test_a_gap_is_filled_before_the_process_needs_it(house: House) -> None:
    with clock.travel(local("2026-03-01 09:00")):
        desk = house.browser(house.world.lotte)
        need = {"process": "betaling", "name_nl": "betalen", "name_en": "paying", "fact": "mobile"}
        assert desk.post("/instellingen/gegevens", need).status_code == 302
    _mevr_jansen_tells_it(house)
    _dhr_de_wit_would_rather_not(house)
    _nobody_is_asked_while_it_is_no_calm_moment(house)
    _a_mail_address_that_bounced_and_an_old_home_are_gaps_too(house)


def _mevr_jansen_tells_it(house: House) -> None:
    mail = house.writes("2026-03-02 09:30", "Welke kleuren heeft de kast?", JANSEN)
    assert payment("2026-03-02 09:45", JANSEN) == {
        "process": "betaling",
        "passes": False,
        "lacking": [{"fact": "mobile", "flaw": "lacking"}],
    }
    shown = prompt(house, mail.case, "2026-03-02 10:00")
    assert shown.count(PROMPT) == 1
    says(house, mail.case, "2026-03-02 10:01", "gegeven", said="06 12 34 56 78")
    assert PROMPT not in prompt(house, mail.case, "2026-03-02 10:02")
    assert payment("2026-03-03 10:00", JANSEN)["passes"] is True


def _dhr_de_wit_would_rather_not(house: House) -> None:
    mail = house.writes("2026-03-02 10:30", "Hebben jullie ook stoelen?", WIT)
    assert PROMPT in prompt(house, mail.case, "2026-03-02 10:35")
    says(house, mail.case, "2026-03-02 10:36", "gegeven/niet")
    assert PROMPT not in prompt(house, mail.case, "2026-03-02 10:37")
    later = house.writes("2026-03-23 10:30", "En tafels?", WIT, Subject="Tafels")
    assert later.case != mail.case
    assert PROMPT not in prompt(house, later.case, "2026-03-23 10:35")
    with clock.travel(local("2026-03-23 10:36")):
        page = house.browser(house.world.samira).get(f"/zaak/{mail.case.reference}").text
    assert "De klant geeft dit liever niet: mobiel nummer" in page


def _nobody_is_asked_while_it_is_no_calm_moment(house: House) -> None:
    mail = house.writes("2026-03-24 09:00", "Waar blijft mijn bank?", BAKKER)
    assert PROMPT in prompt(house, mail.case, "2026-03-24 09:05")
    question = mail.case.questions.get()
    complaint = Complaint.objects.create(
        case=mail.case, question=question, by=house.world.samira, at=local("2026-03-24 09:06")
    )
    assert PROMPT not in prompt(house, mail.case, "2026-03-24 09:07")
    assert complaint.case == mail.case
    again = house.writes("2026-03-24 10:00", "Nog een vraag over de kast", BAKKER, Subject="Kast")
    assert PROMPT in prompt(house, again.case, "2026-03-24 10:05")
    Case.objects.filter(pk=again.case.pk).update(urgent_since=local("2026-03-24 11:00"))
    assert PROMPT not in prompt(house, again.case, "2026-03-24 11:05")


def _a_mail_address_that_bounced_and_an_old_home_are_gaps_too(house: House) -> None:
    with clock.travel(local("2026-03-25 09:00")):
        desk = house.browser(house.world.lotte)
        for process, name, fact, months in (
            ("factuur", "de factuur", "mail", ""), ("bezorging", "bezorgen", "home", "36"),
        ):  # fmt: skip
            need = {"process": process, "name_nl": name, "name_en": name, "fact": fact}
            desk.post("/instellingen/gegevens", {**need, "months": months})
    mail = house.writes("2026-03-25 10:00", "Hebben jullie ook lampen?", JANSEN, Subject="Lampen")
    party = mail.party
    with clock.travel(local("2022-03-25 09:00")):
        also_at(party, "postal", "9401 AB 12")
    assert "postadres is oud, nodig voor bezorgen" in prompt(house, mail.case, "2026-03-25 10:05")
    says(house, mail.case, "2026-03-25 10:06", "gegeven", fact="home", said="9401 AB 12")
    Address.objects.filter(party=party, kind="mail").update(bounced_at=local("2026-03-25 10:07"))
    shown = prompt(house, mail.case, "2026-03-25 10:10")
    assert "e-mailadres komt niet aan, nodig voor de factuur" in shown
    assert "postadres" not in shown
