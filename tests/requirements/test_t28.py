"""T28: a problem message says what, how and when; without a when it says when that will be known."""

from __future__ import annotations

import pytest

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.promises.enums import PromiseKind
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

HTMX = {"HX-Request": "true"}
WHAT = "Er is een kabel kapot in uw straat."
HOW = "Een monteur vervangt de kabel."


def tells(house: House, case: Case, at: str, **typed: str) -> tuple[int, str]:
    desk = house.browser(house.world.samira)
    with clock.travel(local(at)):
        answer = desk.post(f"/zaak/{case.reference}/probleem", typed, headers=HTMX)
    house.work(at)
    return answer.status_code, " ".join(answer.text.split())


@pytest.mark.requirement("T28")
def test_three_fields_and_a_missing_when_becomes_a_dated_update_promise(house: House) -> None:
    case = house.writes("2026-03-02 10:00", "Mijn internet doet het niet.").case
    desk = house.browser(house.world.samira)
    with clock.travel(local("2026-03-02 10:30")):
        page = desk.get(f"/zaak/{case.reference}").text
    dialog = page[page.index('<dialog id="problem"') :]
    assert [name for name in ("what", "how", "when") if f'name="{name}"' in dialog[:2000]] == [
        "what", "how", "when",
    ]  # fmt: skip

    mails = len(house.inbox())
    for missing in ({"what": WHAT}, {"how": HOW}):
        status, said = tells(house, case, "2026-03-02 10:31", **missing)
        assert status == 422
        assert "Zeg wat er aan de hand is en hoe wij het oplossen" in said
    assert len(house.inbox()) == mails

    status, said = tells(house, case, "2026-03-02 10:40", what=WHAT, how=HOW)
    assert status == 200, said
    _, text = house.last_mail()
    assert f"Wat er aan de hand is: {WHAT}" in text
    assert f"Hoe wij het oplossen: {HOW}" in text
    assert "Wij laten u de datum weten: uiterlijk" in text
    update = case.promises.open().get(kind=PromiseKind.UPDATE)
    assert update.due_at == local("2026-03-02 18:40")
    assert update.owner == case.owner


def test_with_a_when_that_is_the_promise(house: House) -> None:
    case = house.writes("2026-03-02 10:00", "Mijn internet doet het niet.").case
    assert tells(house, case, "2026-03-02 10:40", what=WHAT, how=HOW, when="vr 17u")[0] == 200
    assert "Wanneer: het is opgelost uiterlijk vr 6 maart 17.00 uur." in house.last_mail()[1]
    promise = case.promises.open().get(kind=PromiseKind.UPDATE)
    assert promise.due_at == local("2026-03-06 17:00")
    assert tells(house, case, "2026-03-02 10:50", what=WHAT, how=HOW, when="ooit")[0] == 422
