"""Orders beside each other: told twice at once, many that wait, and a case that goes on in another."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection

from gehoor.cases.models import Case
from gehoor.casework.actions.merge import merge
from gehoor.core import clock
from gehoor.orders.actions.hearing import Heard, hear
from gehoor.orders.actions.speaking import speak_due
from gehoor.orders.models import Watch
from gehoor.orders.placed import Buyer, Placed
from gehoor.promises.models import Promise
from tests.support.house import House
from tests.support.shopping import make_shop, order, tell
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)
AT = local("2026-01-16 14:06")


def test_an_order_that_is_told_eight_times_at_once_is_one_order(house: House) -> None:
    placed = Placed(
        "48213", AT, local("2026-01-23 12:00").date(), buyer=Buyer(mail="a@post.example")
    )

    def told(_each: int) -> Heard:
        try:
            return hear(house.world.team, placed)
        finally:
            connection.close()

    with clock.travel(AT), ThreadPoolExecutor(8) as pool:
        heard = list(pool.map(told, range(8)))
    assert sorted(heard) == [Heard.NEW, *[Heard.SAME] * 7]
    assert Case.objects.count() == Promise.objects.count() == 1


def test_a_merged_order_is_watched_where_it_goes_on(house: House) -> None:
    make_shop(house.world.team)
    tell("2026-01-16 14:06", order())
    ending = Case.objects.get()
    into = house.writes("2026-01-16 15:00", "Wanneer komt mijn bank?").case
    with clock.travel(local("2026-01-16 16:00")):
        merge(ending, into, house.world.samira, confirmed=True)
    with clock.travel(local("2026-01-22 10:00")):
        assert speak_due() == 1
    assert Watch.objects.get().case == into
    house.work("2026-01-22 10:01")
    told = [str(each["Subject"]) for each in house.inbox()]
    assert any("Hoe het staat met uw bestelling 48213" in each for each in told)


def test_what_is_not_due_is_not_read(house: House) -> None:
    make_shop(house.world.team)
    tell("2026-01-16 14:06", order())
    with connection.cursor() as cursor:
        cursor.execute("set enable_seqscan = off")
        found = Watch.objects.due(AT).values_list("pk")[:50].explain()
        cursor.execute("reset enable_seqscan")
    assert "watch_due" in found
