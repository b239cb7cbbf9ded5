"""What a caller hears, and that it is short."""

from __future__ import annotations

from datetime import datetime

import pytest

from gehoor.channels.voice.plan import Line
from gehoor.channels.voice.words import (
    OFFERED_WITHIN,
    Announced,
    Scene,
    said,
    seconds,
    until_offer,
)
from gehoor.outages.policies import LONGEST_AREA, LONGEST_WHAT
from tests.support.world import AMSTERDAM, local

NOW = local("2026-03-02 14:00")
FIRST_CHOICE = 30.0
"""Seconds until a person is offered (requirement M34)."""


def made(language: str, expected: datetime, area: str = "Roden", what: str = "internet") -> Scene:
    return Scene(
        "Kwartelhof Wonen", language, NOW, AMSTERDAM, Announced(area, what, expected),
        opens_at=local("2026-03-03 08:00"), number="+31612345678",
        promised_at=local("2026-03-02 18:00"),
    )  # fmt: skip


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("expected", ["2026-03-02 17:00", "2026-09-23 17:30", "2026-03-02 13:00"])
def test_the_longest_outage_is_said_and_offered_within_fifteen_seconds(
    language: str, expected: str
) -> None:
    area, what = "Roden en Nietap", "telefoon internet en televisie"
    assert (len(area.split()), len(what.split())) == (LONGEST_AREA, LONGEST_WHAT)
    assert until_offer(made(language, local(expected), area, what)) <= OFFERED_WITHIN


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("line", list(Line))
def test_no_line_takes_longer_than_the_first_useful_choice_may(line: Line, language: str) -> None:
    assert seconds(said(line, made(language, local("2026-09-23 17:30")))) <= FIRST_CHOICE


def test_an_expectation_that_is_over_is_said_to_be_unknown() -> None:
    words = said(Line.OUTAGE, made("nl", local("2026-03-02 13:00")))
    assert "Wij weten nog niet tot wanneer." in words


def test_a_time_takes_two_words_and_a_sentence_a_pause() -> None:
    assert seconds("Om 17.00 uur.") == pytest.approx(4 / (160 / 60) + 0.5)


def test_days_and_numbers_are_said_in_full() -> None:
    scene = made("en", local("2026-03-02 17:00"))
    assert said(Line.PROMISED, scene) == (
        "We will call you back on 0 6 1 2 3 4 5 6 7 8, today at 18:00 at the latest. "
        "You can ring off now."
    )
    assert said(Line.CLOSED, made("nl", NOW)) == (
        "Wij zijn nu gesloten. Dinsdag 3 maart 08.00 uur zijn wij er weer."
    )
