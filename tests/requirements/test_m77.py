"""M77: canned text is measured and must fit: the same twice in one case is asked about."""

from __future__ import annotations

import re
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from gehoor.cases.enums import Direction
from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.foresight.actions.wordings import NewWording, set_wording
from gehoor.promises.actions import open_promises
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

HTMX = {"HX-Request": "true"}
STANDARD = "De levering staat gepland. U krijgt {datum} bericht van ons. Kunt u dan thuis zijn?"


@pytest.fixture
def case(house: House) -> Case:
    with clock.travel(local("2026-03-02 08:30")):
        new = NewWording("standard", "nl", STANDARD, "Levering gepland")
        set_wording(house.world.team, new, house.world.lotte)
    return house.writes("2026-03-02 09:00", "Waar blijft mijn bank?", Subject="Bank").case


def post(desk: Client, case: Case, text: str, at: str, **more: Any) -> Any:
    """An answer that keeps nothing and so leaves the case as open as it was."""
    data = {"key": str(uuid4()), "text": text, "then": "stay", "keeps_offered": "1",
            "answers_offered": "1", **more}  # fmt: skip
    with clock.travel(local(at)):
        return desk.post(f"/zaak/{case.reference}/antwoord", data, headers=HTMX)


def share(desk: Client, case: Case, text: str) -> str:
    page = desk.post(f"/zaak/{case.reference}/antwoord/lezen", {"text": text}, headers=HTMX).text
    found = re.search(r"(\d+) % is standaardtekst", page)
    return found[1] if found else "0"


@pytest.mark.requirement("M77")
def test_the_share_is_shown_and_all_canned_twice_is_asked_about(house: House, case: Case) -> None:
    desk = house.browser(house.world.samira)
    canned = (
        "De levering staat gepland. U krijgt vr 6 maart bericht van ons. Kunt u dan thuis zijn?"
    )
    with clock.travel(local("2026-03-02 10:00")):
        assert share(desk, case, f"Beste mevrouw Jansen,\n\n{canned}") == "100"
        half = "De levering staat gepland. Uw bank is blauw."
        assert share(desk, case, half) == "50"
        assert share(desk, case, "Uw blauwe bank staat in Assen.") == "0"
    assert post(desk, case, canned, "2026-03-02 10:00").status_code == 200
    again = post(desk, case, canned, "2026-03-02 11:00")
    assert again.status_code == 422
    assert "sluit dit aan op de vraag?" in again.text
    assert 'name="fits" value="1"' in again.text
    assert post(desk, case, canned, "2026-03-02 11:01", fits="1").status_code == 200
    own = f"U vroeg naar de kussens: die zitten erbij. {canned}"
    assert post(desk, case, own, "2026-03-02 12:00").status_code == 200
    out = case.contacts.filter(direction=Direction.OUT, automatic=False).order_by("pk")
    assert list(out.values_list("borrowed__percent", flat=True))[:2] == [100, 100]
    assert out[2].borrowed.percent < 100
    assert open_promises(case)


def test_a_place_must_be_filled_before_it_goes(house: House, case: Case) -> None:
    desk = house.browser(house.world.samira)
    answer = post(desk, case, STANDARD, "2026-03-02 10:00")
    assert answer.status_code == 422
    assert "Vul eerst in: {datum}." in answer.text


def test_what_we_know_is_filled_in_and_what_is_asked_stays_open(house: House, case: Case) -> None:
    with clock.travel(local("2026-03-02 08:40")):
        text = "Beste {naam}, uw zaak {zaak}: {vraag} Wij bellen u {datum}. Tot dan, {naam}."
        set_wording(
            house.world.team, NewWording("standard", "nl", text, "Bellen"), house.world.lotte
        )
    page = house.browser(house.world.samira).get(f"/zaak/{case.reference}/standaardteksten").text
    assert f"uw zaak {case.reference}: {{vraag}} Wij bellen u {{datum}}." in page
    assert "noemt de naam vaker dan één keer" in page


def test_who_saves_a_text_with_the_name_twice_is_warned(house: House) -> None:
    desk = house.browser(house.world.lotte)
    said = {"name": "standard", "title": "Naam", "language": "nl",
            "text": "Dag {naam}, kunt u bellen, {naam}?"}  # fmt: skip
    page = desk.post(f"/team/{house.world.team.pk}/teksten", said, follow=True).text
    assert "noemt de naam vaker dan één keer: bij de groet is genoeg" in page
