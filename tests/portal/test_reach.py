"""How to reach us: one page, one block for other sites, one set of facts for machines."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client

from gehoor.cases.models import Outgoing
from gehoor.channels.calls.models import Call, Exchange
from gehoor.core import clock
from gehoor.parties.models import Address
from gehoor.promises.models import Promise
from gehoor.staff.models import Branch
from tests.support.customer import Customer
from tests.support.laws import broken
from tests.support.world import World, local

pytestmark = pytest.mark.django_db(transaction=True)

PAGE = "/contact/kwartelhof-wonen"
NOW = "2026-03-02 10:00"


def read(client: Client, path: str = PAGE, at: str = NOW) -> str:
    with clock.travel(local(at)):
        return client.get(path).content.decode()


def data(page: str) -> dict[str, Any]:
    found = re.search(r'<script type="application/ld\+json">(.+?)</script>', page)
    assert found
    parsed: dict[str, Any] = json.loads(found[1])
    return parsed


def test_the_page_says_number_place_tariff_hours_and_mail(client: Client, world: World) -> None:
    page = read(client)
    for said in (
        "(0592) 01 23 45",
        "Assen",
        "gewoon tarief",
        "Nu open, tot 20.00 uur",
        world.team.brand.mail,
    ):
        assert said in page
    assert "Vanuit het buitenland +31 592 01 23 45" in page
    assert "Now" not in page
    assert "Open now, until 20:00" in read(client, f"{PAGE}?taal=en")


def test_outside_hours_it_says_when_we_are_back(client: Client, world: World) -> None:
    assert "Nu gesloten, weer open ma 9 maart 08.00 uur" in read(client, at="2026-03-07 12:00")


def test_of_more_brands_each_is_on_the_one_page(client: Client, world: World) -> None:
    assert "(0592) 01 23 45" in read(client, "/contact")
    assert read(client, "/contact/niemand").count("Kwartelhof Wonen bereiken")


def test_the_wait_is_said_only_when_an_exchange_tells_of_it(client: Client, world: World) -> None:
    assert "Er wacht" not in read(client)
    exchange = Exchange.objects.create(
        name="centrale", team=world.team, secret="s", received_ok_at=local("2026-03-02 09:55")
    )
    assert "Er wacht nu niemand" in read(client)
    for key, ago in (("a", 3), ("b", 1)):
        rang = local(NOW) - timedelta(minutes=ago)
        Call.objects.create(exchange=exchange, key=key, rang_at=rang)
    answered = local("2026-03-02 09:44")
    Call.objects.create(
        exchange=exchange, key="c", rang_at=local("2026-03-02 09:40"), answered_at=answered
    )
    page = read(client)
    assert (
        "Er wachten nu 2 bellers. Wie het laatste half uur belde, wachtte gemiddeld 4 minuten."
        in page
    )
    assert data(page)["makesOffer"]["itemOffered"]["availableChannel"]["processingTime"] == "PT4M"
    assert "Er wachten" not in read(client, at="2026-03-02 21:00")
    assert "Er wacht" not in read(client, at="2026-03-02 12:00")


def test_machines_read_the_same(client: Client, world: World) -> None:
    point = data(read(client))["contactPoint"][0]
    assert point["telephone"] == "+31592012345"
    monday = point["hoursAvailable"][0]
    assert (monday["dayOfWeek"], monday["opens"], monday["closes"]) == ("Monday", "08:00", "20:00")


def test_a_holiday_soon_is_closed_for_people_and_machines(client: Client, world: World) -> None:
    page = read(client, at="2026-04-01 10:00")
    assert re.search(r"ma 6 april</dt><dd>gesloten", page)
    closed = data(page)["contactPoint"][0]["hoursAvailable"][-1]
    assert (closed["validFrom"], closed["opens"], closed["closes"]) == (
        "2026-04-06",
        "00:00",
        "00:00",
    )


def test_a_name_cannot_end_the_data(client: Client, world: World) -> None:
    brand = world.team.brand
    brand.name = "</script><b>&"
    brand.save()
    assert data(read(client, "/contact"))["name"] == brand.name


def test_branches_stand_on_the_page_with_their_own_number(client: Client, world: World) -> None:
    Branch.objects.create(
        name="Kwartelhof Assen", place="Assen", brand=world.team.brand, street="Markt 1",
        postcode="9401 AA", phone="0592-11 22 33", calendar=world.team.brand.calendar,
    )  # fmt: skip
    page = read(client)
    for said in ("Kwartelhof Assen", "Markt 1", "(0592) 11 22 33", "nu open, tot 20.00 uur"):
        assert said in page
    assert data(page)["location"][0]["address"]["postalCode"] == "9401 AA"


def test_the_facts_for_other_sites_set_no_cookie_and_may_be_read_anywhere(
    client: Client, world: World
) -> None:
    with clock.travel(local(NOW)):
        response = client.get(f"{PAGE}.json?taal=en", headers={"origin": "https://shop.example"})
    assert response["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Credentials" not in response
    assert not response.cookies
    told = response.json()
    assert told["number"]["tariff"] == "ordinary rate"
    assert told["now"] == "open now, until 20:00"
    assert told["schema"]["@type"] == "Organization"


def test_every_page_leads_to_it(client: Client, jansen: Customer) -> None:
    for path in (jansen.path, "/vraag", "/volg", f"{jansen.path}/vraag", f"/volg/{'a' * 32}"):
        page = read(client, path)
        assert f'href="{PAGE}?taal=' in page or 'href="/contact?taal=' in page
        assert "(0592) 01 23 45" in page


CALL_ME = f"{PAGE}/bellen"


def asks_to_be_called(client: Client, phone: str, at: str = NOW) -> Any:
    page = read(client, f"{CALL_ME}?taal=nl", at)
    shown = re.search(r'name="shown" value="([^"]+)"', page)
    assert shown
    said = {"shown": shown[1], "phone": phone, "text": "Wanneer komt mijn bank?", "name": "Noor"}
    with clock.travel(local(at) + timedelta(seconds=20)):
        return client.post(CALL_ME, said, follow=True)


def test_who_asks_to_be_called_gets_a_promise_with_a_date(client: Client, world: World) -> None:
    by = "Wij bellen u uiterlijk maandag 2\N{NO-BREAK SPACE}maart om 14.00"
    assert by in read(client, f"{CALL_ME}?taal=nl")
    page = asks_to_be_called(client, "06-12 34 56 78")
    assert page.status_code == 200
    promise = Promise.objects.get()
    assert promise.kind == "call-back"
    assert promise.due_at == local("2026-03-02 14:00:20")
    assert promise.case.contacts.get().address.value == "+31612345678"
    assert "maandag 2\N{NO-BREAK SPACE}maart" in page.content.decode()
    with clock.travel(local(NOW)):
        assert broken() == {}


def test_no_mail_goes_to_whose_number_somebody_typed(client: Client, jansen: Customer) -> None:
    Address.objects.create(party=jansen.case.party, kind="phone", value="+31612345678")
    before = Outgoing.objects.count()
    asks_to_be_called(client, "06-12 34 56 78")
    assert Outgoing.objects.count() == before
    assert Promise.objects.filter(kind="call-back").count() == 1


def test_a_number_that_costs_us_money_is_not_called(client: Client, world: World) -> None:
    for phone in ("0900-1234", "+239 123 4567", "0800-0123", "abc", ""):
        answer = asks_to_be_called(client, phone)
        assert answer.status_code == 422
    assert not Promise.objects.exists()


def test_one_number_is_not_called_all_day(client: Client, world: World) -> None:
    answers = [asks_to_be_called(client, "0592-11 22 33", f"2026-03-02 10:0{n}") for n in range(4)]
    assert [each.status_code for each in answers] == [200, 200, 200, 422]
    assert "Wij bellen dit nummer al." in answers[-1].content.decode()
