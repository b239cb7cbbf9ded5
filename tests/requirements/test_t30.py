"""T30: work is spread before its date: nudges at half and four fifths, and a picture of the time left."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from gehoor.cases.models import Case
from gehoor.casework.actions.answer import answer, proposed
from gehoor.core import clock
from gehoor.insight.lateness import time_left
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from tests.support.house import House, called
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

EVERY_DAY = [[["08:00", "20:00"]]] * 7
MADE, DUE = "2026-03-01 12:00", "2026-03-11 12:00"
TERM = timedelta(days=10)
EARLY, LAST_DAY = "2026-03-03 12:00", "2026-03-11 11:50"


def ten_days(house: House, number: int) -> Promise:
    """A promise of 10 days, made by Samira in her answer on Sunday 1 March."""
    contact = house.writes("2026-03-01 07:30", f"Vraag {number}", f"k{number}@post.example")
    draft = Draft(
        kind=PromiseKind.DECISION, wording="Wij besluiten over uw kast", due_at=local(DUE)
    )
    with clock.travel(local(MADE)):
        what = proposed(contact.case, "Wij zoeken het uit.", closes=False)
        answer(contact.case, house.world.samira, replace(what, makes=(draft,)))
    return Promise.objects.get(case=contact.case, kind=PromiseKind.DECISION)


def keep(house: House, case: Case, at: str) -> None:
    with clock.travel(local(at)):
        answer(case, house.world.samira, proposed(case, "Wij besloten.", closes=True))


@pytest.mark.requirement("T30")
def test_work_is_nudged_on_day_5_and_8_and_waiting_for_the_last_day_is_flagged(
    house: House,
) -> None:
    calendar = house.world.team.brand.calendar
    calendar.weekly = EVERY_DAY
    calendar.save()
    promises = [ten_days(house, number) for number in range(10)]
    assert promises[0].due_at - promises[0].made_at == TERM
    for case in [each.case for each in promises[:5]]:
        keep(house, case, EARLY)
    waiting = promises[5].case
    for moment in ("2026-03-06 11:59", "2026-03-06 12:00", "2026-03-09 11:59", "2026-03-09 12:00"):
        house.work(moment)
    nudges = [local("2026-03-06 12:00"), local("2026-03-09 12:00")]
    assert called(waiting, house.world.samira) == list(zip(("half", "late"), nudges, strict=True))
    for case in [each.case for each in promises[5:9]]:
        keep(house, case, LAST_DAY)
    with clock.travel(local("2026-03-11 11:55")):
        left = time_left(local("2026-03-01 00:00"), clock.now())
        assert left.parts == (4, 0, 0, 0, 0, 0, 0, 0, 5, 0)
        assert (left.kept, left.last_day, left.is_too_late) == (9, 4, True)
        page = house.browser(house.world.samira).get("/overzicht/beloften").content.decode()
        assert "deden wij pas op de laatste dag. Meer dan 40% is te veel" in page
        assert page.count('<th scope="row">') >= 10


def test_a_promise_of_one_day_has_no_last_day_to_wait_for(house: House) -> None:
    contact = house.writes("2026-03-02 10:00", "Waar is mijn kast?")
    keep(house, contact.case, "2026-03-02 17:00")
    assert time_left(local("2026-03-01 00:00"), local("2026-03-03 00:00")).kept == 0
