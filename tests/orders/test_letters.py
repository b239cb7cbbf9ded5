"""The letters of orders, in both languages: a date, what happens next, who we are and the status page."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from gehoor.cases.models import Case, Order
from gehoor.casework.letters import Letter, compose, status_url
from gehoor.orders.actions.ending import delivered_letter
from gehoor.orders.actions.speaking import word
from gehoor.orders.models import Watch
from gehoor.promises.models import Promise
from tests.casework.test_letters import DATE, OPEN_ENDED
from tests.support.house import House
from tests.support.shopping import make_shop, order, tell

pytestmark = pytest.mark.django_db(transaction=True)
LANGUAGES = ("nl", "en")
BY = {"nl": "uiterlijk vr 23 januari 22.00 uur", "en": "by Fri 23 January 22:00"}


def ordered(house: House, language: str) -> tuple[Case, Order, Promise]:
    make_shop(house.world.team)
    tell("2026-01-16 14:06", order(language=language))
    watch = Watch.objects.select_related("order", "case__team__brand__calendar").get()
    assert watch.case
    return watch.case, watch.order, Promise.objects.get()


def is_whole(letter: Letter, case: Case, language: str) -> bool:
    """It ends with our name and the link, names the case, and is not open-ended."""
    text = f"{letter.subject}\n{letter.text}"
    ends = case.team.brand.name in text and status_url(case) in text
    return ends and case.reference in letter.subject and not OPEN_ENDED.search(text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("on_its_way", [True, False])
@pytest.mark.parametrize("delivers", [True, False])
def test_word_about_an_order_names_the_date(
    house: House, language: str, on_its_way: bool, delivers: bool
) -> None:
    case, found, promise = ordered(house, language)
    found.status = "sent" if on_its_way else "placed"
    promise.kind = "delivery" if delivers else "update"
    letter = word(case, found, promise)
    assert is_whole(letter, case, language)
    assert DATE[language].search(letter.text)
    assert "48213" in letter.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("delivers", [True, False])
def test_the_confirmation_names_the_date(house: House, language: str, delivers: bool) -> None:
    case, _order, promise = ordered(house, language)
    given: dict[str, Any] = {"number": "48213", "placed": "", "owner": promise.owner}
    letter = compose("order_confirmed", case, by=BY[language], delivers=delivers, **given)
    assert is_whole(letter, case, language)
    assert BY[language] in letter.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_delivery_is_told_with_its_day_and_what_is_still_owed(
    house: House, language: str
) -> None:
    case, found, promise = ordered(house, language)
    found.delivered_on = date(2026, 1, 20)
    letter = delivered_letter(case, found, [promise])
    assert is_whole(letter, case, language)
    assert {"nl": "op di 20 januari", "en": "on Tue 20 January"}[language] in letter.text
    assert promise.wording in letter.text
