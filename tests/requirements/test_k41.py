"""K41: sales sees the state of service: who was let down is left out of campaigns until it is solved."""

from __future__ import annotations

import pytest

from gehoor.casework.actions.answer import answer, proposed
from gehoor.core import clock
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

LET_DOWN, CONTENT = "jansen@post.example", "noor@post.example"
LIST = f"e-mail\n{LET_DOWN}\n{CONTENT}\nonbekend@post.example\n"
TUESDAY = "2026-03-03 09:00"


def checked(house: House, at: str) -> dict[str, list[str]]:
    """The lines of the list as it comes back, by who they are about."""
    with clock.travel(local(at)):
        answered = house.browser(house.world.fatma).post("/nazorg/campagne", {"text": LIST})
    lines = answered.content.decode("utf-8-sig").splitlines()[1:]
    return {line.split(";")[0]: line.split(";") for line in lines}


def standing(house: House, at: str, customer: str = LET_DOWN) -> dict[str, object]:
    with clock.travel(local(at)):
        desk = house.browser(house.world.samira)
        return dict(desk.get("/api/customers/standing", {"customer": customer}).json())


@pytest.mark.requirement("K41")
def test_who_was_let_down_is_excluded_until_fourteen_days_after_it_was_solved(
    house: House,
) -> None:
    case = house.writes("2026-03-02 10:00", "Waar blijft mijn bank?", sender=LET_DOWN).case
    kept = house.writes("2026-03-02 10:00", "Hoe laat open?", sender=CONTENT).case
    with clock.travel(local("2026-03-02 11:00")):
        answer(kept, house.world.samira, proposed(kept, "Om acht uur.", closes=True))
    house.work("2026-03-02 18:00")
    lines = checked(house, TUESDAY)
    assert lines[LET_DOWN][1:4] == [
        "nee", "wij kwamen een belofte niet na, en dat loopt nog", case.reference,
    ]  # fmt: skip
    assert lines[CONTENT][1:3] == ["ja", ""]
    assert lines["onbekend@post.example"][1] == "ja"
    said = standing(house, TUESDAY)
    assert (said["no_sales"], said["reason"], said["kept_rate"]) == (True, "broken", 0.0)
    assert standing(house, TUESDAY, CONTENT)["kept_rate"] == 1.0
    with clock.travel(local("2026-03-04 10:00")):
        answer(case, house.world.samira, proposed(case, "Hij komt morgen.", closes=True))
    assert checked(house, "2026-03-18 09:00")[LET_DOWN][4] == "2026-03-18 10:00"
    assert standing(house, "2026-03-18 09:00")["reason"] == "just-solved"
    assert checked(house, "2026-03-18 10:01")[LET_DOWN][1] == "ja"
    assert standing(house, "2026-03-18 10:01")["no_sales"] is False


@pytest.mark.requirement("K41")
@pytest.mark.requirement("W26")
def test_an_open_complaint_says_no_sales(house: House) -> None:
    case = house.writes("2026-03-02 10:00", "Waar blijft mijn bank?", sender=LET_DOWN).case
    assert standing(house, "2026-03-02 10:05")["no_sales"] is False
    with clock.travel(local("2026-03-02 10:10")):
        desk = house.browser(house.world.samira)
        desk.post(f"/zaak/{case.reference}/klacht", {"words": "De bank is te laat"})
    said = standing(house, "2026-03-02 10:15")
    assert (said["no_sales"], said["reason"], said["case"]) == (True, "complaint", case.reference)
    assert checked(house, "2026-03-02 10:15")[LET_DOWN][2] == "heeft een open klacht"


@pytest.mark.requirement("K41")
def test_a_list_that_is_none_and_a_customer_whom_nobody_knows(house: House) -> None:
    with clock.travel(local(TUESDAY)):
        manager = house.browser(house.world.fatma)
        assert manager.post("/nazorg/campagne", {"text": " \0 "}).status_code == 422
        assert house.browser(house.world.samira).get("/nazorg/campagne").status_code == 403
        found = house.browser(house.world.samira).get("/api/customers/standing?customer=nobody")
    assert found.status_code == 404
