"""M05: every text that is kept for many customers goes through the one confirmation, from its own page."""

from __future__ import annotations

from html import unescape
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db.models import Model

import gehoor
from gehoor.core import clock
from gehoor.foresight.models import Notice
from gehoor.knowledge.models import Article
from gehoor.mailings.models import Mailing
from gehoor.plain.models import Confirmed
from gehoor.urgency.models import Emergency
from tests.requirements.test_m05 import HARD, HARD_IN_ENGLISH, confirmation
from tests.support.house import House
from tests.support.world import local

ENGLISH = "We have it back by {date}. We will call you first. You need not do a thing."
PLAIN = (
    "Bel ons meteen: dan maken wij het op {datum}. De monteur belt u eerst. U hoeft niets te doen."
)
HARD_NL, PLAIN_NL = (each.format(datum="3 juni") for each in (f"Bel ons meteen. {HARD}", PLAIN))
TEXTS = {"text_nl": HARD_NL, "text_en": ENGLISH.format(date="3 June")}
WRITTEN: dict[type[Model], tuple[str, dict[str, str]]] = {
    Mailing: (
        "/aankondigingen",
        {**TEXTS, "text_nl": HARD, "text_en": ENGLISH, "name": "Lift", "day": "3 juni 9 uur",
         "subject_nl": "Lift stuk", "subject_en": "No lift", "manner": "mail"},
    ),
    Emergency: (
        "/team/{team}/spoed",
        {**TEXTS, "name": "Pas kwijt", "words": "pas kwijt", "phone": "088 123 45 67",
         "next_after": "10", "address-1": "dienst@kwartelhof.example"},
    ),
    Notice: ("/team/{team}/mededelingen", {**TEXTS, "until": "morgen 17 uur", "reason": "Storm"}),
    Article: ("/kennis/nieuw", {**TEXTS, "title_nl": "Glas", "title_en": "Fibre"}),
}  # fmt: skip
FILE = b"klantnummer;e-mail;naam\n;a.jansen@post.example;A. Jansen\n"
ASKED_ELSEWHERE = {
    "guides.Step": "a line that a colleague says in own words; the Dutch and English are hints",
    "themes.Telling": "an answer: it shows its score while it is written, and sending is never held up",
}


@pytest.mark.requirement("M05")
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("kept", WRITTEN, ids=lambda model: model.__name__)
def test_a_hard_text_is_kept_once_somebody_says_that_it_may_be(
    house: House, kept: type[Model]
) -> None:
    page, said = WRITTEN[kept]
    page = page.format(team=house.world.team.pk)
    said = {**said, "team": str(house.world.team.pk), "who-1": str(house.world.samira.pk)}
    asked = post(house, page, said)
    assert asked.status_code == 422
    assert "moeilijker dan B1" in asked.text
    assert said["text_nl"] in unescape(asked.text)
    assert not kept._default_manager.exists()
    confirm = confirmation(asked.text)
    assert post(house, page, {**said, "text_en": HARD_IN_ENGLISH}, confirm).status_code == 422
    assert post(house, page, said, confirm).status_code == 302
    assert kept._default_manager.count() == 1
    (confirmed,) = Confirmed.objects.all()
    assert confirmed.kind == kept.__name__.lower()
    assert (confirmed.by, confirmed.language) == (house.world.lotte, "nl")
    assert said["text_nl"] in confirmed.text


@pytest.mark.requirement("M05")
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("kept", WRITTEN, ids=lambda model: model.__name__)
def test_a_plain_text_asks_nothing(house: House, kept: type[Model]) -> None:
    page, said = WRITTEN[kept]
    easy = PLAIN if kept is Mailing else PLAIN_NL
    who = {"team": str(house.world.team.pk), "who-1": str(house.world.samira.pk)}
    said = {**said, **who, "text_nl": easy}
    assert post(house, page.format(team=house.world.team.pk), said).status_code == 302
    assert kept._default_manager.count() == 1
    assert not Confirmed.objects.exists()


def post(house: House, page: str, said: dict[str, str], confirmed: str = "") -> Any:
    file = {} if confirmed else {"file": SimpleUploadedFile("lijst.csv", FILE)}
    if "subject_nl" not in said:
        file = {}
    elif confirmed:
        said = {**said, "list": FILE.decode()}
    with clock.travel(local("2026-03-02 11:00")):
        browser = house.browser(house.world.lotte)
        return browser.post(page, {**said, **file, "confirmed": confirmed})


@pytest.mark.requirement("M05")
@pytest.mark.django_db(transaction=True)
def test_the_lines_of_a_file_come_back_with_the_question(house: House) -> None:
    page, said = WRITTEN[Mailing]
    asked = post(house, page, {**said, "team": str(house.world.team.pk)})
    assert ";a.jansen@post.example;A. Jansen" in unescape(asked.text)


def test_every_text_in_two_languages_is_asked_about_or_says_why_not() -> None:
    kept = [each for each in apps.get_models() if _has_texts(each)]
    assert len(kept) >= len(WRITTEN)
    asking = {each._meta.label for each in kept if _asks(each._meta.app_label)}
    assert asking | set(ASKED_ELSEWHERE) >= {each._meta.label for each in kept}
    assert not asking & set(ASKED_ELSEWHERE)


def _has_texts(model: type[Model]) -> bool:
    names = {each.name for each in model._meta.get_fields()}
    return "text_nl" in names and not hasattr(model, "pgh_tracked_model")


def _asks(app: str) -> bool:
    verbs = Path(gehoor.__file__).parent / app
    files = [*verbs.glob("actions.py"), *verbs.glob("actions/*.py")]
    return any("check_plain(" in each.read_text("utf-8") for each in files)
