"""Home: what needs a colleague now, each with the reason why, and since when nobody watches."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import transaction
from django.test import Client

from gehoor.channels.models import Heartbeat
from gehoor.core import clock
from gehoor.promises.actions import Draft, make, refresh_due
from gehoor.promises.enums import PromiseKind
from gehoor.staff.models import Colleague
from tests.desk.support import NOW, Opener, signed_in
from tests.support.world import World

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("now")]


def blocks(client: Client) -> dict[str, str]:
    """The text of each block of home by its key."""
    page = client.get("/vandaag").content.decode()
    parts = page.split('<section id="home-')[1:]
    return {part.partition('"')[0]: part.partition("</section>")[0] for part in parts}


def test_an_empty_home_says_what_will_be_here(desk: Client) -> None:
    page = desk.get("/").content.decode()
    assert "Niets wacht nu op jou." in page
    assert not blocks(desk)


def test_what_is_due_within_the_hour_says_in_how_many_minutes(desk: Client, opened: Opener) -> None:
    opened(ago=timedelta(days=2, hours=19, minutes=40))
    found = blocks(desk)
    assert "over 20 min" in found["risks"]
    assert "unanswered" not in found


def test_four_fifths_of_the_term_is_a_reason(desk: Client, opened: Opener) -> None:
    case = opened()
    case.promises.update(stage="late")
    assert "80 % van de termijn" in blocks(desk)["risks"]


def test_a_reminded_case_says_which_reminder(desk: Client, opened: Opener) -> None:
    case = opened()
    case.reminders, case.urgent_since = 2, clock.now()
    case.save()
    assert "tweede herinnering" in blocks(desk)["reminders"]


def test_a_call_of_today_stands_with_its_hour(desk: Client, opened: Opener) -> None:
    case = opened()
    window = NOW + timedelta(hours=3), NOW + timedelta(hours=4)
    call = Draft(PromiseKind.CALL_BACK, "Wij bellen u", window[1], starts_at=window[0])
    with transaction.atomic():
        make(case, call, told_in=case.contacts.earliest("pk"), by=None)
        refresh_due(case)
    assert "bel vanaf 13.00" in blocks(desk)["callbacks"]


def test_what_waits_for_an_answer_stands_by_its_term(desk: Client, opened: Opener) -> None:
    opened("Tweede", sender="b@post.example")
    opened("Eerste", ago=timedelta(hours=1))
    found = blocks(desk)["unanswered"]
    assert found.index("Eerste") < found.index("Tweede")
    assert "termijn" in found


def test_a_lead_sees_the_risks_of_the_hour_of_the_team(world: World, opened: Opener) -> None:
    opened(ago=timedelta(days=2, hours=19, minutes=30))
    found = blocks(signed_in(world.lotte))
    assert "Samira: Bank beschadigd" in found["coming"]
    assert "over 30 min" in found["coming"]


def test_who_leads_nothing_sees_nothing_of_a_team(desk: Client, opened: Opener) -> None:
    opened(ago=timedelta(days=2, hours=19, minutes=30))
    assert "coming" not in blocks(desk)


def test_when_nobody_watches_the_dates_home_says_so(desk: Client) -> None:
    Heartbeat.objects.create(part="promises", at=NOW - timedelta(minutes=1))
    assert "bewaakt niemand" not in desk.get("/").content.decode()
    Heartbeat.objects.update(at=NOW - timedelta(minutes=19))
    page = desk.get("/").content.decode()
    assert "Sinds 09.41 bewaakt niemand de datums" in page


def test_a_full_home_shows_the_first_of_each_and_says_that_there_is_more(
    desk: Client, opened: Opener
) -> None:
    for number in range(12):
        opened(f"Vraag {number}", sender=f"k{number}@post.example")
    found = blocks(desk)
    assert found["unanswered"].count("<li>") == 8
    assert "Er zijn er meer" in found["unanswered"]


def test_one_key_pauses_and_the_same_key_comes_back(world: World, desk: Client) -> None:
    desk.post("/pauze")
    assert "pauze tot 10.02: ik ben terug" in desk.get("/").content.decode()
    assert "pauze tot 10.02" in signed_in(world.lotte).get("/leiding").content.decode()
    with clock.travel(NOW + timedelta(seconds=30)):
        desk.post("/pauze")
        assert not Colleague.objects.get(pk=world.samira.pk).pauses.running().exists()
