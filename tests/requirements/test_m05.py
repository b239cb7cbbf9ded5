"""M05: words of the trade get a plain one beside them, and a text for many that is hard is confirmed.

The lines under the words are drawn by the browser: tests/desk/test_plain_browser.py plays that part.
"""

from __future__ import annotations

import re
from html import unescape
from typing import Any
from uuid import uuid4

import pytest
from django.db import DatabaseError, transaction
from django.test import Client

from gehoor.aftercare.models import Rule
from gehoor.cases.enums import Direction
from gehoor.cases.models import Case, Contact
from gehoor.core import clock
from gehoor.foresight.models import Wording
from gehoor.plain.models import Confirmed, TradeWord
from gehoor.procedures.actions.editing import draft_of, install
from gehoor.staff.enums import Role
from gehoor.staff.models import Colleague
from tests.procedures.support import ours, procedure
from tests.requirements.promising import plain
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

HTMX = {"HX-Request": "true"}
TYPED = "ONT-migratie conform SLA"
PASTED = "ONT-migratie = nieuw glasvezelkastje\nSLA;afspraken over onze service\nzomaar een regel"
HARD = (
    "Naar aanleiding van uw correspondentie betreffende de glasvezelinfrastructuur informeren wij u"
    " dat noodzakelijke aanpassingen overeenkomstig de dienstverleningsovereenkomst uiterlijk"
    " {datum} gerealiseerd worden."
)
HARD_IN_ENGLISH = (
    "Pursuant to your communication regarding infrastructural modifications, necessary installation"
    " activities will be completed by our engineering organisation."
)
EASY = "Uw nieuwe kastje komt uiterlijk {datum}. De monteur belt u eerst. U hoeft niets te doen."
PEOPLE = "Zit alles goed? Laat het ons weten. Wij kijken dan met u mee."
IN_ENGLISH = "Is all well with your new sofa? Let us know and we will have a look with you."


@pytest.fixture
def pim(house: House) -> Colleague:
    return Colleague.objects.create_user(
        "pim@kwartelhof.example", "x", name="Pim Hofstra", team=house.world.team,
        role=Role.KNOWLEDGE,
    )  # fmt: skip


@pytest.fixture
def desk(house: House, pim: Colleague) -> Client:
    """Pim's, with the two words on the list."""
    browser = house.browser(pim)
    with clock.travel(local("2026-03-02 08:30")):
        browser.post("/vakwoorden/plakken", {"lines": PASTED, "language": "nl"})
    return browser


@pytest.fixture
def case(house: House, desk: Client) -> Case:
    text = "Wanneer krijg ik een nieuw kastje?"
    return house.writes("2026-03-02 09:00", text, Subject="Glasvezel").case


def read(house: House, case: Case, text: str) -> str:
    with clock.travel(local("2026-03-02 10:00")):
        browser = house.browser(house.world.samira)
        path = f"/zaak/{case.reference}/antwoord/lezen"
        return browser.post(path, {"text": text}, headers=HTMX).text


def swaps(page: str) -> list[tuple[str, str]]:
    found = re.findall(r'data-swaps="([^"]*)" data-for="([^"]*)"', page)
    return [(unescape(word), unescape(instead)) for word, instead in found]


def save(house: House, desk: Client, text: str, **more: str) -> Any:
    said = {"name": "standard", "title": "Glas", "language": "nl", "text": text, **more}
    with clock.travel(local("2026-03-02 11:00")):
        return desk.post(f"/team/{house.world.team.pk}/teksten", said)


def confirmation(page: str) -> str:
    found = re.search(r'<button name="confirmed" value="(\w+)"', page)
    assert found, "nothing is asked"
    return found[1]


@pytest.mark.requirement("M05")
def test_two_words_come_with_an_alternative_and_a_score_and_sending_goes_on(
    house: House, case: Case
) -> None:
    page = read(house, case, TYPED)
    assert swaps(page) == [
        ("ONT-migratie", "nieuw glasvezelkastje"),
        ("SLA", "afspraken over onze service"),
    ]
    assert "Leesbaarheid 0 van 100" in page
    assert "“volgens”" in page  # conform: a formal word, and none of our trade
    data = {"key": str(uuid4()), "text": TYPED, "then": "stay", "keeps_offered": "1",
            "answers_offered": "1"}  # fmt: skip
    with clock.travel(local("2026-03-02 10:05")):
        path = f"/zaak/{case.reference}/antwoord"
        answered = house.browser(house.world.samira).post(path, data, headers=HTMX)
    assert answered.status_code == 200
    sent = Contact.objects.filter(case=case, direction=Direction.OUT, automatic=False).get()
    assert TYPED in sent.text


@pytest.mark.requirement("M05")
def test_a_standard_text_harder_than_b1_asks_pim_once(
    house: House, desk: Client, pim: Colleague
) -> None:
    asked = save(house, desk, HARD)
    assert asked.status_code == 422
    assert "moeilijker dan B1" in asked.text
    assert HARD in unescape(asked.text)
    assert not Wording.objects.exists()
    confirm = confirmation(asked.text)
    other = save(
        house, desk, f"{HARD} Aansluitend informeren wij u telefonisch.", confirmed=confirm
    )
    assert other.status_code == 422  # it was this text that was read, not another
    assert save(house, desk, HARD, confirmed=confirm).status_code == 302
    (kept,) = Confirmed.objects.all()
    assert (kept.by, kept.kind, kept.text, kept.at) == (
        pim, "wording", HARD, local("2026-03-02 11:00"),
    )  # fmt: skip
    assert "bevestigd door Pim Hofstra" in plain(
        desk.get(f"/team/{house.world.team.pk}/teksten").text
    )
    assert save(house, desk, HARD, title="Ook glas").status_code == 302
    assert Confirmed.objects.count() == 1
    with pytest.raises(DatabaseError), transaction.atomic():
        kept.delete()


