"""W03: a pick-up is booked at the carrier; when that cancels the customer chooses; a scan proves it."""

from __future__ import annotations

import pytest

from gehoor.cases.enums import ScanKind
from gehoor.casework.carriers import Told
from gehoor.channels.carriers.pretend import PretendCarrier
from gehoor.promises.enums import Proof
from tests.requirements.promising import Desk, answered, choose, plain, status_page
from tests.support.house import House, called
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

THURSDAY = f"{local('2026-03-05 08:00').isoformat()}/{local('2026-03-05 12:00').isoformat()}"


@pytest.mark.requirement("W03")
def test_a_cancelled_pick_up_gives_the_customer_two_other_windows(
    house: House, carrier: PretendCarrier
) -> None:
    samira = house.world.samira
    case = house.writes("2026-03-03 10:00", "Mijn bankstel is kapot bezorgd.").case
    desk = Desk(house, samira)
    page = desk.read_back("2026-03-03 10:30", case, "toezeggen", kind="pick-up")
    assert "do 5 maart tussen 08.00 en 12.00 uur" in page
    promise = desk.promise(
        "2026-03-03 10:30", case, kind="pick-up", slot=THURSDAY, wording="Ophalen van uw bank"
    )
    answered(house, "2026-03-03 10:40", case)
    assert (promise.starts_at, promise.due_at) == (
        local("2026-03-05 08:00"),
        local("2026-03-05 12:00"),
    )
    assert promise.tracked.startswith("PC")
    assert promise.rule == "een rit van de vervoerder"

    carrier.drop(promise.tracked, local("2026-03-04 15:00"))
    house.work("2026-03-04 15:01")
    assert ("carrier-cancelled", local("2026-03-04 15:01")) in called(case, samira)
    message, text = house.last_mail()
    assert message["Date"].datetime <= local("2026-03-04 15:15")
    assert "do 5 maart tussen 13.00 en 17.00 uur" in text
    assert "vr 6 maart tussen 08.00 en 12.00 uur" in text
    promise.refresh_from_db()
    assert promise.due_at == local("2026-03-05 17:00")  # held until the customer chooses

    assert "Kies een ander moment" in status_page("2026-03-04 15:20", case)
    choose("2026-03-04 15:20", case, "vrijdag 6 maart tussen 8.00 en 12.00")
    promise.refresh_from_db()
    assert (promise.starts_at, promise.due_at) == (
        local("2026-03-06 08:00"),
        local("2026-03-06 12:00"),
    )
    house.work("2026-03-04 15:21")
    assert "U koos zelf een ander moment" in house.last_mail()[1]

    carrier.say(Told(promise.tracked, ScanKind.DONE, local("2026-03-06 09:40")))
    house.work("2026-03-06 09:41")
    promise.refresh_from_db()
    assert promise.state == "kept"
    assert promise.keeping.proof == Proof.SCAN
    assert "vr 6 maart 09.40 uur" in house.last_mail()[1]
    history = plain(status_page("2026-03-06 10:00", case))
    assert "De afspraak gaat niet door" in history
    assert "Nagekomen op vr 6 maart" in history.replace("\xa0", " ")
