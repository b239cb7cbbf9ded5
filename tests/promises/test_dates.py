"""Dates as people say them, seen from Monday 2 March 2026, 10.02."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gehoor.core.calendars import ServiceHours
from gehoor.promises.dates import NotADate, parse
from tests.support.world import AMSTERDAM, local

WEEK = (((time(8), time(20)),),) * 5 + (((time(9), time(13)),), ())
HOURS = ServiceHours(AMSTERDAM, WEEK)
NOW = local("2026-03-02 10:02")


def read(text: str, now: datetime = NOW) -> str:
    return parse(text, now, HOURS, "nl").text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("vr", "uiterlijk vr 6 maart 17.00 uur"),
        ("za", "uiterlijk za 7 maart 13.00 uur"),
        ("ma", "uiterlijk ma 9 maart 17.00 uur"),
        ("do 5", "uiterlijk do 5 maart 17.00 uur"),
        ("Donderdag 5 maart om 12 uur", "uiterlijk do 5 maart 12.00 uur"),
        ("morgen 9.30", "uiterlijk di 3 maart 09.30 uur"),
        ("overmorgen", "uiterlijk wo 4 maart 17.00 uur"),
        ("vandaag 16u", "uiterlijk ma 2 maart 16.00 uur"),
        ("over 2 werkdagen", "uiterlijk wo 4 maart 17.00 uur"),
        ("over 5 werkdagen 12.00", "uiterlijk ma 9 maart 12.00 uur"),
        ("over een week", "uiterlijk ma 9 maart 17.00 uur"),
        ("over 30 min", "uiterlijk ma 2 maart 10.32 uur"),
        ("in 3 hours", "uiterlijk ma 2 maart 13.02 uur"),
        ("3 mrt 14-16u", "di 3 maart tussen 14.00 en 16.00 uur"),
        ("do 8-12", "do 5 maart tussen 08.00 en 12.00 uur"),
        ("vr tussen 9.30 en 11", "vr 6 maart tussen 09.30 en 11.00 uur"),
        ("tue 3pm", "uiterlijk di 3 maart 15.00 uur"),
        ("wed 2-4pm", "wo 4 maart tussen 14.00 en 16.00 uur"),
        ("fri 9-5pm", "vr 6 maart tussen 09.00 en 17.00 uur"),
        ("14-5", "uiterlijk do 14 mei 17.00 uur"),
        ("14/5 9u30", "uiterlijk do 14 mei 09.30 uur"),
        ("2026-05-14T09:30", "uiterlijk do 14 mei 09.30 uur"),
        ("11.00", "uiterlijk ma 2 maart 11.00 uur"),
        ("9.30", "uiterlijk di 3 maart 09.30 uur"),
        ("14-16", "ma 2 maart tussen 14.00 en 16.00 uur"),
    ],
)
def test_a_date_is_read_as_it_is_said(typed: str, said: str) -> None:
    assert read(typed) == said


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("", "Typ een datum"),
        ("gauw", "is geen datum die ik ken"),
        ("31 april", "bestaat niet"),
        ("vr 25u", "is geen tijd"),
        ("do 15", "15 maart valt op een zondag"),
        ("vandaag 9.00", "is al voorbij"),
        ("1 mrt", "Noem het jaar"),
        ("2 mrt 2028", "meer dan een jaar weg"),
        ("vr 16-14u", "niet na het begin"),
        ("over 999 werkdagen", "meer dan een jaar weg"),
    ],
)
def test_what_cannot_be_promised_is_refused_with_a_sentence(typed: str, part: str) -> None:
    with pytest.raises(NotADate, match=part):
        read(typed)


def test_the_refusal_speaks_the_colleagues_language() -> None:
    with pytest.raises(NotADate, match="is no date that I know"):
        parse("soon", NOW, HOURS, "en")


def test_the_night_in_which_the_clock_changes_costs_no_hour() -> None:
    assert read("zo 12.00", local("2026-03-28 09:00")) == "uiterlijk zo 29 maart 12.00 uur"


@given(st.text(max_size=40))
def test_nothing_that_is_typed_breaks_it(typed: str) -> None:
    try:
        reading = parse(typed, NOW, HOURS, "en")
    except NotADate:
        return
    assert reading.due > NOW
    assert reading.starts is None or reading.starts < reading.due


@given(st.dates(date(2026, 3, 3), date(2026, 12, 20)))
def test_a_written_date_comes_back_as_that_day(day: date) -> None:
    due = parse(day.isoformat(), NOW, HOURS, "nl").due
    assert due.astimezone(AMSTERDAM).date() == day
    assert due - NOW < timedelta(days=366)
