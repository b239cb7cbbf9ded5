"""M05 in a real browser: lines under the words of the trade, and the plain word one key or click away."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from gehoor.cases.enums import Direction
from gehoor.cases.models import Contact
from gehoor.plain.actions.words import bring_in
from gehoor.plain.models import Confirmed
from gehoor.staff.enums import Role
from gehoor.staff.models import Colleague, ServiceCalendar
from gehoor.writing.actions.waiting import set_undo_seconds
from tests.desk.browser import page_of
from tests.desk.support import Opener, Server
from tests.requirements.test_m05 import HARD, PASTED, TYPED
from tests.support.axe import violations
from tests.support.world import World

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.peer("chromium")]

ROUND_THE_CLOCK = [[["00:00", "00:00"]]] * 7


@pytest.fixture
def pim(world: World) -> Colleague:
    ServiceCalendar.objects.update(weekly=ROUND_THE_CLOCK)
    world.team.refresh_from_db()
    made = Colleague.objects.create_user(
        "pim@kwartelhof.example", "x", name="Pim Hofstra", team=world.team, role=Role.KNOWLEDGE
    )
    bring_in(PASTED, "nl", made)
    return made


@pytest.mark.requirement("M05")
def test_two_words_are_underlined_and_the_plain_one_is_one_key_away(
    server: Server, world: World, pim: Colleague, opened: Opener
) -> None:
    case = opened("Glasvezel", "Wanneer krijg ik een nieuw kastje?")
    set_undo_seconds(world.samira, 0)
    with page_of(server, world.samira) as page:
        page.goto(f"{server.url}/zaak/{case.reference}")
        page.keyboard.press("a")
        page.keyboard.type(TYPED)
        underlined = page.locator(".composer .under mark")
        expect(underlined).to_have_text(["ONT-migratie", "SLA"])
        expect(page.locator(".plainly .score")).to_contain_text("Leesbaarheid 0 van 100")
        expect(page.locator(".swaps b")).to_have_text(
            ["nieuw glasvezelkastje", "afspraken over onze service"]
        )
        assert over_each_other(page.evaluate(PLACES))
        page.locator("#answer-text").fill("Uw kastje.\n" * 40 + TYPED)
        page.locator("#answer-text").press("Control+End")
        expect(underlined).to_have_count(2)
        assert over_each_other(page.evaluate(PLACES))
        page.locator("#answer-text").fill(TYPED)
        page.keyboard.press("Alt+j")
        answer = page.locator("#answer-text")
        expect(answer).to_have_value("ONT-migratie conform afspraken over onze service")
        page.get_by_role("button", name="ONT-migratie").click()
        words = "nieuw glasvezelkastje conform afspraken over onze service"
        expect(answer).to_have_value(words)
        expect(underlined).to_have_count(0)
        answer.fill(TYPED)
        expect(underlined).to_have_count(2)
        page.keyboard.press("Control+Shift+Enter")
        expect(page.locator("#timeline")).to_contain_text(TYPED)
    sent = Contact.objects.get(case=case, direction=Direction.OUT, automatic=False)
    assert TYPED in sent.text


PLACES = """() => [".under", "#answer-text"].map((each) => {
  const place = document.querySelector(each), style = getComputedStyle(place);
  const { x, y, width, height } = place.getBoundingClientRect();
  return [x, y, width, height, style.paddingLeft, style.paddingTop, style.font, place.scrollTop];
})"""


def over_each_other(places: list[list[object]]) -> bool:
    """The layer lies right over the text, in the same type, or the lines stand under other words."""
    under, text = places
    return under == text


@pytest.mark.requirement("M05")
def test_pim_reads_the_score_in_the_editor_and_confirms_once(
    server: Server, world: World, pim: Colleague
) -> None:
    with page_of(server, pim) as page:
        page.goto(f"{server.url}/team/{world.team.pk}/teksten")
        page.get_by_label("Naam van de standaardtekst").fill("Glas")
        page.locator("#wording").fill(f"{HARD} SLA.")
        expect(page.locator(".reads .score")).to_contain_text("moeilijker dan B1")
        expect(page.locator(".settings .under mark")).to_have_text(["SLA"])
        page.get_by_role("button", name="Bewaar", exact=True).click()
        expect(page.locator("#harder")).to_contain_text("moeilijker dan B1")
        expect(page.locator("#wording")).to_have_value(f"{HARD} SLA.")
        page.get_by_role("button", name="Bewaar toch").click()
        expect(page.locator("main")).to_contain_text("bevestigd door Pim Hofstra")
    assert Confirmed.objects.get().by == pim


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_list_and_the_tips_are_clean_and_fit_a_phone(
    server: Server, world: World, pim: Colleague, opened: Opener, scheme: str
) -> None:
    case = opened("Glasvezel", "Wanneer krijg ik een nieuw kastje?")
    # axe has styles of its own, which the page's policy rightly blocks
    with page_of(server, pim, size=(320, 700), strict=False, color_scheme=scheme) as page:
        for path in ("/vakwoorden", f"/team/{world.team.pk}/teksten", f"/zaak/{case.reference}"):
            page.goto(f"{server.url}{path}")
            if page.locator("#answer-text").count():
                page.locator("#answer-text").fill(TYPED)
                expect(page.locator(".composer .under mark")).to_have_count(2)
            assert violations(page) == []
            assert page.evaluate("document.documentElement.scrollWidth") <= 320