@pytest.mark.requirement("M05")
def test_a_text_that_is_b1_is_saved_at_once(house: House, desk: Client) -> None:
    assert save(house, desk, EASY).status_code == 302
    assert not Confirmed.objects.exists()


@pytest.mark.requirement("M05")
def test_english_is_measured_as_english(house: House, desk: Client) -> None:
    asked = save(house, desk, HARD_IN_ENGLISH + " You will hear from us by {date}.", language="en")
    assert asked.status_code == 422
    easy = "Your new box is here by {date}. We will call you first."
    assert save(house, desk, easy, language="en").status_code == 302


@pytest.mark.requirement("M05")
def test_aftercare_that_is_hard_asks_the_same_and_keeps_what_was_typed(house: House) -> None:
    browser = house.browser(house.world.lotte)
    rule = {"name": "Bank", "occasion": "delivered", "basis": "contract", "days": "21",
            "text_nl": HARD.replace("{datum}", "morgen"), "text_en": IN_ENGLISH}  # fmt: skip
    page = browser.get("/nazorg").text
    for field in ("occasion", "basis"):
        rule[field] = _first_choice(page, field)
    asked = browser.post("/nazorg/regel", rule)
    assert asked.status_code == 422
    assert rule["text_nl"] in unescape(asked.text)
    assert not Rule.objects.exists()
    browser.post("/nazorg/regel", {**rule, "confirmed": confirmation(asked.text)})
    assert Rule.objects.get().name == "Bank"
    assert Confirmed.objects.get().by == house.world.lotte
    browser.post("/nazorg/regel", {**rule, "text_nl": PEOPLE})
    assert Rule.objects.count() == 2


def _first_choice(page: str, field: str) -> str:
    first = rf'<select name="{field}"><option value="">[^<]*</option><option value="([^"]+)"'
    found = re.search(first, page)
    assert found
    return found[1]


@pytest.mark.requirement("M05")
def test_the_list_is_pim_s_own_and_what_leaves_it_stays_on_record(
    house: House, desk: Client, case: Case, pim: Colleague
) -> None:
    with clock.travel(local("2026-03-03 09:00")):
        left = desk.post("/vakwoorden/plakken", {"lines": PASTED, "language": "nl"})
        assert left.status_code == 422
        assert "zomaar een regel</textarea>" in left.text
        said = {"word": "SLA", "instead": "wat wij afspraken", "language": "nl"}
        desk.post("/vakwoorden", said)
        assert "Pim Hofstra" in desk.get("/vakwoorden").text
    old, new = TradeWord.objects.filter(word="SLA").order_by("pk")
    assert (old.retired_by, new.by, new.instead) == (pim, pim, "wat wij afspraken")
    assert swaps(read(house, case, TYPED))[1] == ("SLA", "wat wij afspraken")
    desk.post(f"/vakwoorden/{new.pk}/uit")
    assert [word for word, _instead in swaps(read(house, case, TYPED))] == ["ONT-migratie"]
    assert "wat wij afspraken" in desk.get("/vakwoorden").text
    with pytest.raises(DatabaseError), transaction.atomic():
        new.delete()
    samira = house.browser(house.world.samira)
    assert samira.post("/vakwoorden", said).status_code == 403


@pytest.mark.requirement("M05")
def test_the_words_that_come_along_are_taken_over_once(house: House, pim: Colleague) -> None:
    browser = house.browser(pim)
    browser.post("/vakwoorden/meegeleverd")
    count = TradeWord.objects.in_use().count()
    assert count >= 50
    browser.post("/vakwoorden/meegeleverd")
    assert TradeWord.objects.count() == count


@pytest.mark.parametrize(
    "said",
    [
        {"word": "", "instead": "x", "language": "nl"},
        {"word": "2024", "instead": "x", "language": "nl"},
        {"word": "SLA", "instead": " ", "language": "nl"},
        {"word": "SLA", "instead": "SLA", "language": "nl"},
        {"word": "SLA", "instead": "x", "language": "fr"},
        {"word": "S" * 500, "instead": "x", "language": "nl"},
        {"word": "a\0", "instead": "a", "language": "nl"},
    ],
)
def test_a_word_that_helps_nobody_is_refused(
    house: House, pim: Colleague, said: dict[str, str]
) -> None:
    refused = house.browser(pim).post("/vakwoorden", said)
    assert refused.status_code == 422
    assert not TradeWord.objects.exists()


@pytest.mark.requirement("M05")
def test_a_procedure_that_is_hard_goes_live_when_pim_says_so(
    house: House, desk: Client, pim: Colleague
) -> None:
    live = install(house.world.team, procedure(ours("Glas"), title="Glas"), pim)
    draft = draft_of(live.procedure, pim)
    step = draft.steps.get()
    step.texts["told"]["nl"] = HARD
    step.save()
    page = f"/werkwijzen/{draft.procedure_id}"
    asked = desk.post(f"{page}/publiceer", follow=True)
    assert "schrijf liever" in asked.text
    draft.refresh_from_db()
    assert draft.published_at is None
    desk.post(f"{page}/publiceer", {"confirmed": confirmation(asked.text)})
    draft.refresh_from_db()
    assert draft.published_by == pim
    assert Confirmed.objects.get().kind == "procedure"
