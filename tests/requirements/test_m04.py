"""M04: every Friday an answer in public: asked on a page, planned on a day, watched like any promise."""

from __future__ import annotations

import pytest
from django.test import Client

from gehoor.cases.models import Case
from gehoor.casework.actions.weekly import skip
from gehoor.casework.policies import Refusal
from gehoor.core import clock
from gehoor.staff.models import ServiceCalendar
from gehoor.weekly.models import PublicRequest, StandingPromise
from tests.requirements.promising import plain
from tests.support.house import House, called
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

PAGE = "/week/vrijdagvraag"
FORM = {
    "name_nl": "Vrijdagvraag",
    "name_en": "Friday question",
    "intro_nl": "Elke vrijdag vóór 12.00 uur beantwoorden wij hier een vraag.",
    "intro_en": "Every Friday before 12:00 we answer a question here.",
    "weekday": "4",
    "before": "12:00",
    "a_week": "1",
}
NOTE = {"note_nl": "Goede Vrijdag: wij zijn dicht.", "note_en": "Good Friday: we are closed."}


def set_up(house: House) -> StandingPromise:
    with clock.travel(local("2026-03-16 09:00")):
        browser = house.browser(house.world.lotte)
        browser.post("/vaste-dag", {**FORM, "team": str(house.world.team.pk)})
    return StandingPromise.objects.get()


def asks(house: House, at: str, number: int) -> Case:
    """Somebody fills in the form on the public page, and takes longer than a machine."""
    client = Client()
    with clock.travel(local(at)):
        page = client.get(PAGE).content.decode()
        shown = page.split('name="shown" value="')[1].split('"')[0]
    with clock.travel(local(f"{at}:20")):
        said = {"shown": shown, "text": f"Waarom kost vraag {number} geld?", "website": ""}
        response = client.post(PAGE, {**said, "mail": f"klant{number}@post.example", "name": ""})
    assert response.status_code == 302, response.content.decode()
    house.work(f"{at}:20")
    return PublicRequest.objects.latest("pk").case


def public_page(at: str, language: str = "nl") -> str:
    with clock.travel(local(at)):
        return plain(Client().get(PAGE, {"taal": language}).content.decode())


@pytest.mark.requirement("M04")
def test_every_friday_an_answer_and_a_week_skipped_needs_a_public_note(house: House) -> None:
    standing = set_up(house)
    first, second, third = (asks(house, "2026-03-17 10:00", each) for each in (1, 2, 3))
    days = ["2026-03-20 12:00", "2026-03-27 12:00", "2026-04-03 12:00"]
    for case, day in zip((first, second, third), days, strict=True):
        assert case.promises.get().due_at == local(day)
    assert "uiterlijk vr 27 maart 12.00 uur" in house.last_mail("klant2@post.example")[1]

    request = PublicRequest.objects.get(case=first)
    assert "vraag 1" not in public_page("2026-03-17 11:00")  # until a colleague read it
    with clock.travel(local("2026-03-17 11:00")):
        browser = house.browser(house.world.samira)
        browser.post(f"/vaste-dag/vraag/{request.pk}/tonen", {"words": "Waarom kost dit geld?"})
    page = public_page("2026-03-17 11:30")
    assert "Waarom kost dit geld? Antwoord: uiterlijk vrijdag 20 maart om 12.00 uur." in page
    assert "by Friday 27 March at 12:00" in public_page("2026-03-17 11:30", "en")
    unanswered_at_noon_is_an_alarm(house, first)
    skipping_moves_everybody_and_says_why(house, standing, second, third)
    the_answer_stands_beside_the_question(house, first)


def unanswered_at_noon_is_an_alarm(house: House, case: Case) -> None:
    house.work("2026-03-20 11:59")
    assert "broken" not in [kind for kind, _at in called(case, house.world.lotte)]
    house.work("2026-03-20 12:00")
    assert ("broken", local("2026-03-20 12:00")) in called(case, house.world.lotte)
    assert "Dat is ons niet gelukt" in house.last_mail("klant1@post.example")[1]


def skipping_moves_everybody_and_says_why(
    house: House, standing: StandingPromise, second: Case, third: Case
) -> None:
    friday = local("2026-04-03 12:00").date()
    with clock.travel(local("2026-03-23 09:00")):
        with pytest.raises(Refusal, match="alleen met een openbaar bericht"):
            skip(standing, friday, house.world.lotte, note_nl="", note_en="")
        browser = house.browser(house.world.lotte)
        browser.post(f"/vaste-dag/{standing.pk}/overslaan", {"on": "2026-04-03", **NOTE})
        house.browser(house.world.samira).post(
            f"/vaste-dag/{standing.pk}/overslaan", {"on": "2026-03-27", **NOTE}
        )
    assert second.promises.get().due_at == local("2026-03-27 12:00")
    moved = third.promises.get()
    assert (moved.due_at, moved.slips) == (local("2026-04-10 12:00"), 1)
    house.work("2026-03-23 09:01")
    letter = house.last_mail("klant3@post.example")[1]
    assert "Goede Vrijdag: wij zijn dicht" in letter
    page = public_page("2026-03-23 10:00")
    assert "Op vrijdag 3 april antwoorden wij niet. Goede Vrijdag: wij zijn dicht." in page
    assert "uiterlijk vrijdag 10 april om 12.00 uur" in page


def the_answer_stands_beside_the_question(house: House, case: Case) -> None:
    request = PublicRequest.objects.get(case=case)
    with clock.travel(local("2026-03-23 10:30")):
        browser = house.browser(house.world.samira)
        browser.post(
            f"/vaste-dag/vraag/{request.pk}/antwoord", {"text": "Omdat wij porto betalen."}
        )
    page = public_page("2026-03-23 11:00")
    assert "Eerder beantwoord Waarom kost dit geld? Omdat wij porto betalen." in page


def test_a_friday_on_which_we_are_closed_gets_nobody(house: House) -> None:
    ServiceCalendar.objects.update(closed=["2026-03-20"])
    set_up(house)
    assert asks(house, "2026-03-17 10:00", 1).promises.get().due_at == local("2026-03-27 12:00")


def test_each_place_is_given_once_and_never_on_the_day_itself(house: House) -> None:
    set_up(house)
    cases = [asks(house, "2026-03-20 11:59", 1), asks(house, "2026-03-20 11:59", 2)]
    assert [each.promises.get().due_at for each in cases] == [
        local("2026-03-27 12:00"),
        local("2026-04-03 12:00"),
    ]
