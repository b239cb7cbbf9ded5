"""T33: three weeks after the sofa came somebody asks by name whether all is well, with a tip."""

from __future__ import annotations

import pytest

from tests.support.aftercare import TEXT, TIP, delivered, looks, rule
from tests.support.house import House

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.requirement("T33")
def test_the_reply_to_aftercare_opens_the_case_with_its_owner(house: House) -> None:
    rule(house)
    case = delivered(house)
    looks(house, "2026-03-23 10:30")
    mail, text = house.last_mail()
    assert TEXT in text
    assert text.count("Een tip:") == 1
    assert TIP in text
    assert "Groet, Samira" in text
    reply = house.writes(
        "2026-03-23 13:00",
        "Nee, een poot staat scheef.",
        **{"In-Reply-To": str(mail["Message-ID"])},
    )
    case.refresh_from_db()
    assert reply.case == case
    assert case.is_open
    assert case.owner == house.world.samira
    _mail, answered = house.last_mail()
    assert "uiterlijk" in answered, "and reads when there is an answer"


@pytest.mark.requirement("T33")
def test_what_the_rule_is_not_about_gets_nothing(house: House) -> None:
    rule(house)
    delivered(house, words="uw lamp")
    assert looks(house, "2026-03-23 10:30") == 0
