"""Back to one's own cases without an account: by a mail address, a house number or a mailed code."""

from __future__ import annotations

import re

import pytest
from django.http import HttpResponse
from django.test import Client

from gehoor.cases.models import Contact, Outgoing, StatusLink
from gehoor.core import clock
from gehoor.parties.models import Address
from gehoor.portal.wishes import grant_next
from tests.support.customer import ADDRESS, Customer, words, writes
from tests.support.world import World, local

pytestmark = pytest.mark.django_db


@pytest.fixture
def phoned(world: World) -> Customer:
    """Who only ever called: we know a house number and, from elsewhere, a mail address."""
    customer = writes(world, channel="phone", kind="phone", sender="0612345678", subject="", to="")
    party = customer.case.party
    Address.objects.create(party=party, kind="postal", value="9401AB12A")
    Address.objects.create(party=party, kind="mail", value=ADDRESS)
    return customer


def code_in_mail() -> str:
    letter = Contact.objects.filter(direction="out").latest("pk")
    found = re.search(r"\b\d{6}\b", letter.subject)
    assert found, letter.subject
    return found[0]


def asks(mail: str) -> HttpResponse:
    """Somebody types an address at /volg, and the worker looks at it."""
    page = Client().post("/volg", {"mail": mail})
    while grant_next():
        pass
    return page


def test_links_go_to_whoever_takes_part(jansen: Customer) -> None:
    with clock.travel(local("2026-03-03 10:00")):
        page = asks(ADDRESS.upper())
    assert "Kijk in uw mail" in words(page)
    letter = Outgoing.objects.latest("pk")
    assert letter.recipient == ADDRESS
    assert jansen.path in letter.contact.text


def test_the_page_says_the_same_of_an_address_that_nobody_knows(jansen: Customer) -> None:
    before = Outgoing.objects.count()
    known, unknown = asks(ADDRESS), asks("wie@elders.example")
    assert words(known).replace(ADDRESS, "") == words(unknown).replace("wie@elders.example", "")
    assert Outgoing.objects.count() == before + 1


def test_an_old_link_works_again_and_nobody_can_be_flooded(jansen: Customer) -> None:
    StatusLink.objects.update(expires_at=local("2026-01-01 10:00"))
    before = Outgoing.objects.count()
    with clock.travel(local("2026-03-03 10:00")):
        for _time in range(5):
            assert "Kijk in uw mail" in words(asks(ADDRESS))
        assert Client().get(jansen.path).status_code == 200
    assert Outgoing.objects.count() == before + 3


@pytest.mark.parametrize(
    "mail", ["", "geen adres", "a@b\nBcc: c@d.example", "é" * 400 + "@x.example"]
)
def test_what_is_no_address_is_told(world: World, mail: str) -> None:
    page = Client().post("/volg", {"mail": mail})
    assert page.status_code == 422
    assert not Outgoing.objects.exists()


def test_a_house_number_opens_the_words_of_who_never_mailed(phoned: Customer) -> None:
    client = Client()
    page = words(client.get(phoned.path))
    assert "Uw huisnummer" in page
    assert "Wanneer wordt mijn bank opgehaald?" not in page
    wrong = client.post(f"{phoned.path}/controle", {"typed": "13"})
    assert "Dit is niet het huisnummer dat wij kennen." in words(wrong)
    phoned.prove(client, "12a")
    assert "Wanneer wordt mijn bank opgehaald?" in words(client.get(phoned.path))


def test_a_mailed_code_does_too_for_a_quarter_of_an_hour(phoned: Customer) -> None:
    client, at = Client(), local("2026-03-02 11:05")
    with clock.travel(at):
        page = client.post(f"{phoned.path}/controle/code")
        assert "De code die wij u mailden" in words(page)
        code = code_in_mail()
        wrong = client.post(
            f"{phoned.path}/controle", {"code": "000000" if code != "000000" else "1"}
        )
        assert wrong.status_code == 422
        assert "Dit is niet de code die wij u mailden" in words(wrong)
    with clock.travel(local("2026-03-02 11:45")):
        late = client.post(f"{phoned.path}/controle", {"code": code})
        assert late.status_code == 422
    with clock.travel(local("2026-03-02 11:16")):
        assert client.post(f"{phoned.path}/controle", {"code": code}).status_code == 302
        assert "Wanneer wordt mijn bank opgehaald?" in words(client.get(phoned.path))


def test_codes_and_guesses_are_limited(phoned: Customer) -> None:
    client = Client()
    sent = [client.post(f"{phoned.path}/controle/code").status_code for _time in range(4)]
    assert sent == [200, 200, 200, 429]
    tries = [client.post(f"{phoned.path}/controle", {"typed": str(n)}) for n in range(50, 57)]
    assert [each.status_code for each in tries] == [422] * 5 + [429] * 2


def test_who_mailed_in_the_case_is_asked_for_that_address_and_gets_no_code(
    jansen: Customer,
) -> None:
    assert Client().post(f"{jansen.path}/controle/code").status_code == 404
    assert "Mail mij liever een code" not in words(Client().get(jansen.path))
