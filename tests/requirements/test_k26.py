"""A customer's deadline says from the start what it costs, and ends at the carrier's scan (K26)."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from gehoor.cases.enums import ActionState, ScanKind
from gehoor.casework.actions.charging import refused_charge
from gehoor.casework.carriers import Told
from gehoor.channels.carriers.pretend import PretendCarrier
from gehoor.core import clock
from gehoor.deadlines.models import Reminder
from tests.requirements.promising import plain, status_page
from tests.support.boxes import LABEL, action_of, begun
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

TOLD = (
    "woensdag 15 juli",
    "EUR 180",
    "Plak het label uit de doos op uw pakket en lever het in bij een pakketpunt.",
)

ACKNOWLEDGED = "Wij hebben uw bericht ontvangen"
"""What began it, before there was a process."""


def says_all(text: str) -> None:
    words = plain(text).replace("\xa0", " ").replace("wo 15 juli", "woensdag 15 juli")
    for each in TOLD:
        assert each in words, each
    assert "/later" in text


def words(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    assert body
    return " ".join(body.get_content().split())


@pytest.mark.requirement("K26")
def test_a_deadline_shows_its_cost_from_the_start_and_a_scan_ends_it(
    house: House, carrier: PretendCarrier
) -> None:
    case = begun(house, "2026-07-01 10:00")
    of_the_process = [each for each in map(words, house.inbox()) if ACKNOWLEDGED not in each]
    assert of_the_process
    for mail in of_the_process:
        says_all(mail)
    says_all(status_page("2026-07-01 10:05", case))
    with clock.travel(local("2026-07-01 10:10")):
        page = f"/zaak/{case.reference}/klantactie/{action_of(case).pk}"
        house.browser(house.world.samira).post(f"{page}/label", {"number": LABEL})

    house.work("2026-07-08 09:00")
    says_all(house.last_mail()[1])
    assert Reminder.objects.count() == 1

    carrier.say(Told(LABEL, ScanKind.HANDED_IN, local("2026-07-10 11:02")))
    house.work("2026-07-10 11:03")
    action = action_of(case)
    assert (action.state, action.remind_at) == (ActionState.DONE, None)
    mail, text = house.last_mail()
    assert mail["Date"].datetime == local("2026-07-10 11:03")
    assert "Uw pakket is ingeleverd op vr 10 juli 11.02 uur." in text
    assert "U hoeft niets meer te doen." in text
    assert "Wij rekenen u hiervoor niets." in text
    assert "EUR 180" not in text
    assert "di 14 juli" in text  # by then we say that it has reached us
    after = status_page("2026-07-10 11:05", case)
    assert "EUR 180" not in plain(after).split("De vervoerder zag uw pakket")[0]
    assert "De vervoerder zag uw pakket" in after

    sent = len(house.inbox())
    for day in (14, 15, 17, 22):
        house.work(f"2026-07-{day} 09:00")
    assert Reminder.objects.count() == 1
    assert all("180" not in words(each) for each in house.inbox()[sent:])
    assert not case.promises.filter(kind="decision").exists()
    with clock.travel(local("2026-07-22 10:00")):
        refusal = refused_charge(action_of(case), 18000)
    assert refusal
    assert "er is niets te rekenen" in str(refusal)
