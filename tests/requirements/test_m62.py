"""M62: what calling cost the customer is paid back in two keys, within three working days."""

from __future__ import annotations

import pytest

from gehoor.core import clock
from gehoor.goodwill.actions import set_budget
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from tests.support.house import House
from tests.support.money import holds, open_till, payout
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

HTMX = {"HX-Request": "true"}


@pytest.mark.requirement("M62")
def test_call_costs_are_granted_by_one_button_with_its_key_beside_it(house: House) -> None:
    open_till(house.world)
    case = house.writes("2026-03-02 09:00", "Bellen uit Spanje kostte mij 5 euro.").case
    holds(case.party)
    with clock.travel(local("2026-03-02 10:00")):
        set_budget(house.world.lotte, house.world.team, 50_000, 2_500)
        desk = house.browser(house.world.samira)
        page = desk.get(f"/zaak/{case.reference}").text
        assert 'data-key="f b"' in page
        assert "belkosten vergoeden: € 5, uiterlijk do 5 maart 17.00 uur" in page
        said = desk.post(f"/zaak/{case.reference}/geld/belkosten", headers=HTMX).text
    assert "Toegezegd: € 5 op uw rekening voor uw bel- of portokosten." in said
    promise = Promise.objects.get(kind=PromiseKind.COMPENSATION)
    assert (promise.due_at, promise.rule) == (local("2026-03-05 17:00"), "3 working days")
    assert (payout().promise, payout().cents, payout().account is None) == (promise, 500, False)
    house.work("2026-03-02 10:01")
    assert "uiterlijk do 5 maart 17.00 uur" in house.last_mail()[1]
