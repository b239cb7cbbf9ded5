"""T06: an order is confirmed at once, its customer hears before the promised date, none stays silent."""

from __future__ import annotations

import pytest
from django.test import Client

from gehoor.cases.models import Case, Scan
from gehoor.casework.letters import status_token
from gehoor.core import clock
from gehoor.insight.silent_orders import silent_orders
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from tests.support.customer import words
from tests.support.house import House
from tests.support.shopping import make_shop, order, tell
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)
PAGE = "/bestellingen/stil"


@pytest.mark.requirement("T06")
def test_an_order_without_a_scan_is_confirmed_and_has_word_the_day_before_and_is_never_silent(
    house: House,
) -> None:
    make_shop(house.world.team)
    assert tell("2026-01-16 14:06", order()).status_code == 201
    house.work("2026-01-16 14:06")
    confirmed, text = house.last_mail()
    assert "Uw bestelling 48213 is bij ons binnen" in str(confirmed["Subject"])
    assert "uiterlijk vr 23 januari 22.00 uur" in text
    case = Case.objects.get()
    assert case.reference in str(confirmed["Subject"])
    assert "/volg/" in text
    promise = Promise.objects.get()
    assert (promise.kind, promise.due_at) == (PromiseKind.DELIVERY, local("2026-01-23 22:00"))
    assert promise.owner == case.owner
    with clock.travel(local("2026-01-16 15:00")):
        page = words(Client().get(f"/volg/{status_token(case)}"))
    assert "Wij ontvingen uw bestelling 48213" in page
    assert "Wij bezorgen het uiterlijk vrijdag 23 januari om 22.00 uur bij u." in page

    with clock.travel(local("2026-01-20 09:00")):
        (row,) = silent_orders()
        assert (row.number, row.last_at, row.days) == ("48213", local("2026-01-16 14:06"), 4)
        lead = house.browser(house.world.lotte)
        assert "48213" in words(lead.get(PAGE))
    house.work("2026-01-20 09:00")
    assert "Hoe het staat met uw bestelling 48213" in str(house.last_mail()[0]["Subject"])
    with clock.travel(local("2026-01-20 09:01")):
        assert silent_orders() == []
        assert "Geen enkele bestelling is stil." in words(lead.get(PAGE))

    house.work("2026-01-22 09:59")
    assert len(house.texts()) == 2
    house.work("2026-01-22 10:00")
    house.work("2026-01-22 18:00")
    assert not Scan.objects.exists()
    assert len(house.texts()) == 3
    text = house.last_mail()[1]
    assert "Wij bezorgen uw bestelling 48213 uiterlijk vr 23 januari 22.00 uur." in text
    assert "Wij zien nog niet dat uw bestelling onderweg is." in text
    with clock.travel(local("2026-01-22 18:01")):
        assert silent_orders() == []
