"""Satisfaction in three ways: one question with its fixed scale, one tap, and no vote by a mail scanner."""

from __future__ import annotations

import pytest
from django.test import Client

from gehoor.aftercare.actions.going import ASKED
from gehoor.aftercare.enums import Asks
from gehoor.aftercare.models import Score
from gehoor.aftercare.rules import SCALES, figure, first_moment
from gehoor.cases.models import Case
from gehoor.casework.letters import status_token
from gehoor.core import clock
from tests.support.aftercare import delivered, looks, rule
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)


def asked(house: House, asks: Asks) -> tuple[Case, str]:
    rule(house, asks=asks.value)
    case = delivered(house)
    looks(house, "2026-03-23 10:30")
    return case, f"/volg/{status_token(case)}/nazorg"


@pytest.mark.parametrize("asks", Asks)
def test_one_tap_gives_a_score_and_opening_gives_none(house: House, asks: Asks) -> None:
    _case, path = asked(house, asks)
    _mail, text = house.last_mail()
    assert ASKED[asks]["nl"] in text
    visitor, scale = Client(), SCALES[asks]
    with clock.travel(local("2026-03-23 12:00")):
        page = visitor.get(path).text
        assert page.count('name="score"') == len(scale)
        assert not Score.objects.exists(), "a scanner that opens every link votes for nobody"
        page = visitor.post(f"{path}/cijfer", {"score": str(scale[-1])}, follow=True).text
        assert f"U gaf een {scale[-1]}." in page
        for wrong in (str(scale[-1] + 1), "-1", "²", "", "9" * 40, "abc"):
            visitor.post(f"{path}/cijfer", {"score": wrong})
        visitor.post(f"{path}/cijfer", {"score": str(scale[-1])})
    assert [each.score for each in Score.objects.all()] == [scale[-1]]


def test_the_page_of_results_gives_counts_and_the_question_as_it_was_put(house: House) -> None:
    _case, path = asked(house, Asks.CSAT)
    with clock.travel(local("2026-03-23 12:00")):
        visitor = Client()
        visitor.post(f"{path}/cijfer", {"score": "2"})
        visitor.post(f"{path}/cijfer", {"score": "5"})
        desk = house.browser(house.world.samira)
        page = desk.get("/nazorg").text
        table = desk.get("/nazorg", {"als": "csv"}).content.decode("utf-8-sig")
    assert "Hoe tevreden bent u over dit contact, van 1 tot 5?" in page
    assert f"{ASKED[Asks.CSAT]['nl']};1;1;100.000" in table, "the last word of a customer counts"
    assert Score.objects.count() == 2, "and every word is kept"


def test_each_figure_follows_its_fixed_definition() -> None:
    assert figure(Asks.CSAT, 9, [1, 3, 4, 5]).value == 50
    assert figure(Asks.CES, 9, [4, 5, 6, 7]).value == 75
    assert figure(Asks.NPS, 9, [0, 6, 8, 9, 10]).value == 0
    assert figure(Asks.NPS, 9, [6, 6]).value == -100
    assert figure(Asks.CES, 9, []).value is None
    assert figure(Asks.CES, 9, []).asked == 9


def test_quiet_hours_end_on_the_next_working_day(house: House) -> None:
    hours = house.world.team.hours()
    for at, first in (
        ("2026-03-22 22:00", "2026-03-23 10:00"),
        ("2026-03-23 09:59", "2026-03-23 10:00"),
        ("2026-03-23 19:59", "2026-03-23 19:59"),
        ("2026-03-23 20:00", "2026-03-24 10:00"),
        ("2026-04-03 20:30", "2026-04-07 10:00"),
        ("2026-03-28 12:00", "2026-03-30 10:00"),
    ):
        assert first_moment(hours, local(at)) == local(first), at
