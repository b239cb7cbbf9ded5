"""K14: a reminder joins its case, moves it up, reaches the lead, and is answered with the first date."""

from __future__ import annotations

import pytest

from gehoor.cases.models import Case
from gehoor.core import clock
from tests.support.house import House, called
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

REMINDED = "2026-03-09 09:00"


def repeat_list(house: House) -> int:
    """How many cases stand on the repeat list of the team lead."""
    page = house.browser(house.world.lotte).get("/leiding").content.decode()
    _before, _mark, part = page.partition('id="repeats"')
    return part.partition("</section>")[0].count("<li")


@pytest.mark.requirement("K14")
def test_a_reminder_with_another_subject_joins_and_goes_first(house: House) -> None:
    first = house.writes("2026-03-02 10:00", "Waar blijft order 4711?", Subject="Bestelling")
    for day in range(2, 7):
        for hour in (10, 14, 18):
            house.work(f"2026-03-0{day} {hour}:00")
    other = house.writes("2026-03-09 08:30", "Mijn stoel piept.", "b@post.example", Subject="Stoel")
    house.work("2026-03-09 08:59")
    before = repeat_list(house)
    with clock.travel(local("2026-03-09 08:59")):
        assert "herinnering" not in rows(house)[0].lower()
    second = house.writes(
        REMINDED, "Ik mailde al over 4711, hoe zit het?", Subject="Nog steeds niets"
    )
    assert second.case == first.case
    assert Case.objects.count() == 2
    assert repeat_list(house) == before + 1
    assert ("reminded", local(REMINDED)) in called(first.case, house.world.samira)
    with clock.travel(local(REMINDED)):
        top = rows(house)[0]
    assert first.case.reference in top
    assert other.case.reference not in top
    assert "herinnering 1" in top.lower()
    _message, text = house.last_mail()
    assert "ma 2 maart 10.00 uur" in text
    assert "spijt" in text


def rows(house: House) -> list[str]:
    """The rows of the list on Samira's desk, the first one first."""
    page = house.browser(house.world.samira).get("/lijst").content.decode()
    return [part.partition("</li>")[0] for part in page.split('<li class="row"')[1:]]
