"""M57: guidance, no script. The name is said once, and nothing counts how often it is."""

from __future__ import annotations

import pytest

from gehoor.cases.models import Case
from gehoor.coaching.actions import form_in_force
from gehoor.coaching.rules import parrots
from gehoor.core import clock
from gehoor.handovers.greeting import greeting
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

PARROT = "Dag {naam}, fijn dat u er bent, {naam}. Wij bellen u uiterlijk {datum}, {naam}."


@pytest.fixture
def case(house: House) -> Case:
    return house.writes("2026-03-02 09:00", "Waar is mijn bank?", Subject="Bank").case


@pytest.mark.requirement("M57")
def test_the_quality_form_has_no_parroting_and_cannot_get_it(house: House) -> None:
    with clock.travel(local("2026-03-02 10:00")):
        lotte = house.browser(house.world.lotte)
        page = lotte.get("/terugkijken/formulier").text
        assert "Betrokken" in page
        assert not any(parrots(each.nl) or parrots(each.en) for each in form_in_force().questions)
        rows = {"key": ["betrokken", ""], "en": ["Involved", "Name said 3 times"]}
        answer = lotte.post(
            "/terugkijken/formulier", {**rows, "nl": ["Betrokken", "naam 3x genoemd"]}
        )
        assert answer.status_code == 422
        assert "wie dat meet, krijgt een papegaai" in answer.text
        assert 'value="naam 3x genoemd"' in answer.text
        kept = {"key": ["betrokken"], "nl": ["Betrokken: luistert"], "en": ["Involved: listens"]}
        assert lotte.post("/terugkijken/formulier", kept).status_code == 302
    assert [(each.key, each.nl) for each in form_in_force().questions] == [
        ("betrokken", "Betrokken: luistert")
    ]


@pytest.mark.requirement("M57")
def test_the_greeting_names_the_customer_once() -> None:
    said = greeting("mevr. A. Jansen", "mobiel valt uit sinds za", local("2026-03-02 14:00"), "nl")
    assert said == "Goedemiddag mevrouw Jansen, ik hoor dat uw mobiel sinds zaterdag uitvalt."


@pytest.mark.requirement("M57")
def test_a_template_with_the_name_twice_gives_a_warning(house: House, case: Case) -> None:
    team = house.world.team
    with clock.travel(local("2026-03-02 10:00")):
        lotte = house.browser(house.world.lotte)
        said = {"name": "standard", "title": "Bellen", "language": "nl", "text": PARROT}
        page = lotte.post(f"/team/{team.pk}/teksten", said, follow=True).text
        assert "noemt de naam vaker dan één keer: bij de groet is genoeg" in page
        once = {**said, "title": "Eens", "text": "Dag {naam}, wij bellen u uiterlijk {datum}."}
        assert "noemt de naam" not in lotte.post(f"/team/{team.pk}/teksten", once, follow=True).text
        samira = house.browser(house.world.samira)
        page = samira.get(f"/zaak/{case.reference}/standaardteksten").text
    assert page.count("noemt de naam vaker dan één keer") == 1


@pytest.mark.parametrize(
    "words",
    [
        "naam 3x genoemd",
        "Noemt de naam minstens drie keer",
        "gebruikt de klantnaam vaak",
        "Slotzin letterlijk uitgesproken",
        "Houdt zich aan het belscript",
        "Customer's name used twice",
        "Says the closing phrase",
    ],
)
def test_items_that_count_words_are_seen(words: str) -> None:
    assert parrots(words)


@pytest.mark.parametrize(
    "words",
    [
        "Betrokken: de klant merkt dat het ons kan schelen",
        "De klant hoeft niets drie keer te vertellen",
        "Weet met wie je spreekt",
        "Closes with a promise and a date",
        "Named what happens next",
    ],
)
def test_items_about_what_a_customer_notices_are_let_be(words: str) -> None:
    assert not parrots(words)
