"""M03: terms in service hours by day and night, and an urgent lane: a number, and somebody on call."""

from __future__ import annotations

from datetime import UTC, timedelta

import pytest

from gehoor.casework.actions.emergencies import take
from gehoor.casework.enums import AlertKind
from gehoor.channels.mail.models import Mailbox
from gehoor.core import clock
from gehoor.staff.models import Colleague
from gehoor.urgency.actions import NewEmergency, set_emergency
from gehoor.urgency.models import Call, Emergency
from tests.requirements.promising import plain, status_page
from tests.support.house import House, called
from tests.support.playing import comes_back
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

STOLEN = "Mijn pas gestolen! Wat nu?"
ON_CALL, SECOND = "samira@dienst.example", "lotte@dienst.example"


def lane(house: House) -> Emergency:
    """Four service hours for an answer; who says that a card was stolen is an emergency."""
    world = house.world
    world.team.answer_minutes = 240
    world.team.save()
    new = NewEmergency(
        name="Pas kwijt of gestolen",
        words=("pas gestolen", "pas kwijt", "card stolen"),
        phone="0800-0123",
        text_nl="Bel ons meteen: dan blokkeren wij uw pas terwijl u aan de lijn bent.",
        text_en="Call us at once: you can stay on the line while we block your card.",
        on_call=((world.samira, ON_CALL), (world.lotte, SECOND)),
    )
    return set_emergency(world.team, new, world.lotte)


@pytest.mark.requirement("M03")
def test_saturday_night_gets_monday_noon_and_a_stolen_card_gets_somebody_now(house: House) -> None:
    lane(house)
    ordinary = house.writes("2026-03-28 22:30", "Wanneer komt mijn kast?", "b@post.example")
    assert ordinary.case.due_at == local("2026-03-30 12:00")  # the night was an hour shorter
    assert ordinary.case.due_at.astimezone(UTC).hour == 10
    assert "uiterlijk ma 30 maart 12.00 uur" in house.last_mail("b@post.example")[1]
    assert not Call.objects.exists()

    case = house.writes("2026-03-28 22:31", STOLEN).case
    _message, letter = house.last_mail()
    assert "Bel ons nu op 0800-0123" in letter
    assert "dan blokkeren wij uw pas" in letter
    assert "uiterlijk ma 30 maart 12.00 uur" in letter
    (page,) = house.inbox(ON_CALL)
    assert page["Subject"] == f"SPOED: Pas kwijt of gestolen, zaak {case.reference}"
    sent = case.emergency_calls.get().pages.get()
    assert sent.sent_at is not None
    assert sent.sent_at - ordinary.at < timedelta(seconds=120)
    assert sent.sent_at - case.opened_at < timedelta(seconds=60)
    assert called(case, house.world.samira)[-1][0] == AlertKind.EMERGENCY
    assert "0800-0123" in plain(status_page("2026-03-28 22:31", case))
    the_next_is_called_until_somebody_takes_it(house, case.pk)


def the_next_is_called_until_somebody_takes_it(house: House, key: int) -> None:
    call = Call.objects.get(case=key)
    house.work("2026-03-28 22:40")
    assert not house.inbox(SECOND)
    house.work("2026-03-28 22:41")
    assert len(house.inbox(SECOND)) == 1
    house.work("2026-03-28 22:51")  # nobody came after the last, so the first again
    assert len(house.inbox(ON_CALL)) == 2
    client = house.browser(house.world.lotte)
    with clock.travel(local("2026-03-28 22:52")):
        page = client.get(f"/zaak/{call.case.reference}").content.decode()
        assert 'data-key="!"' in page
        client.post(f"/zaak/{call.case.reference}/spoed")
    call.refresh_from_db()
    assert (call.taken_by, call.case.owner) == (house.world.lotte, house.world.lotte)
    house.work("2026-03-28 23:30")
    assert (len(house.inbox(ON_CALL)), len(house.inbox(SECOND))) == (2, 1)


def test_the_real_worker_calls_within_a_minute(house: House) -> None:
    lane(house)
    house.mail("2026-03-28 22:31", STOLEN)
    with clock.travel(local("2026-03-28 22:31")), house.working():
        assert house.wait_for_mail(ON_CALL) < 60


def test_ten_minutes_are_ten_minutes_in_the_night_that_the_clock_changes(house: House) -> None:
    lane(house)
    call = house.writes("2026-03-29 01:55", STOLEN).case.emergency_calls.get()
    assert call.next_at == local("2026-03-29 03:05")
    house.work("2026-03-29 03:04")
    assert not house.inbox(SECOND)
    house.work("2026-03-29 03:05")
    assert len(house.inbox(SECOND)) == 1


def test_an_emergency_in_a_case_that_was_there_gets_the_number_too(house: House) -> None:
    lane(house)
    case = house.writes("2026-03-28 22:00", "Hoe vraag ik een pas aan?").case
    comes_back(house.world, case, "2026-03-28 22:31", STOLEN)
    house.work("2026-03-28 22:31")
    assert case.emergency_calls.count() == 1
    assert "Bel ons nu op 0800-0123" in house.last_mail()[1]
    assert house.inbox(ON_CALL)


def test_a_page_that_cannot_be_sent_calls_the_next_at_once_and_is_tried_again(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    lane(house)
    server = Mailbox.objects.get()
    server.smtp_host, server.smtp_port = "127.0.0.1", 1
    server.save()
    case = house.writes("2026-03-28 22:31", STOLEN).case
    pages = case.emergency_calls.get().pages.order_by("pk")
    assert [each.colleague for each in pages][:2] == [house.world.samira, house.world.lotte]
    assert all(each.error and not each.sent_at for each in pages)
    server.smtp_host = ""
    server.save()
    house.work("2026-03-28 22:33")
    assert house.inbox(ON_CALL)
    assert house.inbox(SECOND)


def test_taking_it_twice_or_without_an_emergency_changes_nothing(house: House) -> None:
    lane(house)
    case = house.writes("2026-03-28 22:31", STOLEN).case
    samira: Colleague = house.world.samira
    with clock.travel(local("2026-03-28 22:32")):
        assert take(case, samira) == 1
        assert take(case, house.world.lotte) == 0
    case.refresh_from_db()
    assert case.owner == samira
