"""K25: "morgen bezorgd" is a promise, watched against the carrier's scans and moved before it lapses."""

from __future__ import annotations

from datetime import datetime

import pytest

from gehoor.cases.enums import ScanKind
from gehoor.casework.carriers import Told, Window
from gehoor.channels.carriers.pretend import PretendCarrier
from gehoor.insight.kept import kept
from gehoor.promises.actions import Draft
from gehoor.promises.enums import PromiseKind
from gehoor.promises.models import Promise
from tests.requirements.promising import answered
from tests.support.house import House, called
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

ORDER = "4711"


def day(text: str) -> Window:
    return Window(local(f"{text} 08:00"), local(f"{text} 22:00"))


def due(promise: Promise) -> datetime:
    promise.refresh_from_db()
    return promise.due_at


@pytest.mark.requirement("K25")
def test_a_parcel_that_is_not_on_its_way_is_moved_before_noon(
    house: House, carrier: PretendCarrier
) -> None:
    case = house.writes("2026-06-24 10:00", f"Waar blijft order {ORDER}?").case
    news = Draft(PromiseKind.UPDATE, "Bericht over uw order", due_at=local("2026-06-30 17:00"))
    answered(house, "2026-06-24 11:00", case, news)
    carrier.say(Told(ORDER, ScanKind.ANNOUNCED, local("2026-06-26 21:10"), day("2026-06-27")))
    house.work("2026-06-26 21:10")
    promise = case.promises.get(kind="delivery")
    assert promise.due_at == local("2026-06-27 22:00")
    assert "za 27 juni 22.00 uur" in house.last_mail()[1]

    house.work("2026-06-27 09:59")
    assert ("no-scan", local("2026-06-27 10:00")) not in called(case, promise.owner)
    house.work("2026-06-27 10:00")
    promise.refresh_from_db()
    assert promise.stage == "late"
    assert ("no-scan", local("2026-06-27 10:00")) in called(case, promise.owner)

    house.work("2026-06-27 11:45")
    message, text = house.last_mail()
    assert message["Date"].datetime <= local("2026-06-27 12:00")
    assert "vandaag lukt niet" in text
    assert "ma 29 juni 22.00 uur" in text
    assert due(promise) == local("2026-06-29 22:00")

    carrier.say(Told(ORDER, ScanKind.OUT, local("2026-06-29 08:30")))
    house.work("2026-06-29 10:00")
    assert due(promise) == local("2026-06-29 22:00")
    carrier.say(Told(ORDER, ScanKind.DONE, local("2026-06-29 14:05")))
    house.work("2026-06-29 14:06")
    promise.refresh_from_db()
    assert promise.state == "kept"
    assert promise.original_due_at == local("2026-06-27 22:00")
    move = promise.renegotiations.get()
    assert move.at <= local("2026-06-27 12:00") < move.old_due_at
    (rate,) = [
        each for each in kept(local("2026-06-29 00:00"), local("2026-06-30 00:00")) if each.later
    ]
    assert (rate.original, rate.later, rate.broken) == (0, 1, 0)


def test_a_silent_carrier_is_guessed_for_once_and_then_a_person_is_called(
    house: House, carrier: PretendCarrier
) -> None:
    case = house.writes("2026-06-24 10:00", f"Waar blijft order {ORDER}?").case
    news = Draft(PromiseKind.UPDATE, "Bericht over uw order", due_at=local("2026-07-30 17:00"))
    answered(house, "2026-06-24 11:00", case, news)
    carrier.say(Told(ORDER, ScanKind.ANNOUNCED, local("2026-06-26 21:10"), day("2026-06-27")))
    house.work("2026-06-26 21:10")
    promise = case.promises.get(kind="delivery")
    house.work("2026-06-27 11:45")
    assert due(promise) == local("2026-06-29 22:00")

    house.work("2026-06-29 11:45")
    assert due(promise) == local("2026-06-29 22:00")
    assert ("no-scan", local("2026-06-29 11:45")) in called(case, promise.fallback)
    house.work("2026-06-29 22:00")
    promise.refresh_from_db()
    assert promise.state == "broken"
    assert promise.renegotiations.count() == 1
