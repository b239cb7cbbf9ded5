"""An order that nobody proved to be the shop's lies apart, and is taken over once the secret is right."""

from __future__ import annotations

import json

import pytest
from django.test import Client

from gehoor.cases.models import Case, Order
from gehoor.channels import quarantine
from gehoor.channels.orders.models import Shop
from gehoor.core import clock
from gehoor.insight.balance import balance
from gehoor.insight.laws import audit
from gehoor.intake.enums import RawState
from gehoor.intake.models import RawItem
from gehoor.orders.models import Watch
from gehoor.promises.models import Promise
from tests.support.house import House
from tests.support.shopping import make_shop, order, tell
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)
FIRST, NEW_SECRET = "2026-01-16 14:06", "een nieuwe sleutel"


@pytest.fixture
def shop(house: House) -> Shop:
    return make_shop(house.world.team)


def again(house: House, at: str, item: RawItem) -> str:
    """What a colleague reads who has it processed once more."""
    with clock.travel(local(at)):
        browser: Client = house.browser(house.world.samira)
        return browser.post(f"/apart/{item.pk}/opnieuw", follow=True).text


def test_unsigned_and_wrongly_signed_orders_lie_apart_and_are_shown(
    house: House, shop: Shop
) -> None:
    for secret, told in (("", order()), ("anders", order()), ("anders", order("48214"))):
        answer = tell(FIRST, told, secret=secret)
        assert (answer.status_code, answer.json()) == (202, {"kept": "quarantine"})
    assert not Order.objects.exists()
    items = RawItem.objects.quarantined()
    assert {json.loads(bytes(each.body))["number"] for each in items} == {"48213", "48214"}
    with clock.travel(local("2026-01-16 14:10")):
        page = house.browser(house.world.lotte).get("/bestellingen/stil").text
        assert "winkel: wat" in page
        assert "staat apart" in page
        assert "order/winkel" in house.browser(house.world.samira).get("/apart").text
    assert tell("2026-01-16 14:20", order("48215")).status_code == 201
    shop.refresh_from_db()
    assert (shop.unsigned_at, shop.unsigned_reason) == (None, "")


def test_once_the_secret_is_right_the_order_is_taken_over(house: House, shop: Shop) -> None:
    tell(FIRST, order(), secret=NEW_SECRET)
    item = RawItem.objects.get()
    assert "Het lukt nog niet" in again(house, "2026-01-16 15:00", item)
    shop.secret = NEW_SECRET
    shop.save()
    assert "Gelukt: verwerkt, zonder zaak" in again(house, "2026-01-16 15:05", item)
    item.refresh_from_db()
    assert (item.state, item.outcome, item.reason) == (RawState.DONE, "order", "48213: new")
    assert Case.objects.get().keys == ["48213"]
    house.work("2026-01-16 15:06")
    assert "Uw bestelling 48213 is bij ons binnen" in str(house.last_mail()[0]["Subject"])
    with clock.travel(local("2026-01-16 15:10")):
        assert [each for law in audit() for each in law.breaches] == []
        day = local(FIRST).date()
        assert [each.difference for each in balance(day, day)] == [0]


def test_what_lay_apart_changes_nothing_that_was_told_since(house: House, shop: Shop) -> None:
    tell(FIRST, order(), secret=NEW_SECRET)
    tell("2026-01-17 10:00", order(promised="2026-01-29"))
    shop.secret = NEW_SECRET
    shop.save()
    again(house, "2026-01-17 11:00", RawItem.objects.get())
    assert RawItem.objects.get().reason == "48213: same"
    assert Promise.objects.get().due_at == Watch.objects.get().due_at == local("2026-01-29 22:00")


def test_a_date_that_is_over_by_then_says_so(house: House, shop: Shop) -> None:
    tell(FIRST, order())
    tell("2026-01-16 14:30", order(promised="2026-01-20"), secret=NEW_SECRET)
    shop.secret = NEW_SECRET
    shop.save()
    assert "is over" in again(house, "2026-01-21 11:00", RawItem.objects.get())
    assert Promise.objects.get().due_at == local("2026-01-23 22:00")


def test_there_is_room_for_so_many_and_then_the_shop_hears_it(
    house: House, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quarantine, "MOST_APART", 2)
    said = [tell(FIRST, order(f"4821{each}"), secret="").status_code for each in range(3)]
    assert said == [202, 202, 429]
