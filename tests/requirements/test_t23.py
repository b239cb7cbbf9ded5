"""T23: a small gift is a promise too; promised once more it goes to the lead and gets no twin."""

from __future__ import annotations

import pytest

from gehoor.cases.models import CaseLink
from gehoor.promises.models import Promise
from tests.requirements.promising import READ, Desk, answered
from tests.support.house import House, called
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

MAT = {"kind": "sending", "wording": "U krijgt een gratis deurmat"}


@pytest.mark.requirement("T23")
def test_the_second_doormat_is_the_first_one_again(house: House) -> None:
    world = house.world
    world.team.name = "winkel Zwolle"
    world.team.save()
    first = house.writes("2026-02-03 10:00", "De vloer is verkeerd gelegd.", Subject="Vloer").case
    desk = Desk(house, world.samira)
    mat = desk.promise("2026-02-03 11:00", first, **MAT, when="vr 6 mrt")
    answered(house, "2026-02-03 11:30", first)

    second = house.writes("2026-02-24 10:00", "Nu klemt de deur.", Subject="Deur").case
    assert second != first
    again = {"kind": "sending", "wording": "Wij sturen u een deurmat", "when": "vr 13 mrt"}
    page = desk.read_back("2026-02-24 11:00", second, "toezeggen", **again)
    assert "Al beloofd op 3 februari door winkel Zwolle, niet geleverd" in page
    read = READ.search(page)
    assert read
    status, answer = desk.post("2026-02-24 11:00", second, "toezeggen", **again, read=read[1])
    assert status == 422
    assert "Al beloofd op 3 februari door winkel Zwolle, niet geleverd" in answer
    assert list(Promise.objects.filter(kind="sending")) == [mat]
    assert ("promised-twice", local("2026-02-24 11:00")) in called(first, world.lotte)
    assert CaseLink.objects.get().other == first
    first.refresh_from_db()
    assert first.urgent_since == local("2026-02-24 11:00")


def test_something_else_for_the_same_customer_is_no_twin(house: House) -> None:
    case = house.writes("2026-02-03 10:00", "De vloer is verkeerd gelegd.").case
    desk = Desk(house, house.world.samira)
    desk.promise("2026-02-03 11:00", case, **MAT, when="vr 6 mrt")
    lamp = {"kind": "sending", "wording": "Wij sturen u de montagehandleiding"}
    desk.promise("2026-02-03 11:05", case, **lamp, when="vr 6 mrt")
    assert case.promises.filter(kind="sending").count() == 2


def test_what_was_delivered_can_be_promised_again(house: House) -> None:
    case = house.writes("2026-02-03 10:00", "De vloer is verkeerd gelegd.").case
    desk = Desk(house, house.world.samira)
    mat = desk.promise("2026-02-03 11:00", case, **MAT, when="vr 6 mrt")
    answered(house, "2026-02-03 11:10", case)
    form = {"how": f"{mat.pk}:track", "evidence": "3SABC123", "then": "close"}
    status, _page = desk.keep("2026-02-04 11:00", case, **form)
    assert status == 200
    later = house.writes("2026-02-24 10:00", "Nog een vraag.", Subject="Deur").case
    desk.promise("2026-02-24 11:00", later, **MAT, when="vr 13 mrt")
    assert Promise.objects.filter(kind="sending").count() == 2
