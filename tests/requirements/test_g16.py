"""G16: sending something is a promise that closes only with a track code, a mail that went, or a name."""

from __future__ import annotations

import pytest

from gehoor.casework.actions.answer import Answer, answer
from gehoor.casework.policies import Refusal
from gehoor.casework.received import File
from gehoor.core import clock
from gehoor.promises.enums import Proof
from gehoor.promises.models import Promise
from tests.requirements.promising import Desk, answered
from tests.support.house import House, called
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

MANUAL = {"kind": "sending", "wording": "Wij sturen u de handleiding toe", "when": "wo 17u"}


def manual(house: House) -> tuple[Desk, Promise]:
    case = house.writes("2026-03-02 10:00", "Er zat geen handleiding bij.").case
    desk = Desk(house, house.world.samira)
    promise = desk.promise("2026-03-02 10:10", case, **MANUAL)
    answered(house, "2026-03-02 10:20", case)
    assert promise.due_at == local("2026-03-04 17:00")
    return desk, promise


@pytest.mark.requirement("G16")
def test_words_alone_do_not_send_a_manual_and_wednesday_five_alarms(house: House) -> None:
    desk, promise = manual(house)
    case, world = promise.case, house.world
    with clock.travel(local("2026-03-03 10:00")), pytest.raises(Refusal) as refusal:
        answer(case, world.samira, Answer("Hij is onderweg.", keeps=(promise,), closes=True))
    assert "kom je niet na met een bericht alleen" in str(refusal.value)
    for proof, evidence in (("message", "Onderweg!"), ("scan", "gezien"), ("track", "")):
        status, _page = desk.keep(
            "2026-03-03 10:05", case, how=f"{promise.pk}:{proof}", evidence=evidence, then="close"
        )
        assert status == 422, proof
    house.work("2026-03-04 16:59")
    assert "broken" not in [kind for kind, _at in called(case, world.samira)]
    house.work("2026-03-04 17:00")
    for colleague in (world.samira, world.lotte, world.fatma):
        assert ("broken", local("2026-03-04 17:00")) in called(case, colleague)
    promise.refresh_from_db()
    assert promise.state == "broken"
    assert "Dat is ons niet gelukt" in house.last_mail()[1]


@pytest.mark.requirement("G16")
@pytest.mark.parametrize(
    ("proof", "evidence", "shown"),
    [
        ("track", "3SKABC0123456", "U volgt het met code 3SKABC0123456."),
        ("tick", "gepost in de ochtend", "Samira el Idrissi: gepost in de ochtend"),
    ],
)
def test_a_track_code_or_a_tick_with_a_name_closes_it(
    house: House, proof: str, evidence: str, shown: str
) -> None:
    desk, promise = manual(house)
    form = {"how": f"{promise.pk}:{proof}", "evidence": evidence, "then": "close"}
    status, page = desk.keep("2026-03-04 10:00", promise.case, **form)
    assert status == 200, page
    promise.refresh_from_db()
    assert promise.state == "kept"
    assert promise.keeping.by == house.world.samira
    assert shown in house.last_mail()[1]
    promise.case.refresh_from_db()
    assert not promise.case.is_open


@pytest.mark.requirement("G16")
def test_a_mail_that_went_with_the_file_closes_it(house: House) -> None:
    _desk, promise = manual(house)
    case = promise.case
    file = File("handleiding.pdf", "application/pdf", 3, "0" * 64)
    with clock.travel(local("2026-03-04 10:00")):
        what = Answer("Hier is hij.", keeps=(promise,), files=(file,), closes=True)
        answer(case, house.world.samira, what)
    promise.refresh_from_db()
    assert (promise.keeping.proof, promise.keeping.evidence) == (Proof.MAIL_LOG, "handleiding.pdf")
