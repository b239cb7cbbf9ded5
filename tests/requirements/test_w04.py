"""W04: promises that wait for one another move together, after a colleague confirms, in one message."""

from __future__ import annotations

import pytest

from gehoor.cases.models import Case
from gehoor.promises.models import Promise, Shift
from tests.requirements.promising import Desk, answered
from tests.support.house import House, called
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

STEPS = [
    ("pick-up", "ma 9 mrt 8-12u", "Ophalen van uw bank"),
    ("assessment", "di 10 mrt 17u", "Controle van de schade"),
    ("delivery", "ma 16 mrt 13-17u", "Bezorgen van uw nieuwe bank"),
    ("call-back", "di 17 mrt 14-15u", "Wij bellen of alles goed staat"),
]
LATER = [
    "do 12 maart tussen 08.00 en 12.00 uur",
    "vr 13 maart 17.00 uur",
    "do 19 maart tussen 13.00 en 17.00 uur",
    "vr 20 maart tussen 14.00 en 15.00 uur",
]
REASON = "de vervoerder rijdt tot donderdag niet"


def chained(house: House) -> tuple[Case, Desk, list[Promise]]:
    """A case with four promises, each after the one before."""
    case = house.writes("2026-03-03 10:00", "Mijn bankstel is kapot bezorgd.").case
    desk = Desk(house, house.world.samira)
    steps: list[Promise] = []
    for kind, when, wording in STEPS:
        form = {"kind": kind, "when": when, "wording": wording}
        after = str(steps[-1].pk) if steps else ""
        steps.append(desk.promise("2026-03-03 10:30", case, **form, after=after))
    answered(house, "2026-03-03 11:00", case)
    return case, desk, steps


def dates(steps: list[Promise]) -> list[object]:
    return [Promise.objects.get(pk=each.pk).due_at for each in steps]


@pytest.mark.requirement("W04")
def test_three_days_later_for_the_first_is_three_days_later_for_all(house: House) -> None:
    case, desk, steps = chained(house)
    assert [each.depends_on for each in steps[1:]] == steps[:-1]
    before, mails = dates(steps), len(house.inbox())

    status, page = desk.move("2026-03-04 09:00", steps[0], "do 12 mrt 8-12u", REASON)
    assert status == 200
    assert all(words in page for words in LATER)
    assert dates(steps) == before
    assert len(house.inbox()) == mails  # nothing moved, and nobody was told

    lotte = house.world.lotte
    house.work("2026-03-04 10:59")
    assert "shift-waits" not in [kind for kind, _at in called(case, lotte)]
    house.work("2026-03-04 11:00")
    assert ("shift-waits", local("2026-03-04 11:00")) in called(case, lotte)

    shift = Shift.objects.get()
    status, _page = desk.post("2026-03-04 11:05", case, f"voorstel/{shift.pk}/bevestigen")
    assert status == 200
    house.work("2026-03-04 11:05")
    assert len(house.inbox()) == mails + 1
    text = house.last_mail()[1]
    assert all(words in text for words in LATER)
    assert REASON in text
    assert dates(steps)[-1] == local("2026-03-20 15:00")
    assert [each.renegotiations.get().told_in for each in steps] == [shift_told(shift)] * 4


def shift_told(shift: Shift) -> object:
    shift.refresh_from_db()
    return shift.told_in


def test_a_step_can_get_another_date_but_not_before_the_step_it_waits_for(house: House) -> None:
    case, desk, steps = chained(house)
    desk.move("2026-03-04 09:00", steps[0], "do 12 mrt 8-12u", REASON)
    shift = Shift.objects.get()
    path, third = f"voorstel/{shift.pk}/bevestigen", f"when-{steps[2].pk}"
    status, page = desk.post("2026-03-04 09:05", case, path, **{third: "wo 11 mrt 13-17u"})
    assert status == 422
    assert "kan niet eerder zijn dan de stap ervoor" in page
    status, _page = desk.post("2026-03-04 09:06", case, path, **{third: "wo 18 mrt 13-17u"})
    assert status == 200
    assert dates(steps)[2] == local("2026-03-18 17:00")


def test_a_proposal_that_is_withdrawn_leaves_every_date_as_it_was(house: House) -> None:
    case, desk, steps = chained(house)
    before = dates(steps)
    desk.move("2026-03-04 09:00", steps[0], "do 12 mrt 8-12u", REASON)
    shift = Shift.objects.get()
    status, _page = desk.post("2026-03-04 09:05", case, f"voorstel/{shift.pk}/intrekken")
    assert status == 200
    assert dates(steps) == before
    house.work("2026-03-04 11:30")
    assert "shift-waits" not in [kind for kind, _at in called(case, house.world.lotte)]
