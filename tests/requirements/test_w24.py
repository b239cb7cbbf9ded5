"""W24: helping is recognised; nobody is ranked, nobody's minutes are shown, on a page or in an export."""

from __future__ import annotations

import re

import pytest

from gehoor.cases.models import Case
from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.actions.thanking import thank
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.feedback.models import Feedback
from gehoor.staff.enums import Role
from gehoor.staff.models import Colleague
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

NOW = "2026-03-04 09:00"
HANDLING_TIME = re.compile(
    r"\bAHT\b|afhandeltijd|gesprekstijd|handle time|handling time|talk time|ranglijst van", re.I
)


def helped(house: House, by: Colleague, said: list[bool]) -> Case:
    """Answers of one colleague, and what their customers said of them."""
    for n, yes in enumerate(said):
        sender = f"klant{n}.{by.pk}@post.example"
        case = house.writes("2026-03-02 10:00", f"Vraag {n} over mijn bank?", sender).case
        with clock.travel(local("2026-03-02 12:00")):
            contact = answer(case, by, proposed(case, "Zo zit het.", closes=True))
            Feedback.objects.create(
                case=case,
                said_in=case.contacts.order_by("pk").first(),
                answer=contact,
                about=by,
                helped=yes,
                friendly=5 if yes else 2,
                note="Dank je wel!" if yes else "",
            )
    return case


def page(house: House, by: Colleague, path: str) -> str:
    with clock.travel(local(NOW)):
        response = house.browser(by).get(path, follow=True)
    body = response.content.decode("utf-8-sig")
    return " ".join(body.split())


@pytest.mark.requirement("W24")
def test_the_home_of_a_colleague_shows_the_helped_rate_and_the_compliments(house: House) -> None:
    case = helped(house, house.world.samira, [True, True, True, False])
    with clock.travel(local("2026-03-03 10:00")):
        thank(case, house.world.lotte, house.world.samira, "Fijn dat je meekeek.")
    home = page(house, house.world.samira, "/")
    assert "75% van wie iets liet weten" in home
    assert 'href="/ik"' in home
    mine = page(house, house.world.samira, "/ik")
    assert "<b>75%</b> (3 ja, 1 nee)" in mine
    assert mine.count("Dank je wel!") == 3
    assert "Fijn dat je meekeek." in mine


@pytest.mark.requirement("W24")
def test_nobody_else_sees_it_and_no_report_ranks_colleagues_by_help_or_time(house: House) -> None:
    helped(house, house.world.samira, [True, True, True, False])
    helped(house, house.world.lotte, [True, False])
    boss = Colleague.objects.create_user(
        "beheer@kwartelhof.example", "een lang wachtwoord", name="Bea Heer", role=Role.ADMINISTRATOR
    )
    assert "(3 ja, 1 nee)" not in page(house, house.world.lotte, "/ik")
    places = page(house, boss, "/overzicht/geholpen")
    report = places.partition("<h1>")[2]
    assert "Klantenservice Wonen" in report
    for name in ("Samira", "Lotte"):
        assert name not in report

    paths = {
        each
        for each in re.findall(r'href="(/[a-z][^"#?]*)"', places)
        if not each.startswith(("/static", "/zaak", "/afmelden"))
    }
    assert "/overzicht/geholpen" in paths
    assert len(paths) > 8
    for path in sorted(paths):
        for shown in (path, f"{path}?als=csv"):
            found = HANDLING_TIME.search(page(house, boss, shown))
            assert found is None, (shown, found)


def test_thanks_are_for_somebody_else_and_in_words(house: House) -> None:
    case = helped(house, house.world.samira, [True])
    for to, words in ((house.world.samira, "Goed zo."), (house.world.lotte, " ")):
        with clock.travel(local(NOW)), pytest.raises(Refusal):
            thank(case, house.world.samira, to, words)
