"""The practice room judges by the rules of the desk, and its exercises are fair in both languages."""

from __future__ import annotations

from datetime import time, timedelta

import pytest

from gehoor.casework.splitting import split
from gehoor.core import wording
from gehoor.core.calendars import ServiceHours
from gehoor.learning.exercises import FIRST_DAY, Exercise, Need, first_day
from gehoor.learning.judging import Asks, Handed, dates_in, judge, tips
from tests.support.world import AMSTERDAM, local

NOW = local("2026-03-02 10:00")
HOURS = ServiceHours(
    zone=AMSTERDAM,
    weekly=(((time(8), time(20)),),) * 5 + ((), ()),
    country="NL",
    good_friday=False,
    closed=frozenset(),
)
ALL = [(language, each) for language in ("nl", "en") for each in first_day(language)]
NAMES = [f"{language} {each.key}" for language, each in ALL]


def example(found: Exercise, language: str) -> Handed:
    day = wording.full_day(NOW + timedelta(days=7), language, AMSTERDAM)
    return Handed(found.example.replace("{day}", day), found.example_when)


def missing(found: Exercise, handed: Handed, language: str) -> set[Asks]:
    return {each.asks for each in judge(found, handed, NOW, HOURS, language) if not each.met}


def test_both_languages_have_the_same_ten() -> None:
    dutch, english = first_day("nl"), first_day("en")
    assert len(FIRST_DAY) == 10
    assert [each.key for each in english] == list(FIRST_DAY)
    for one, other in zip(dutch, english, strict=True):
        assert one.needs == other.needs
        assert len(one.parts) == len(other.parts)
        assert len(one.tried) == len(other.tried)


@pytest.mark.parametrize(("language", "found"), ALL, ids=NAMES)
def test_the_example_of_each_exercise_passes(language: str, found: Exercise) -> None:
    handed = example(found, language)
    assert missing(found, handed, language) == set()
    assert tips(found, handed, language) == []


@pytest.mark.parametrize(("language", "found"), ALL, ids=NAMES)
def test_leaving_anything_out_does_not_pass(language: str, found: Exercise) -> None:
    assert Asks.PART in missing(found, Handed("Oké.", found.example_when), language)
    without_date = Handed(found.example.replace("{day}", "…"), found.example_when)
    assert (Asks.DATE in missing(found, without_date, language)) == (Need.DATE in found.needs)
    if found.has_promise:
        assert Asks.WHEN in missing(found, Handed(example(found, language).text), language)


@pytest.mark.parametrize(("language", "found"), ALL, ids=NAMES)
def test_no_more_is_asked_than_the_customer_asks(language: str, found: Exercise) -> None:
    if not found.is_note:
        assert len(split(found.says)) <= len(found.parts)


def of(key: str, language: str = "nl") -> Exercise:
    return next(each for each in first_day(language) if each.key == key)


@pytest.mark.parametrize(
    ("key", "added", "asks"),
    [
        ("een-datum", " Wij doen het zo snel mogelijk.", Asks.VAGUE),
        ("niemand-de-schuld", " Dit komt door de vervoerder.", Asks.VAGUE),
        ("al-geprobeerd", " Kunt u uw modem herstarten?", Asks.TRIED),
        ("gewone-woorden", " Derhalve ontvangt u bericht.", Asks.WORD),
    ],
)
def test_the_rules_of_the_desk_hold_here(key: str, added: str, asks: Asks) -> None:
    found, handed = of(key), example(of(key), "nl")
    assert missing(found, Handed(handed.text + added, handed.when), "nl") == {asks}


def test_a_hard_word_is_a_tip_where_the_exercise_is_about_something_else() -> None:
    found, handed = of("een-datum"), example(of("een-datum"), "nl")
    hard = Handed(f"{handed.text} Derhalve bellen wij u.")
    assert missing(found, hard, "nl") == set()
    assert [each.what for each in tips(found, hard, "nl")] == ["Derhalve"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Wij komen donderdag 12 maart.", True),
        ("Wij komen op 12 maart langs.", True),
        ("Wij komen vrijdag.", True),
        ("Wij komen morgen.", False),
        ("Wij kwamen op 31 februari.", False),
        ("Goedemorgen, wij komen langs.", False),
    ],
)
def test_a_date_is_one_that_a_customer_can_write_down(text: str, found: bool) -> None:
    assert bool(list(dates_in(text, NOW, HOURS, "nl"))) is found
