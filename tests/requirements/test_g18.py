"""A transfer carries the story, and the customer says whether it had to be told again (G18)."""

from __future__ import annotations

import pytest
from django.test import Client

from gehoor.cases.models import Case
from gehoor.casework.actions.answer import answer, proposed
from gehoor.casework.actions.judging import to_judge
from gehoor.casework.actions.notes import note
from gehoor.casework.letters import status_token
from gehoor.core import clock
from gehoor.feedback.models import Feedback
from gehoor.insight.handed import RETOLD_AT_MOST, handed
from gehoor.staff.models import Colleague
from tests.requirements.promising import Desk, plain
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

LINE = "mevr. Jansen, mobiel valt uit sinds za, herstart al gedaan"


def transferred(house: House) -> tuple[Case, Colleague]:
    case = house.writes("2026-03-02 09:30", "Mijn mobiel valt steeds uit. Schandalig!").case
    bram = Colleague.objects.create_user(
        "bram@kwartelhof.example", "een lang wachtwoord", name="Bram de Wit", team=house.world.team
    )
    with clock.travel(local("2026-03-02 10:05")):
        note(case, house.world.samira, "mobiel valt uit sinds za, herstart al gedaan")
    form = {"to": f"colleague-{bram.pk}", "briefing": LINE}
    status, page = Desk(house, house.world.samira).post(
        "2026-03-02 10:10", case, "overdragen", **form
    )
    assert status == 200, page
    return case, bram


def says(at: str, case: Case, **form: str) -> str:
    client, url = Client(), f"/volg/{status_token(case)}/geholpen"
    with clock.travel(local(at)):
        page = client.get(url).content.decode()
        answered = to_judge(case)
        assert answered
        client.post(url, {"answer": str(answered.pk), **form})
    return plain(page)


@pytest.mark.requirement("G18")
def test_the_customer_need_not_tell_it_again(house: House) -> None:
    case, bram = transferred(house)
    with clock.travel(local("2026-03-02 10:10")):
        screen = plain(house.browser(bram).get(f"/zaak/{case.reference}").content.decode())
    told = screen[screen.index("draagt deze zaak aan jou over") :]
    for words in (
        f"Klant {case.party.name}",
        f"In één regel {LINE}",
        "Al geprobeerd herstart al gedaan",
        "Stemming boos",
        "Toegezegd Antwoord op uw vraag",
    ):
        assert words in told
    Desk(house, bram).post("2026-03-02 10:11", case, "overnemen")
    with clock.travel(local("2026-03-02 10:30")):
        answer(case, bram, proposed(case, "Er komt een nieuw toestel.", closes=True))
    page = says("2026-03-02 11:00", case, helped="ja", again="nee")
    assert "Moest u iets opnieuw uitleggen?" in page
    assert Feedback.objects.get().told_again is False
    with clock.travel(local("2026-03-02 12:00")):
        found = handed(90)
        report = plain(house.browser(bram).get("/overzicht/overdrachten").content.decode())
    assert found.retold is not None
    assert found.retold <= RETOLD_AT_MOST == 0.05
    assert "0% zei ja (0 van 1); hooguit 5% is goed" in report


def test_who_was_not_handed_over_is_not_asked(house: House) -> None:
    case = house.writes("2026-03-02 09:30", "Mijn mobiel valt steeds uit.").case
    with clock.travel(local("2026-03-02 10:30")):
        answer(case, house.world.samira, proposed(case, "Nieuw toestel.", closes=True))
    page = says("2026-03-02 11:00", case, helped="ja")
    assert "Moest u iets opnieuw uitleggen?" not in page
    assert Feedback.objects.get().told_again is None
