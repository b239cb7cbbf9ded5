"""The credit card: the payment fails, another party has to act, and it did not work the first time."""

from __future__ import annotations

import pytest

from gehoor.promises.enums import Proof
from gehoor.referrals.models import Destination
from tests.support.house import House

from .playing import Story

pytestmark = pytest.mark.django_db(transaction=True)
JANSEN = "a.jansen@post.example"


@pytest.fixture
def card(house: House) -> Destination:
    return Destination.objects.create(
        brand=house.world.team.brand,
        name="de kaartmaatschappij",
        phone="020-660 06 11",
        hours_nl="elke dag, dag en nacht",
        hours_en="every day, day and night",
        say_nl="Mijn mobiele nummer ontbreekt bij mijn kaart.",
        say_en="My mobile number is missing from my card.",
    )


def test_the_card_that_knew_no_mobile_number(house: House, card: Destination) -> None:
    text = "Mijn betaling lukt niet: mijn creditcard heeft mijn 06-nummer niet."
    story = Story.begins(house, "2026-03-03 09:00", text, JANSEN)
    with story.at("2026-03-03 11:00"):
        form = {"to": str(card.pk), "mention": "4711"}
        status, page = story.desk().post("2026-03-03 11:00", story.case, "verwijzen", **form)
        assert status == 200, page
    assert "020-660 06 11" in story.letter
    story.wait("2026-03-06 18:00")  # we ask whether it worked
    story.sends("2026-03-09 10:00", "gelukt", worked="no")
    call = {
        "kind": "call-back",
        "when": "di 10 maart 13.00-13.30",
        "wording": "Wij bellen u met de kaartmaatschappij erbij",
    }
    story.wait("2026-03-09 11:00")
    story.desk().promise("2026-03-09 11:00", story.case, **call)
    story.keeps("2026-03-10 13:10", "call-back", Proof.CALL, "Samen gebeld: het nummer staat erbij")
    with story.at("2026-03-10 14:00"):
        story.answers("Uw betaling is gelukt en uw bestelling is geplaatst.", closes=True)
    story.wait("2026-03-12 12:00")
    assert "afgehandeld" in story.page
    assert story.looks > 10
