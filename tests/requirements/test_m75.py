"""M75: a long answer says its key sentence first, to the customer too, and lengths are reported."""

from __future__ import annotations

from uuid import uuid4

import pytest

from gehoor.casework.letters import STATUS_PATH, status_token
from gehoor.core import clock
from tests.support.house import House
from tests.support.mailing import CUSTOMER
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

HTMX = {"HX-Request": "true"}
KEY = "U krijgt donderdag een nieuwe bank."
LONG = " ".join(["woord"] * 121)
TEN = local("2026-03-02 10:30")


@pytest.mark.requirement("M75")
def test_an_answer_of_more_than_120_words_begins_with_its_key_sentence(house: House) -> None:
    case = house.writes("2026-03-02 10:00", "Wanneer komt mijn bank?", Subject="Bank").case
    desk, path = house.browser(house.world.samira), f"/zaak/{case.reference}/antwoord"
    with clock.travel(TEN):
        data = {"key": str(uuid4()), "text": LONG, "then": "close"}
        refused = desk.post(path, data, headers=HTMX)
        assert refused.status_code == 422
        assert "Dit antwoord telt 121 woorden: zet de kern in één zin bovenaan." in refused.text
        assert desk.post(path, data | {"key_sentence": KEY}, headers=HTMX).status_code == 200
    house.work("2026-03-02 10:30")
    assert house.last_mail()[1].startswith(f"{KEY} woord woord")
    written = case.contacts.get(author=house.world.samira).written
    assert (written.words, written.key_sentence) == (121, KEY)

    with clock.travel(local("2026-03-02 10:31")):
        page = f"/{STATUS_PATH}/{status_token(case)}"
        desk.post(f"{page}/controle", {"typed": CUSTOMER})
        assert f"<strong>{KEY}</strong>" in desk.get(page).text
        report = " ".join(desk.get("/overzicht/lengte").text.split())
    assert "<td>1</td><td>121</td><td>121</td><td>1</td><td>1</td>" in report


def test_120_words_need_none(house: House) -> None:
    case = house.writes("2026-03-02 10:00", "Wanneer komt mijn bank?", Subject="Bank").case
    text = LONG.removesuffix(" woord")
    with clock.travel(TEN):
        answer = house.browser(house.world.samira).post(
            f"/zaak/{case.reference}/antwoord",
            {"key": str(uuid4()), "text": text, "then": "close", "key_sentence": KEY},
            headers=HTMX,
        )
    assert answer.status_code == 200
    assert case.contacts.get(author=house.world.samira).written.key_sentence == ""
