"""W26: service is no sales funnel: nothing is offered in a complaint, and nobody follows the clicks."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from gehoor.casework.letters import status_token
from gehoor.core import clock
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

OFFERS = re.compile(r"aanbieding|actieprijs|upsell|cross-?sell|ook interessant|kortingscode", re.I)
TAGS = re.compile(
    r"googletagmanager|google-analytics|gtag\(|fbq\(|facebook\.net|hotjar|doubleclick|hubspot|pixel|utm_",
    re.I,
)


@pytest.mark.requirement("W26")
def test_a_complaint_shows_no_offers_and_the_status_page_loads_nothing_of_others(
    house: House,
) -> None:
    case = house.writes("2026-03-02 10:00", "Waar blijft mijn bank?").case
    with clock.travel(local("2026-03-02 10:10")):
        desk = house.browser(house.world.samira)
        desk.post(f"/zaak/{case.reference}/klacht", {"words": "De bank is te laat"})
        at_desk = desk.get(f"/zaak/{case.reference}").text
        answered = Client().get(f"/volg/{status_token(case)}")
    page = answered.text
    for each in (at_desk, page):
        assert not OFFERS.search(each)
        assert not TAGS.search(each)
    loaded = re.findall(r'(?:src|href)="([^"]+)"', page)
    assert not [
        each
        for each in loaded
        if re.match(r"(?:https?:)?//", each) and re.search(r"\.(?:js|png|gif|css)", each)
    ]
    assert "default-src 'self'" in answered.headers["Content-Security-Policy"]
    assert set(answered.cookies) <= {"csrftoken", "gehoor_language"}
