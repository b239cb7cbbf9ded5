"""T13: what a partner does late is our promise: the customer reads what we do, and we know whose it was."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from gehoor.casework.actions.causes import explain
from gehoor.core import clock
from gehoor.foresight.linting import Rejected, blames, check
from gehoor.insight.kept import By, kept
from gehoor.promises.enums import CauseCode
from gehoor.staff.models import Branch, Partner
from tests.requirements.promising import READ, Desk, status_page
from tests.support.house import House
from tests.support.world import local

pytestmark = pytest.mark.django_db(transaction=True)

LETTERS = Path(__file__).parents[2] / "gehoor" / "casework" / "templates" / "letters"
DELIVERY = {"kind": "delivery", "wording": "Bezorging van uw kast", "when": "do 5 mrt 17.00"}
OURS = "wij brengen uw kast een dag later"


@pytest.mark.requirement("T13")
def test_a_late_carrier_is_ours_to_say_and_for_us_alone_to_count(house: House) -> None:
    world = house.world
    carrier = Partner.objects.create(name="Pakketdienst Noord", kind="carrier")
    world.team.branch = Branch.objects.create(name="Winkel Assen", place="Assen")
    world.team.save()
    case = house.writes("2026-03-02 09:00", "Wanneer komt mijn kast?").case
    desk = Desk(house, world.samira)
    promise = desk.promise("2026-03-02 10:00", case, **DELIVERY)

    form = {"promise": str(promise.pk), "when": "vr 6 mrt 17.00", "partner": str(carrier.pk)}
    hint = desk.read_back(
        "2026-03-04 10:00", case, "verzetten", **form, reason="door PostNL lukt het niet"
    )
    assert "“door PostNL” wijst naar een ander" in hint
    page = desk.read_back("2026-03-04 10:00", case, "verzetten", **form, reason=OURS)
    read = READ.search(page)
    assert read
    desk.post("2026-03-04 10:00", case, "verzetten", **form, reason=OURS, read=read[1])
    promise.refresh_from_db()
    assert promise.partner == promise.renegotiations.get().partner == carrier
    house.work("2026-03-04 10:01")
    letters = [str(each.get_body(("plain",))) for each in house.inbox()]
    assert any(OURS in each and "vr 6 maart 17.00 uur" in each for each in letters)

    house.work("2026-03-06 17:00")  # the carrier does not come that day either
    promise.refresh_from_db()
    with clock.travel(local("2026-03-06 17:30")):
        cause = explain(promise.breach, world.lotte, CauseCode.SUPPLIER, "reed niet", carrier)
    assert cause.partner == promise.breach.successor.partner == carrier
    for told in (*(house.inbox()), status_page("2026-03-06 18:00", case)):
        assert carrier.name not in str(told)
    the_rate_of_each_partner_and_branch_is_known(house)


def the_rate_of_each_partner_and_branch_is_known(house: House) -> None:
    start, end = local("2026-03-01 00:00"), local("2026-04-01 00:00")
    by_partner = {each.name: (each.original, each.broken) for each in kept(start, end, By.PARTNER)}
    assert by_partner["Pakketdienst Noord"] == (0, 1)
    assert {each.name for each in kept(start, end, By.BRANCH)} == {"Winkel Assen"}
    with clock.travel(local("2026-03-10 10:00")):
        browser = house.browser(house.world.lotte)
        for by in ("partner", "branch", "region", "value"):
            assert browser.get("/overzicht/beloften", {"per": by}).status_code == 200
        page = browser.get("/overzicht/beloften", {"per": "partner"}).content.decode()
    assert "Pakketdienst Noord" in page


@pytest.mark.parametrize(
    ("text", "language", "phrase"),
    [
        ("Door PostNL komt uw kast later. Bel ons.", "nl", "Door PostNL"),
        ("Door corona duurt het. Bel ons.", "nl", "Door corona"),
        ("De vervoerder is te laat. Bel ons.", "nl", "De vervoerder is te laat"),
        ("Vanwege een fout van onze leverancier. Bel ons.", "nl", None),
        ("This is due to the carrier. Call us.", "en", "due to the carrier"),
        ("Because of corona we are slow. Call us.", "en", "Because of corona"),
        ("Wij bezorgen uw kast uiterlijk {datum}. Bel ons gerust.", "nl", None),
    ],
)
def test_a_text_that_points_at_somebody_else_is_refused(
    text: str, language: str, phrase: str | None
) -> None:
    if phrase is None:
        assert not blames(text, language)
        return
    with pytest.raises(Rejected) as refused:
        check(text, language)
    assert phrase in [each.phrase for each in refused.value.findings]


def test_our_own_letters_point_at_nobody() -> None:
    for letter in sorted(LETTERS.glob("*.txt")):
        words = re.sub(r"\{[%{].*?[%}]\}", "", letter.read_text())
        assert not blames(words, letter.name.split(".")[-2]), letter.name


def test_a_colleague_notes_who_does_it_with_one_key(house: House) -> None:
    carrier = Partner.objects.create(name="Pakketdienst Noord", kind="carrier")
    case = house.writes("2026-03-02 09:00", "Wanneer komt mijn kast?").case
    desk = Desk(house, house.world.samira)
    promise = case.promises.get()
    with clock.travel(local("2026-03-02 10:00")):
        page = house.browser(house.world.samira).get(f"/zaak/{case.reference}").content.decode()
    assert 'data-key="P"' in page
    said = {"promise": str(promise.pk), "partner": str(carrier.pk)}
    status, page = desk.post("2026-03-02 10:00", case, "partner", **said)
    assert status == 200
    assert "Pakketdienst Noord doet dit voor ons" in page
    other = house.writes("2026-03-02 09:30", "Iets anders?", "b@post.example").case
    status, _page = desk.post("2026-03-02 10:00", other, "partner", **said)
    assert status == 404
