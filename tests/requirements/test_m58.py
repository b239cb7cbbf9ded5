"""M58: who is known is asked nothing but the question, and what is asked is counted."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from django.test import Client

from gehoor.cases.models import Case
from gehoor.casework.letters import STATUS_PATH, status_token
from gehoor.core import clock
from gehoor.insight.asked_fields import asked_fields
from tests.support.house import House
from tests.support.mailing import CUSTOMER
from tests.support.world import local

WINDOW = re.compile(r"<dialog.*?</dialog>", re.DOTALL)

pytestmark = pytest.mark.django_db(transaction=True)

IDENTITY = ("name", "naam", "mail", "phone", "telefoon", "address", "adres", "customer", "klant")


class Fields(HTMLParser):
    """The names of the fields of a page that somebody has to fill in."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.names: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        field = dict(attributes)
        hidden = field.get("type") in ("hidden", "submit", "button", "checkbox", "search")
        if tag in ("input", "textarea", "select") and not hidden and field.get("name"):
            self.names.append(str(field["name"]))


def known_customer(house: House) -> Case:
    """A customer who wrote before writes again: the second case is from a known address."""
    house.writes("2026-03-02 09:00", "Waar is mijn stoel?", Subject="Stoel")
    return house.writes("2026-03-04 09:00", "Mijn bank is kapot.", Subject="Bank").case


def screen(page: str) -> str:
    """The case itself, without the windows in which a colleague does something with it."""
    return WINDOW.sub("", page[page.index("<main") : page.index("</main>")])


@pytest.mark.requirement("M58")
def test_who_is_known_is_asked_nothing_but_the_question(house: House) -> None:
    case = known_customer(house)
    with clock.travel(local("2026-03-04 09:05")):
        desk = house.browser(house.world.samira).get(f"/zaak/{case.reference}").content.decode()
        asked = Fields(screen(desk)).names
        assert "text" in asked
        assert [each for each in asked if any(word in each.lower() for word in IDENTITY)] == []
        _the_form_of_a_known_customer_shows_only_the_question(case)
        report = house.browser(house.world.fatma).get("/overzicht/gevraagd").content.decode()
    counts = {each.process: each.count for each in asked_fields()}
    assert (
        counts["vraag vanaf de statuspagina"] == 2
    )  # the question, and the files that it may have
    assert counts["webformulier"] > 1
    for process, count in counts.items():
        assert f'<th scope="row">{process}</th><td>{count}</td>' in report


def _the_form_of_a_known_customer_shows_only_the_question(case: Case) -> None:
    path, client = f"/{STATUS_PATH}/{status_token(case)}", Client()
    client.post(f"{path}/controle", {"typed": CUSTOMER})
    page = client.get(f"{path}/vraag").content.decode()
    asked = [each for each in Fields(page).names if each != "files"]  # an offer, not a question
    assert asked == ["text"]
    assert "Uw vraag" in page
