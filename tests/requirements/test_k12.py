"""K12: at any moment the customer sees what was received, what is in progress and what is done."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from gehoor.cases.models import Case
from gehoor.casework.actions.fulfil import Fulfilment, fulfil
from gehoor.casework.letters import status_token
from gehoor.channels.mail.directory import forget
from gehoor.core import clock
from gehoor.procedures.actions.editing import install
from gehoor.promises.enums import Proof
from tests.procedures.support import both, ours, procedure
from tests.support.house import House
from tests.support.mailing import CUSTOMER
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)


def page(case: Case, at: str) -> str:
    """What the customer reads by the link, in single spaces."""
    visitor, base = Client(), f"/volg/{status_token(case)}"
    with clock.travel(local(at)):
        visitor.post(f"{base}/controle", {"typed": CUSTOMER})
        found = visitor.get(base).text
    return " ".join(re.sub(r"<[^>]+>", " ", found).split())


@pytest.mark.requirement("K12")
def test_an_order_shows_received_not_yet_placed_and_placed_with_its_moments(house: House) -> None:
    place = ours("Bestelling", term=4, done=both("geplaatst", "placed"))
    deliver = ours("Levering", kind="delivery", term=1, wording=both("Levering", "Delivery"))
    install(house.world.team, procedure(place, deliver, title="Bestellen", words=["bestellen"]))
    forget()
    case = house.writes("2026-03-02 10:00", "Graag de blauwe.", Subject="Bank bestellen").case

    thursday = page(case, "2026-03-05 21:00")
    assert "Ontvangen op ma 2 maart 10.00 uur." in thursday
    assert "1. Bestelling nog niet geplaatst" in thursday
    assert re.search(r"uiterlijk \w+ 6 maart", thursday)
    assert "2. Levering komt nog" in thursday

    step = case.promises.open().get()
    with clock.travel(local("2026-03-06 09:00")):
        fulfil(step, house.world.samira, Fulfilment(Proof.MESSAGE, text="Uw bank is besteld."))
    friday = page(case, "2026-03-06 09:01")
    assert "1. Bestelling geplaatst" in friday
    assert re.search(r"1\. Bestelling geplaatst .*?Wanneer vr 6 maart 9\.00 uur", friday)
    assert re.search(r"2\. Levering nog niet|2\. Levering hier zijn wij nu", friday)
    assert "9 maart" in friday
    assert "nog niet geplaatst" not in friday
    assert "Beantwoord op vr 6 maart 9.00 uur." in friday
