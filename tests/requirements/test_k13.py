"""K13: an acknowledgement within a minute, with a date in service hours, also on a Sunday night."""

from __future__ import annotations

import re

import pytest

from gehoor.cases.models import Case
from gehoor.core import clock
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.requirement("K13")
def test_a_mail_on_sunday_night_is_acknowledged_within_a_minute(house: House) -> None:
    with clock.travel(local("2026-03-01 23:58")), house.working():
        house.mail(
            "2026-03-01 23:58", "Wanneer wordt mijn bank opgehaald?", Subject="Bank beschadigd"
        )
        assert house.wait_for_mail() <= 60
    case = Case.objects.get()
    assert case.promises.get().due_at == local("2026-03-02 16:00")
    message, text = house.last_mail()
    assert message["Date"].datetime < local("2026-03-01 23:59:59")
    assert f"Uw zaaknummer is {case.reference}" in text
    assert "Dit is wat wij begrijpen: Bank beschadigd" in text
    assert "U krijgt uiterlijk ma 2 maart 16.00 uur antwoord" in text
    assert not re.search(r"binnen (24|48|een|enkele)", text)


def test_in_english_too(house: House) -> None:
    house.writes(
        "2026-03-01 23:58",
        "Hello, when will you collect my sofa? It arrived damaged and I would like to know the date.",
        Subject="Damaged sofa",
    )
    _message, text = house.last_mail()
    assert "by Mon 2 March 16:00" in text
    assert "within 24" not in text
