"""One line goes before the case: proposed from the notes, sent with Enter, never empty (G18 to G20)."""

from __future__ import annotations

import re
from html import unescape

import pytest

from gehoor.casework.actions.notes import note
from gehoor.casework.enums import AlertKind
from gehoor.core import clock
from gehoor.desk import moments
from gehoor.staff.models import Colleague
from tests.requirements.promising import Desk, plain
from tests.support.house import House, called
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

LINE = "mevr. Jansen, mobiel valt uit sinds za, herstart al gedaan"
GREETING = "Goedemiddag mevrouw Jansen, ik hoor dat uw mobiel sinds zaterdag uitvalt."


def bram_of(house: House) -> Colleague:
    return Colleague.objects.create_user(
        "bram@kwartelhof.example", "een lang wachtwoord", name="Bram de Wit", team=house.world.team
    )


def shown(house: House, who: Colleague, at: str, path: str) -> str:
    with clock.travel(local(at)):
        return house.browser(who).get(path).content.decode()


@pytest.mark.requirement("G19", "G20")
def test_a_transfer_carries_the_story(house: House) -> None:
    samira = house.world.samira
    case = house.writes(
        "2026-03-02 13:30",
        "Mijn mobiel valt steeds uit. Dit is belachelijk!",
        From='"mevr. Jansen" <a.jansen@post.example>',
    ).case
    bram = bram_of(house)
    with clock.travel(local("2026-03-02 14:05")):
        note(case, samira, "mobiel valt uit sinds za, herstart al gedaan")

    form = shown(house, samira, "2026-03-02 14:10", f"/zaak/{case.reference}/overdragen")
    line = re.search(r'name="briefing" value="([^"]*)"', form)
    assert line
    assert unescape(line[1]) == LINE
    desk, to = Desk(house, samira), f"colleague-{bram.pk}"
    status, page = desk.post("2026-03-02 14:10", case, "overdragen", to=to, briefing=" ")
    assert status == 422
    assert "Zeg in één regel wat er speelt" in page
    status, page = desk.post("2026-03-02 14:10", case, "overdragen", to=to, briefing=LINE)
    assert status == 200, page
    case.refresh_from_db()
    assert case.owner == samira

    page = plain(shown(house, bram, "2026-03-02 14:10", f"/zaak/{case.reference}"))
    assert GREETING in page
    assert f"In één regel {LINE}" in page
    assert "Al geprobeerd herstart al gedaan" in page
    assert "Stemming boos" in page
    assert "Klant mevr. Jansen" in page
    due = moments.full(case.promises.get().due_at)
    assert f"Toegezegd Antwoord op uw vraag, {due}" in page
    assert page.count("mevrouw Jansen") == 1  # the name once
    assert [kind for kind, _ in called(case, bram)] == [AlertKind.HANDED_OVER]


def test_a_customer_without_a_title_is_greeted_by_the_full_name(house: House) -> None:
    headers = {"From": '"A. Jansen" <a.jansen@post.example>'}
    case = house.writes("2026-03-03 09:00", "Mijn pakket komt niet aan", **headers).case
    bram = bram_of(house)
    Desk(house, house.world.samira).post(
        "2026-03-03 10:00", case, "overdragen", to=f"colleague-{bram.pk}", briefing="pakket weg"
    )
    page = plain(shown(house, bram, "2026-03-03 10:01", f"/zaak/{case.reference}"))
    assert "Goedemorgen A. Jansen, ik lees waar het over gaat: pakket weg." in page
