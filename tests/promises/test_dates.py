"""Dates as people say them, seen from Monday 2 March 2026, 10.02."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gehoor.core.calendars import ServiceHours
from gehoor.promises.dates import NotADate, parse, words
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
        ("do 14", "uiterlijk do 14 mei 17.00 uur"),
        ("eind volgende week", "uiterlijk vr 13 maart 17.00 uur"),
        ("volgende week", "tussen ma 9 maart 08.00 uur en za 14 maart 13.00 uur"),
        ("volgende week dinsdag", "uiterlijk di 10 maart 17.00 uur"),
        ("dinsdag over een week", "uiterlijk di 10 maart 17.00 uur"),
        ("begin april", "tussen wo 1 april 08.00 uur en vr 10 april 17.00 uur"),
        ("over drie weken", "uiterlijk ma 23 maart 17.00 uur"),
        ("over een half uur", "uiterlijk ma 2 maart 10.32 uur"),
        ("half 10", "uiterlijk di 3 maart 09.30 uur"),
        ("kwart over 3", "uiterlijk ma 2 maart 15.15 uur"),
        ("tien voor half vier", "uiterlijk ma 2 maart 15.20 uur"),
        ("ten to four", "uiterlijk ma 2 maart 15.50 uur"),
        ("tomorrow at five to twelve", "uiterlijk di 3 maart 11.55 uur"),
        ("fri twenty to four pm", "uiterlijk vr 6 maart 15.40 uur"),
        ("fri between ten and four", "vr 6 maart tussen 10.00 en 16.00 uur"),
        ("fri from ten to four", "vr 6 maart tussen 10.00 en 16.00 uur"),
        ("fri 10 to 4", "vr 6 maart tussen 10.00 en 16.00 uur"),
        ("ten to twelve march", "tussen di 10 maart 08.00 uur en do 12 maart 17.00 uur"),
        ("vanmiddag", "ma 2 maart tussen 12.00 en 18.00 uur"),
        ("morgenavond", "di 3 maart tussen 18.00 en 20.00 uur"),
        ("vrijdag tussen 8 en 12", "vr 6 maart tussen 08.00 en 12.00 uur"),
        ("tussen 8 en 5", "di 3 maart tussen 08.00 en 17.00 uur"),
        ("14/3", "uiterlijk za 14 maart 13.00 uur"),
        ("23-sep-2026", "uiterlijk wo 23 september 17.00 uur"),
        ("de 15e", "uiterlijk zo 15 maart 17.00 uur"),
        ("9 tot 12 maart", "tussen ma 9 maart 08.00 uur en do 12 maart 17.00 uur"),
        ("vóór vrijdag", "uiterlijk do 5 maart 17.00 uur"),
        ("vóór vrijdag 15u", "uiterlijk vr 6 maart 15.00 uur"),
        ("tweede paasdag", "uiterlijk ma 6 april 17.00 uur"),
        ("week 12", "tussen ma 16 maart 08.00 uur en za 21 maart 13.00 uur"),
        ("eind van de dag", "uiterlijk ma 2 maart 17.00 uur"),
        ("end of next week", "uiterlijk vr 13 maart 17.00 uur"),
        ("in 2 working days", "uiterlijk wo 4 maart 17.00 uur"),
        ("the day after tomorrow at quarter past 9", "uiterlijk wo 4 maart 09.15 uur"),
        ("March 14 2pm", "uiterlijk za 14 maart 14.00 uur"),
        ("3 januari", "uiterlijk zo 3 januari 2027 17.00 uur"),
        ("woensdag 18 maart a.s.", "uiterlijk wo 18 maart 17.00 uur"),
        ("volgende werkdag", "uiterlijk di 3 maart 17.00 uur"),
        ("over twee weken op vrijdag", "uiterlijk vr 20 maart 17.00 uur"),
        ("morgen vóór 12 uur", "uiterlijk di 3 maart 12.00 uur"),
        ("eind van de middag", "ma 2 maart tussen 15.00 en 18.00 uur"),
        ("ma-wo", "tussen ma 9 maart 08.00 uur en wo 11 maart 17.00 uur"),
        ("ma 9 t/m wo 11 maart", "tussen ma 9 maart 08.00 uur en wo 11 maart 17.00 uur"),
        ("a week from friday", "uiterlijk vr 13 maart 17.00 uur"),
        ("2026-05-14T09:30Z", "uiterlijk do 14 mei 11.30 uur"),
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
        ("over tien jaar", "meer dan een jaar weg"),
        ("29 feb", "Bedoel je zo 28 februari 2027 of ma 1 maart 2027?"),
        ("31 april", "Bedoel je do 30 april of vr 1 mei?"),
        ("vandaag 9.00", "Bedoel je di 3 maart 09.00?"),
        ("gisteren", "is al voorbij"),
        ("8-12", "kan meer dan één ding betekenen"),
        ("14", "Bedoel je uiterlijk za 14 maart 13.00 uur of uiterlijk ma 2 maart 14.00 uur?"),
        ("na vrijdag", "heeft geen einde"),
        ("elke maandag", "keert steeds terug"),
        ("2 weken", "hoe lang, niet wanneer.*Bedoel je over 2 weken?"),
        ("di 9 t/m wo 11 maart", "9 maart valt op een maandag"),
        ("7 vrijdag", "is geen datum die ik ken"),
        ("volgende week 10.20", "niet op welke dag"),
    ],
)
def test_what_cannot_be_promised_is_refused_with_a_sentence(typed: str, part: str) -> None:
    with pytest.raises(NotADate, match=part):
        read(typed)


def test_the_refusal_speaks_the_colleagues_language() -> None:
    with pytest.raises(NotADate, match="is no date that I know"):
        parse("soon", NOW, HOURS, "en")


def test_in_english_figures_that_could_be_either_month_are_refused_with_both() -> None:
    with pytest.raises(NotADate) as refused:
        parse("4/5", NOW, HOURS, "en")
    assert refused.value.candidates == ("Mon 4 May", "Sun 5 April")


def test_half_ten_is_half_past_nine_in_dutch_and_a_question_in_english() -> None:
    assert read("morgen half 10") == "uiterlijk di 3 maart 09.30 uur"
    with pytest.raises(NotADate) as refused:
        parse("tomorrow half 10", NOW, HOURS, "en")
    assert refused.value.candidates == ("9:30", "10:30")


def test_a_time_that_the_clock_skips_is_refused_with_the_time_after_it() -> None:
    with pytest.raises(
        NotADate, match=r"02\.30 uur op 29 maart bestaat niet.*zo 29 maart 03\.30 uur"
    ):
        read("29 maart 02:30")


def test_of_a_time_that_the_clock_shows_twice_the_one_to_come_is_meant() -> None:
    second_time = local("2026-10-25 02:15").replace(fold=1)
    reading = parse("over 30 min", second_time, HOURS, "nl")
    assert parse(reading.text, second_time, HOURS, "nl").due == reading.due


def test_the_rule_says_what_was_understood() -> None:
    reading = parse("do 14", NOW, HOURS, "nl")
    assert "de eerstvolgende donderdag de 14e; 14 maart is een zaterdag" in reading.rule
    assert "die dag is er niemand" in reading.rule


def test_the_night_in_which_the_clock_changes_costs_no_hour() -> None:
    said = local("2026-03-28 12:00")
    assert read("zo 12.00", said) == "uiterlijk zo 29 maart 12.00 uur"
    assert read("binnen 24 uur", said) == "uiterlijk zo 29 maart 12.00 uur"


WORDS = sorted(words.WORDS) + sorted(words.PHRASES)
FIGURES = [
    "14",
    "3",
    "9.30",
    "14:00",
    "8-12",
    "14/3",
    "2026-05-14",
    "14e",
    "15u",
    "3pm",
    "-",
    "2027",
]
typed = st.text(max_size=40) | st.lists(
    st.sampled_from(WORDS) | st.sampled_from(FIGURES), min_size=1, max_size=6
).map(" ".join)
moments = st.integers(0, 7_500_000).map(
    lambda step: local("2020-01-01 00:00") + timedelta(minutes=step)
)
languages = st.sampled_from(["nl", "en"])


@given(typed, moments, languages)
@settings(max_examples=400)
def test_nothing_that_is_typed_breaks_it(typed: str, now: datetime, language: str) -> None:
    try:
        reading = parse(typed, now, HOURS, language)
    except NotADate:
        return
    assert reading.due > now
    assert len(reading.rule) <= 200
    assert reading.starts is None or reading.starts < reading.due


@given(typed, moments, languages)
@settings(max_examples=400)
def test_what_is_read_back_reads_the_same_again(typed: str, now: datetime, language: str) -> None:
    try:
        reading = parse(typed, now, HOURS, language)
    except NotADate as error:
        for candidate in error.candidates:
            parse(candidate, now, HOURS, language)
        return
    again = parse(reading.text, now, HOURS, language)
    assert (again.starts, again.due) == (reading.starts, reading.due)


@given(st.dates(date(2026, 3, 3), date(2026, 12, 20)))
def test_a_written_date_comes_back_as_that_day(day: date) -> None:
    due = parse(day.isoformat(), NOW, HOURS, "nl").due
    assert due.astimezone(AMSTERDAM).date() == day
    assert due - NOW < timedelta(days=366)
