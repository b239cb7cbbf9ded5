"""M66: what the caller keyed in is on the screen when it rings, and asking it again is flagged."""

from __future__ import annotations

import pytest

from gehoor.chain.models import System
from gehoor.core import clock
from gehoor.insight.calling import asked
from gehoor.parties.models import Address
from tests.support.calling import make_exchange, ring
from tests.support.house import House
from tests.support.json_peer import json_peer
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

INVOICE = {"facts": [{"label": "Factuur 2026-118", "value": "€ 49,90, open tot 14 maart"}]}


@pytest.mark.requirement("M66")
def test_customer_topic_and_last_invoice_show_at_ring_time(house: House) -> None:
    mail = house.writes("2026-03-02 09:00", "Waar is mijn stoel?", Subject="Stoel")
    Address.objects.create(party=mail.party, kind="number", value="123456")
    exchange = make_exchange(house.world.team, s201=house.world.samira)
    desk = house.browser(house.world.samira)
    with (
        json_peer({"/klant/123456/factuur": INVOICE}) as peer,
        clock.travel(local("2026-03-02 14:00")),
    ):
        address = f"{peer.url}/klant/{{customer}}/factuur"
        billing = System.objects.create(kind="billing", name="Facturen", address=address)
        call = ring(exchange, extension="201", keyed={"customer": "123456", "topic": "factuur"})
        strip = desk.get("/gesprekken").content.decode()
        assert mail.party.name in strip
        assert "toetste klantnummer 123456: vraag het niet" in strip
        assert '<span class="badge">factuur</span>' in strip
        assert f"/gesprek/{call.pk}/keten" in strip
        places = desk.get(f"/gesprek/{call.pk}/keten").content.decode()
        assert f"/gesprek/{call.pk}/keten/{billing.pk}" in places
        facts = desk.get(f"/gesprek/{call.pk}/keten/{billing.pk}").content.decode()
        assert "Factuur 2026-118" in facts
        assert "€ 49,90" in facts
        desk.post(f"/gesprek/{call.pk}/opnemen")
        said = desk.post(f"/gesprek/{call.pk}/wie", {"q": "123456"}, follow=True).content.decode()
        assert "dubbel gevraagd" in said
        assert asked().again == 1
        report = house.browser(house.world.fatma).get("/overzicht/bellen-na-mail").content.decode()
        assert "Samira el Idrissi, klantnummer" in report
