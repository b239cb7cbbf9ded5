"""T22: "bel binnen een week" becomes a moment, and "geregeld" has to say what there will be."""

from __future__ import annotations

import re
from html import unescape

import pytest

from gehoor.promises.models import SlotPlan
from tests.requirements.promising import READ, Desk, plain
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

NOW = "2026-03-02 10:00"
LINE = {
    "text": "Ik zoek het uit en bel u.",
    "kind": "update",
    "when": "bel binnen een week",
    "answers_offered": "1",
    "then": "stay",
}


@pytest.mark.requirement("T22")
def test_vague_words_get_a_moment_and_a_result(house: House) -> None:
    SlotPlan.objects.create(team=house.world.team, minutes=30, capacity=6)
    case = house.writes("2026-03-02 09:00", "Wanneer komt dit in orde?").case
    desk = Desk(house, house.world.samira)

    page = desk.read_back(NOW, case, "antwoord", **LINE, wording="Wij bellen u", result="")
    text = plain(page)
    assert "Wij bellen u: uiterlijk ma 9 maart 20.00 uur" in text
    assert "zelfde weekdag, einde van de openingstijd" in text
    assert "Eerder kan ook: ma 2 maart tussen 10.00 en 10.30 uur" in text

    vague = {**LINE, "wording": "Dan is het geregeld"}
    page = desk.read_back(NOW, case, "antwoord", **vague, result="")
    assert "vul het resultaat in" in plain(page)
    status, answer = desk.post(NOW, case, "antwoord", **vague, result="", **read(page))
    assert status == 422
    assert "vul het resultaat in" in answer

    result = "uw nieuwe bank staat in huis, de oude is opgehaald"
    page = desk.read_back(NOW, case, "antwoord", **vague, result=result)
    status, answer = desk.post(NOW, case, "antwoord", **vague, result=result, **read(page))
    assert status == 200, answer
    promise = case.promises.get(kind="call-back")
    assert promise.due_at == local("2026-03-09 20:00")
    assert promise.result == result
    house.work(NOW)
    assert result in house.last_mail()[1]


def read(page: str) -> dict[str, str]:
    """What the preview put into the form: dates that were read back, and the key."""
    key = re.search(r'name="key" value="([^"]*)"', page)
    found = READ.search(page)
    assert found
    return {"read": unescape(found[1]), **({"key": key[1]} if key else {})}
