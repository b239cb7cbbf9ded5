"""What a customer expects is written down; a promise for later says so, with the reason (towards M17)."""

from __future__ import annotations

import pytest

from gehoor.cases.models import Expectation
from tests.requirements.promising import READ, Desk
from tests.support.house import House

pytestmark = pytest.mark.django_db(transaction=True)

NOW = "2026-03-03 10:00"
FORM = {
    "kind": "update",
    "when": "do 5 mrt",
    "wording": "Bericht over uw bank",
    "expects": "vandaag",
}


def test_a_gap_has_to_be_spoken_out(house: House) -> None:
    case = house.writes("2026-03-03 09:00", "Ik wil het vandaag weten.").case
    desk = Desk(house, house.world.samira)
    page = desk.read_back(NOW, case, "toezeggen", **FORM)
    assert "schrijf waarom dat niet lukt" in page
    assert "U verwachtte dit uiterlijk di 3 maart 17.00 uur. Dat lukt niet, omdat …" in page
    read = READ.search(page)
    assert read
    status, _page = desk.post(NOW, case, "toezeggen", **FORM, read=read[1])
    assert status == 422
    because = "de monteur morgen pas kijkt"
    desk.promise(NOW, case, **FORM, because=because)
    text = house.last_mail()[1]
    assert f"Dat lukt niet, omdat {because}." in text
    expected = Expectation.objects.get()
    assert expected.spoken_in == case.promises.get(kind="update").made_in


def test_a_promise_that_is_soon_enough_has_no_gap(house: House) -> None:
    case = house.writes("2026-03-03 09:00", "Ik wil het deze week weten.").case
    Desk(house, house.world.samira).promise(NOW, case, **{**FORM, "expects": "vr 6 mrt"})
    assert Expectation.objects.get().spoken_in is None
    assert "Dat lukt niet" not in house.last_mail()[1]
