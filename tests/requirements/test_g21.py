"""G21: an answer names its source and steps, asks whether it helped, and a “no” takes the case up again."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from django.test import Client

from gehoor.cases.models import Case
from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.usable import NO, YES
from gehoor.core import clock
from gehoor.insight.helped import articles
from gehoor.knowledge.actions import NewArticle, publish
from gehoor.knowledge.models import Article
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

ANSWERED, NEXT_DAY = "2026-03-02 11:00", "2026-03-03 09:15"
LINK = re.compile(r"https?://[^/\s]+(/volg/\S+?/geholpen/(?:ja|nee))")


def sim_article(house: House) -> Article:
    words = NewArticle(
        title_nl="Simkaart activeren",
        title_en="Activating a SIM card",
        text_nl="De simkaart werkt pas na het activeren.",
        text_en="The SIM card works once it is activated.",
        steps_nl=("Zet uw telefoon uit en weer aan.", "Voer de pincode 0000 in."),
        steps_en=("Switch your phone off and on.", "Enter the PIN 0000."),
    )
    with clock.travel(local("2026-03-01 09:00")):
        return publish(words, house.world.lotte)


def answered(house: House, article: Article, sender: str = "a.jansen@post.example") -> Case:
    contact = house.writes("2026-03-02 10:00", "Mijn simkaart doet het niet.", sender)
    case = contact.case
    with clock.travel(local(ANSWERED)):
        usual = proposed(case, "Zo krijgt u uw simkaart aan de praat.", closes=True)
        answer(case, house.world.samira, replace(usual, source=article))
    house.work(ANSWERED)
    return case


def links(house: House, customer: str) -> dict[str, str]:
    _message, text = house.last_mail(customer)
    return {path.rpartition("/")[2]: path for path in LINK.findall(text)}


def press(path: str, at: str, button: str) -> Client:
    """What a customer does: open the link, press the button of the form that is there."""
    browser = Client()
    with clock.travel(local(at)):
        page = browser.get(path).content.decode()
        hidden = dict(re.findall(r'type="hidden" name="(shown|answer)" value="([^"]*)"', page))
        browser.post(path.rpartition("/")[0], {**hidden, "helped": button})
    return browser


@pytest.mark.requirement("G21")
def test_a_no_on_the_next_day_reopens_the_same_case_on_top(house: House) -> None:
    article = sim_article(house)
    case = answered(house, article)
    _message, text = house.last_mail()
    assert "1. Zet uw telefoon uit en weer aan. 2. Voer de pincode 0000 in." in text
    assert "Bron: Simkaart activeren" in text
    assert "Bent u hiermee geholpen?" in text
    found = links(house, "a.jansen@post.example")
    assert set(found) == {YES, NO}

    browser = press(found[NO], NEXT_DAY, NO)
    case.refresh_from_db()
    assert Case.objects.count() == 1
    assert case.is_open
    assert case.owner == house.world.samira
    assert case.urgent_since == local(NEXT_DAY)
    assert Case.objects.reminded().first() == case
    assert case.promises.open().get().due_at > local(NEXT_DAY)
    with clock.travel(local(NEXT_DAY)):
        assert (
            "Uw zaak is weer open"
            in browser.get(found[NO].partition("/geholpen")[0]).content.decode()
        )


@pytest.mark.requirement("G21")
def test_a_link_that_is_followed_by_a_machine_says_nothing(house: House) -> None:
    case = answered(house, sim_article(house))
    for path in links(house, "a.jansen@post.example").values():
        for _time in range(2):
            with clock.travel(local(NEXT_DAY)):
                assert Client().get(path).status_code == 200
                assert Client().head(path).status_code == 200
    case.refresh_from_db()
    assert not case.is_open
    assert not case.feedback.exists()


@pytest.mark.requirement("G21")
def test_the_success_of_an_article_is_what_customers_say(house: House) -> None:
    article = sim_article(house)
    said = {"b@post.example": YES, "c@post.example": YES, "d@post.example": NO}
    for sender, word in said.items():
        answered(house, article, sender)
        press(links(house, sender)[word], NEXT_DAY, word)
    answered(house, article, "e@post.example")
    with clock.travel(local("2026-03-04 09:00")):
        (line,) = articles(days=30)
    assert (line.title, line.used, line.yes, line.no) == ("Simkaart activeren", 4, 2, 1)
    assert line.rate == pytest.approx(2 / 3)


@pytest.mark.requirement("G21")
def test_a_second_no_adds_its_words_and_does_not_reopen_again(house: House) -> None:
    case = answered(house, sim_article(house))
    path = links(house, "a.jansen@post.example")[NO]
    press(path, NEXT_DAY, NO)
    press(path, "2026-03-03 09:20", NO)
    case.refresh_from_db()
    assert case.reopened == 1
    assert case.questions.open().count() == 1
    assert case.feedback.count() == 2
