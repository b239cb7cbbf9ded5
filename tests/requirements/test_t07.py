"""T07: one mail every week, and no answer: each goes one level higher, and none waits longer for it."""

from __future__ import annotations

from datetime import datetime

import pytest

from gehoor.cases.models import Case
from gehoor.casework.actions.interim import send_interim
from gehoor.casework.actions.reminding import level_of
from gehoor.core import clock
from gehoor.staff.models import Colleague
from tests.support.house import House, called
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

MAILS = ["2026-03-02 10:00", "2026-03-09 10:00", "2026-03-16 10:00", "2026-03-23 10:00"]


def writes_every_week(house: House) -> list[tuple[datetime, datetime]]:
    """The four mails; of each when the case was due just before it came and just after."""
    dues = []
    for number, at in enumerate(MAILS):
        house.work(at)
        before = due(house) if number else local(at)
        house.writes(at, "Waar blijft order 4711?", Subject=f"Bericht {number + 1}")
        dues.append((before, due(house)))
    return dues


def due(house: House) -> datetime:
    due_at = Case.objects.get().due_at
    assert due_at
    return due_at


def reminded(case: Case, colleague: Colleague) -> list[str]:
    """The days on which a colleague was called because the customer reminded us."""
    calls = called(case, colleague)
    return [f"{at:%d-%m}" for kind, at in calls if kind in ("reminded", "call-today")]


@pytest.mark.requirement("T07")
def test_each_reminder_without_an_answer_goes_one_level_higher(house: House) -> None:
    dues = writes_every_week(house)
    case = Case.objects.get()
    assert case.reminders == 3
    assert reminded(case, house.world.samira) == ["09-03", "16-03", "23-03"]
    assert reminded(case, house.world.lotte) == ["16-03", "23-03"]
    assert ("call-today", local(MAILS[3])) in called(case, house.world.fatma)
    assert all(after <= before for before, after in dues[1:])


@pytest.mark.requirement("T07")
def test_after_the_third_the_manager_promises_to_be_heard_from_today(house: House) -> None:
    writes_every_week(house)
    promise = Case.objects.get().promises.open().get(owner=house.world.fatma)
    assert promise.due_at == local("2026-03-23 20:00")
    _message, text = house.last_mail()
    assert "U krijgt bericht van Fatma, de manager" in text
    assert "ma 23 maart 20.00 uur" in text


def test_a_known_number_is_called(house: House) -> None:
    writes_every_week(house)
    case = Case.objects.get()
    case.promises.open().filter(owner=house.world.fatma).update(owner=house.world.samira)
    case.party.addresses.create(kind="phone", value="+31612345678")
    house.writes("2026-03-30 10:00", "Ik wacht nog steeds op order 4711.", Subject="Bericht 5")
    promise = case.promises.open().get(owner=house.world.fatma)
    assert (promise.kind, promise.wording) == ("call-back", "Fatma, de manager, belt u")


def test_word_from_a_colleague_begins_the_count_anew(house: House) -> None:
    house.writes(MAILS[0], "Waar blijft order 4711?")
    house.writes(MAILS[1], "Ik wacht nog op order 4711.", Subject="Nog niets")
    with clock.travel(local("2026-03-09 11:00")):
        promise = Case.objects.get().promises.open().get()
        send_interim(promise, house.world.samira, "Wij zoeken de bestelling.")
    house.writes(MAILS[2], "En order 4711?", Subject="Weer niets")
    house.writes(MAILS[3], "Waar blijft order 4711 nu?", Subject="Nog steeds niets")
    assert level_of(Case.objects.get()) == 1
