"""What is due: the right group, the right order, and never more than a page."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from gehoor.cases.models import Case
from gehoor.casework.actions.answer import Answer, Ask, answer
from gehoor.casework.actions.watch import sweep
from gehoor.casework.models import Alert
from gehoor.core import clock
from gehoor.desk.queue import due
from tests.desk.support import NOW, Opener, signed_in
from tests.support.world import World, local

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


def groups(world: World) -> dict[str, list[str]]:
    page = due.page(world.samira)
    return {key: [row.case.title for row in rows] for key, _, rows in page.groups if rows}


def test_cases_stand_by_when_they_are_due(world: World, opened: Opener) -> None:
    opened("Vandaag", sender="a@post.example")
    opened("Bijna", sender="b@post.example", ago=timedelta(days=2, hours=19, minutes=10))
    with clock.travel(local("2026-03-02 13:00")):
        opened("Morgen", sender="c@post.example")
    waits = opened("Wacht", sender="d@post.example")
    asked = Ask("Foto sturen", NOW + timedelta(days=3))
    answer(
        waits,
        world.samira,
        Answer("Stuur een foto.", keeps=tuple(waits.promises.all()), asks=asked),
    )
    assert groups(world) == {
        "soon": ["Bijna"],
        "today": ["Vandaag"],
        "later": ["Morgen"],
        "waiting": ["Wacht"],
    }


def test_a_case_in_which_we_broke_our_word_goes_first(world: World, opened: Opener) -> None:
    opened("Gewoon", sender="a@post.example")
    opened("Gebroken", sender="b@post.example", ago=timedelta(days=6))
    for _ in range(3):
        sweep()
    page = due.page(world.samira)
    assert (page.rows[0].case.title, page.rows[0].group) == ("Gebroken", "first")
    assert page.rows[0].standing == "broken"


def test_own_cases_first_and_everybodys_by_a_switch(world: World, opened: Opener) -> None:
    opened("Van Samira")
    lotte = signed_in(world.lotte)
    assert "Van Samira" not in lotte.get("/").text
    assert "Je hebt niets open staan" in lotte.get("/").text
    lotte.post("/lijst/van")
    assert "Van Samira" in lotte.get("/").text
    lotte.post("/lijst/van")
    assert "Van Samira" not in lotte.get("/").text


def test_pages_follow_each_other_without_a_gap_or_a_double(
    world: World, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(due, "PAGE", 2)
    monkeypatch.setattr(due, "FIRST", 1)
    for number in range(5):
        opened(f"Zaak {number}", sender=f"{number}@post.example")  # all due at the same moment
    Case.objects.filter(title="Zaak 4").update(urgent_since=NOW)
    seen, cursor = [], ""
    while True:
        page = due.page(world.samira, cursor)
        seen += [row.case.title for row in page.rows]
        cursor = page.cursor
        if not cursor:
            break
    assert seen == ["Zaak 4", "Zaak 0", "Zaak 1", "Zaak 2", "Zaak 3"]


@pytest.mark.parametrize("cursor", ["x", "2026-03-02", "2026-03-02T10:00:00+00:00~", "~9"])
def test_a_broken_cursor_shows_the_first_page(world: World, opened: Opener, cursor: str) -> None:
    opened()
    assert len(due.page(world.samira, cursor).rows) == 1


def test_more_rows_take_no_more_queries(world: World, opened: Opener) -> None:
    def queries() -> int:
        with CaptureQueriesContext(
            connection,
        ) as captured:
            list(due.page(None).groups)
        return len(captured)

    opened(sender="1@post.example")
    one = queries()
    for number in range(2, 8):
        opened(sender=f"{number}@post.example")
    assert queries() == one


def test_a_call_is_seen_by_its_own_colleague_only(world: World, opened: Opener) -> None:
    opened(ago=timedelta(days=2, hours=17))
    sweep()
    alert = Alert.objects.get(colleague=world.samira)
    mine = signed_in(world.samira)
    assert "Halverwege de termijn" in mine.get("/").text
    signed_in(world.lotte).post(f"/meldingen/{alert.pk}/gezien")
    assert "Halverwege de termijn" in mine.get("/meldingen").text
    mine.post(f"/meldingen/{alert.pk}/gezien")
    assert "Halverwege de termijn" not in mine.get("/meldingen").text


def test_seeing_the_newest_call_about_a_case_is_seeing_the_older_ones(
    world: World, opened: Opener, desk: Client
) -> None:
    opened(ago=timedelta(days=2, hours=19))
    sweep()
    sweep()
    assert Alert.objects.filter(colleague=world.samira).count() == 2
    page = desk.get("/meldingen").text
    assert page.count("<li>") == 1
    newest = Alert.objects.filter(colleague=world.samira).latest("pk")
    desk.post(f"/meldingen/{newest.pk}/gezien")
    assert not Alert.objects.filter(colleague=world.samira, seen_at=None).exists()
