"""K18: a promised call is confirmed in writing at once, and the customer can move it on the status page."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gehoor.core import clock
from gehoor.parties.enums import AddressKind
from gehoor.parties.models import Address
from gehoor.promises.models import SlotPlan
from tests.requirements.promising import Desk, answered, choose, plain, status_page
from tests.support.house import House, called
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)


def load(house: House, window: str) -> str:
    """What the roster on the desk says of a slot: how many calls, and who."""
    with clock.travel(local("2026-02-28 12:00")):
        client = house.browser(house.world.samira)
        page = client.get("/overzicht/belmomenten?dag=2026-03-02").content.decode()
    (row,) = [each for each in page.split("<tr>") if window in each]
    return plain(row.partition("</th>")[2])


@pytest.mark.requirement("K18")
def test_a_call_is_confirmed_with_its_window_and_moved_by_the_customer(house: House) -> None:
    SlotPlan.objects.create(team=house.world.team, minutes=30, capacity=6)
    case = house.writes("2026-02-27 16:00", "Kunt u mij bellen?").case
    Address.objects.create(party=case.party, kind=AddressKind.PHONE, value="+31612345612")
    desk = Desk(house, house.world.samira)
    call = desk.promise("2026-02-27 16:05", case, kind="call-back", when="ma 13-13.30u")
    message, text = house.last_mail()
    assert message["Date"].datetime - call.made_at <= timedelta(seconds=60)
    assert "Wij bellen u op 06-…12: ma 2 maart tussen 13.00 en 13.30 uur" in text
    assert "/verzetten" in text
    answered(house, "2026-02-27 16:10", case)
    assert load(house, "tussen 13.00 en 13.30") == "1 van 6 a.jansen@post.example (Samira)"

    choose("2026-02-28 11:00", case, "maandag 2 maart tussen 16.00 en 16.30")
    house.work("2026-02-28 11:00")
    call.refresh_from_db()
    assert (call.starts_at, call.due_at) == (local("2026-03-02 16:00"), local("2026-03-02 16:30"))
    assert load(house, "tussen 13.00 en 13.30") == "0 van 6 nog niemand"
    assert load(house, "tussen 16.00 en 16.30") == "1 van 6 a.jansen@post.example (Samira)"
    assert ("customer-moved", local("2026-02-28 11:00")) in called(case, house.world.samira)
    assert "ma 2 maart tussen 16.00 en 16.30 uur" in house.last_mail()[1]
    assert call.slips == 0  # it was no slip of ours

    with clock.travel(local("2026-03-02 09:00")):
        client = house.browser(house.world.samira)
        assert "herzien door klant" in plain(client.get(f"/zaak/{case.reference}").content.decode())
        row = client.get("/lijst").content.decode()
    assert "16.30" in row
    assert "U koos zelf een ander moment" in plain(status_page("2026-03-02 09:00", case))


def test_a_moment_that_was_given_away_meanwhile_is_not_given_twice(house: House) -> None:
    SlotPlan.objects.create(team=house.world.team, minutes=30, capacity=1)
    first = house.writes("2026-02-27 16:00", "Bel mij.", "een@post.example", Subject="Een").case
    second = house.writes("2026-02-27 16:00", "Bel mij.", "twee@post.example", Subject="Twee").case
    desk = Desk(house, house.world.samira)
    desk.promise("2026-02-27 16:05", first, kind="call-back", when="ma 13-13.30u")
    desk.promise("2026-02-27 16:06", second, kind="call-back", when="ma 14-14.30u")
    page = status_page("2026-02-27 17:00", second, "/verzetten")
    assert "tussen 13.00 en 13.30" not in page
    assert "tussen 13.30 en 14.00" in page
