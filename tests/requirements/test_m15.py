"""M15: what other systems know stands beside the case, and one that is down says since when."""

from __future__ import annotations

import time

import pytest

from gehoor.cases.models import Order, Scan
from gehoor.chain.models import System
from gehoor.channels.calls.enums import Happens
from gehoor.core import clock
from gehoor.parties.models import Address
from tests.support.calling import NUMBER, make_exchange, tell
from tests.support.house import House
from tests.support.json_peer import json_peer
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

INVOICE = {"facts": [{"label": "Factuur 2026-118", "value": "€ 49,90 open"}]}
OUTAGE = {"facts": [{"label": "Storing in Assen", "value": "sinds 9.15, monteur onderweg"}]}


@pytest.mark.requirement("M15")
def test_order_scan_invoice_and_outage_stand_beside_the_case(house: House) -> None:
    mail = house.writes("2026-03-02 09:00", "Waar blijft bestelling 204811?", Subject="Bank")
    for kind, value in (("phone", "+31612345678"), ("postal", "9401AB12")):
        Address.objects.create(party=mail.party, kind=kind, value=value)
    with clock.travel(local("2026-03-02 09:30")):
        Order.objects.create(number="204811", status="sent")
        Scan.objects.create(number="204811", kind="out", at=clock.now())
    exchange = make_exchange(house.world.team, s201=house.world.samira)
    desk, path = house.browser(house.world.samira), f"/zaak/{mail.case.reference}/keten"
    pages = {"/facturen/204811": INVOICE, "/storing/9401AB12": OUTAGE}
    with json_peer(pages) as peer:
        billing = System.objects.create(
            kind="billing", name="Facturen", address=f"{peer.url}/facturen/{{order}}", secret="s"
        )
        network = System.objects.create(
            kind="network", name="Storingen", address=f"{peer.url}/storing/{{postal}}"
        )
        with clock.travel(local("2026-03-02 10:02")):
            tell(exchange, Happens.ANSWERED, number=NUMBER, extension="201")
            page = desk.get(f"/zaak/{mail.case.reference}").content.decode()
            assert f'hx-get="{path}"' in page  # the page does not wait for it
            places = desk.get(path).content.decode()
            assert "204811" in places
            assert "verstuurd" in places
            assert "onderweg naar de klant, 09.30" in places
            assert "Factuur 2026-118" in desk.get(f"{path}/{billing.pk}").content.decode()
            assert "Storing in Assen" in desk.get(f"{path}/{network.pk}").content.decode()
    with clock.travel(local("2026-03-02 10:20")):
        assert "geen gegevens sinds 10.02" in desk.get(f"{path}/{billing.pk}").content.decode()


@pytest.mark.parametrize(
    "page",
    [b"x" * 200_000, b"{}", b"not json", {"facts": [{"value": "no label"}]}],
    ids=["too long", "no facts", "no JSON", "no label"],
)
def test_an_answer_that_cannot_be_read_is_no_facts(house: House, page: object) -> None:
    mail = house.writes("2026-03-02 09:00", "Waar blijft bestelling 204811?")
    with json_peer({"/klant": page}) as peer:
        system = System.objects.create(kind="billing", name="Facturen", address=f"{peer.url}/klant")
        desk = house.browser(house.world.samira)
        said = desk.get(f"/zaak/{mail.case.reference}/keten/{system.pk}").content.decode()
    assert "nog nooit gegevens gekregen" in said


def test_a_slow_system_is_left_after_two_seconds_and_then_left_in_peace(house: House) -> None:
    mail = house.writes("2026-03-02 09:00", "Waar blijft bestelling 204811?")
    desk = house.browser(house.world.samira)
    with json_peer({"/klant": INVOICE}) as peer:
        peer.delay = 4.0
        system = System.objects.create(kind="billing", name="Facturen", address=f"{peer.url}/klant")
        start = time.monotonic()
        for _ in range(2):
            desk.get(f"/zaak/{mail.case.reference}/keten/{system.pk}")
        assert time.monotonic() - start < 3.5
        assert len(peer.asked) == 1


def test_who_sends_us_elsewhere_is_not_followed(house: House) -> None:
    mail = house.writes("2026-03-02 09:00", "Waar blijft bestelling 204811?")
    with json_peer({"/elders": INVOICE, "/klant": INVOICE}) as peer:
        system = System.objects.create(kind="billing", name="F", address=f"{peer.url}/elders")
        desk = house.browser(house.world.samira)
        desk.get(f"/zaak/{mail.case.reference}/keten/{system.pk}")
        assert peer.asked == ["/elders"]
