"""M45: fitting answers appear while the customer writes, and never stand before the send button."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from django.test import Client

from gehoor.cases.models import Case
from gehoor.core import clock
from gehoor.knowledge.actions import NewArticle, publish
from gehoor.knowledge.models import Article, Spared
from gehoor.knowledge.sparing import settle_spared, spared_by_article
from gehoor.staff.models import Colleague
from tests.desk.browser import page_of
from tests.support.axe import violations
from tests.support.customer import words
from tests.support.house import House
from tests.support.world import World, local, make_world

if TYPE_CHECKING:
    from playwright.sync_api import Page
    from pytest_django.live_server_helper import LiveServer

pytestmark = pytest.mark.django_db(transaction=True)

TWICE = "Mijn factuur is dubbel afgeschreven"
READ = "Zo leest u uw factuur"
SECRET = "Dubbele facturen: werkwijze voor collega’s"


@pytest.fixture
def world() -> World:
    made = make_world()
    write_articles(made.samira)
    return made


def write_articles(by: Colleague) -> None:
    for title, public in ((TWICE, True), (READ, True), (SECRET, False), ("Uw bezorging", True)):
        publish(
            NewArticle(
                title_nl=title,
                title_en=f"In English: {title}",
                text_nl="Een tweede bedrag is bijna altijd de borg. Die boeken wij terug.",
                text_en="A second amount is nearly always the deposit. We pay it back.",
                steps_nl=("Kijk op uw factuur bij ‘borg’.",),
                steps_en=("Look at ‘deposit’ on your invoice.",),
                public=public,
            ),
            by,
        )


@pytest.mark.peer("chromium")
@pytest.mark.requirement("M45")
def test_factuur_dubbel_shows_two_articles_and_verstuur_toch(
    live_server: LiveServer, world: World
) -> None:
    with page_of(live_server, None, (320, 800), strict=False, locale="nl") as page:  # type: ignore[arg-type]
        page.goto(f"{live_server.url}/vraag")
        page.get_by_label("Uw vraag").press_sequentially("factuur dubbel")
        page.locator(".fitting details").first.wait_for()
        assert page.locator(".fitting summary").all_inner_texts() == [TWICE, READ]
        assert page.get_by_role("button", name="Verstuur toch").is_visible()
        assert page.get_by_role("button", name="Verstuur mijn vraag").is_visible()
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        _comes_back_after_a_reload(page)
        _sends_all_the_same(page)
    case = Case.objects.get()
    assert case.contacts.get(direction="in").text == "factuur dubbel"
    assert Spared.objects.count() == 0


def _comes_back_after_a_reload(page: Page) -> None:
    page.reload()
    page.locator(".fitting details").first.wait_for()
    assert page.get_by_label("Uw vraag").input_value() == "factuur dubbel"


def _sends_all_the_same(page: Page) -> None:
    """Also when the connection is gone for a moment; and the draft is not kept after that."""
    page.get_by_label("Uw e-mailadres").fill("b@post.example")
    page.wait_for_timeout(3000)  # quicker than a person types is asked again
    page.context.set_offline(True)
    page.get_by_role("button", name="Verstuur toch").click()
    page.get_by_text("U hebt nu geen verbinding").wait_for()
    page.context.set_offline(False)
    page.get_by_role("button", name="Verstuur toch").click()
    page.get_by_text("Wij hebben uw vraag ontvangen.").wait_for()
    page.goto(page.url.partition("/volg/")[0] + "/vraag")
    assert page.get_by_label("Uw vraag").input_value() == ""


def test_without_script_the_answers_are_a_page_and_the_form_sends(
    client: Client, world: World
) -> None:
    found = words(client.get("/antwoorden", {"q": "factuur dubbel"}))
    assert TWICE in found
    assert READ in found
    assert SECRET not in found
    assert "Verstuur mijn vraag" in words(client.get("/vraag"))
    assert "Stel uw vraag" in words(client.get("/antwoorden", {"q": "zonweringen"}))


def solves(client: Client, at: str, mail: str = "") -> Spared:
    article = Article.objects.get(title_nl=TWICE)
    with clock.travel(local(at)):
        assert "Fijn dat het is opgelost" in words(
            client.post("/vraag/opgelost", {"article": article.pk, "mail": mail})
        )
    return Spared.objects.latest("pk")


def settled(spared: Spared) -> bool | None:
    with clock.travel(spared.at + timedelta(days=7)):
        settle_spared()
    spared.refresh_from_db()
    return spared.counts


@pytest.mark.requirement("M45")
def test_it_counts_only_when_the_customer_says_solved_and_stays_away_for_seven_days(
    house: House,
) -> None:
    """Reading counts for nothing. Mail within the week takes it back, mail after it does not."""
    write_articles(house.world.samira)
    Client().post("/vraag/antwoorden", {"text": "factuur dubbel"})
    assert Spared.objects.count() == 0

    stays = solves(Client(), "2026-03-02 10:00")
    mails = solves(Client(), "2026-03-02 10:00", "klant@post.example")
    later = solves(Client(), "2026-03-02 10:00", "later@post.example")
    house.writes("2026-03-08 10:00", "Toch niet goed.", "klant@post.example", Subject="Factuur")
    with clock.travel(local("2026-03-09 09:59")):
        assert settle_spared() == 0
    assert [settled(each) for each in (stays, mails, later)] == [True, False, True]
    house.writes("2026-03-10 10:00", "Iets anders.", "later@post.example", Subject="Anders")
    assert settled(later) is True
    assert not Spared.objects.exclude(mail="").exists(), "no address is kept after the week"
    with clock.travel(local("2026-03-10 11:00")):
        assert spared_by_article(30) == {stays.article_id: 2}


@pytest.mark.requirement("M45")
def test_who_asks_in_the_same_browser_was_not_spared(client: Client, world: World) -> None:
    spared = solves(client, "2026-03-02 10:00")
    with clock.travel(local("2026-03-03 10:00")):
        shown = client.get("/vraag").context["shown"].signed
    with clock.travel(local("2026-03-03 10:01")):
        client.post("/vraag", {"text": "Toch niet.", "mail": "c@post.example", "shown": shown})
    assert settled(spared) is False
