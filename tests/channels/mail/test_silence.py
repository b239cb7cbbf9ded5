"""A mailbox that is silent for longer than it ever is."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gehoor.channels.mail.health import FEWEST, odd_silence, silent_for
from gehoor.channels.mail.models import Mailbox
from gehoor.core import clock
from gehoor.intake.store import row, statement
from tests.support.mailing import OURS, mail
from tests.support.world import local

NOW = local("2026-03-02 10:00")
HOURLY = [NOW - timedelta(hours=number) for number in range(100)]


def test_a_pause_that_is_usual_is_no_alarm() -> None:
    assert odd_silence(HOURLY, NOW + timedelta(minutes=70)) is None


def test_a_pause_longer_than_ever_is_an_alarm() -> None:
    assert odd_silence(HOURLY, NOW + timedelta(minutes=80)) == timedelta(minutes=80)


def test_a_night_that_is_always_silent_is_no_alarm() -> None:
    days = [NOW - timedelta(days=day, hours=hour) for day in range(10) for hour in range(8)]
    assert odd_silence(days, NOW + timedelta(hours=14)) is None
    assert odd_silence(days, NOW + timedelta(hours=25)) is not None


@given(st.integers(0, FEWEST - 1), st.integers(0, 10_000))
def test_with_few_mails_nobody_can_tell(number: int, hours: int) -> None:
    assert odd_silence(HOURLY[:number], NOW + timedelta(hours=hours)) is None


@pytest.mark.django_db
def test_the_channel_page_hears_of_it(mailbox: Mailbox) -> None:
    from django.db import connection

    from gehoor.cases.enums import Channel

    with connection.cursor() as cursor:
        for number, at in enumerate(HOURLY):
            cursor.execute(statement(1), row(Channel.MAIL, OURS, mail(str(number)), {}, at))
    with clock.travel(NOW + timedelta(minutes=30)):
        assert silent_for(mailbox) is None
    with clock.travel(NOW + timedelta(hours=5)):
        assert silent_for(mailbox) == timedelta(hours=5)
