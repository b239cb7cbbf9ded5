"""The page for finding: passages, filters to click and to type, and lines under a name."""

from __future__ import annotations

import pytest
from django.test import Client

from gehoor.finding.models import View
from tests.desk.support import Opener, signed_in
from tests.support.world import World

pytestmark = pytest.mark.django_db


def page(desk: Client, line: str) -> str:
    return desk.get("/zoeken", {"q": line}).text


def test_the_page_shows_the_sentence_the_case_and_the_moment(desk: Client, opened: Opener) -> None:
    case = opened(text="De linkerdeur klemt sinds gisteren.")
    shown = page(desk, "klemt")
    assert "De linkerdeur <mark>klemt</mark> sinds gisteren." in shown
    assert case.reference in shown
    assert "in een bericht" in shown


def test_what_customers_write_is_shown_as_text(desk: Client, opened: Opener) -> None:
    opened(text="<script>alert(1)</script> klemt <mark>")
    shown = page(desk, "klemt")
    assert "<script>alert" not in shown
    assert "&lt;mark&gt;" in shown


def test_a_filter_that_is_on_is_taken_out_by_a_click(desk: Client, opened: Opener) -> None:
    case = opened(text="De linkerdeur klemt.")
    shown = page(desk, "klemt status:open")
    assert case.reference in shown
    assert 'href="/zoeken?q=klemt" aria-current="true"' in shown
    assert "q=klemt+status%3Aopen+van%3Aik" in shown


def test_a_filter_that_cannot_be_says_what_can(desk: Client) -> None:
    assert "Bij “status” kan: open, closed, gesloten, dicht." in page(desk, "status:half")


def test_a_line_is_kept_shared_and_taken_off(desk: Client, world: World) -> None:
    desk.post("/zoeken/bewaar", {"q": "bank status:open", "name": "Open banken", "shared": "on"})
    other = signed_in(world.lotte)
    assert "Open banken" in page(other, "")
    view = View.objects.get(name="Open banken")
    assert other.post(f"/zoeken/{view.pk}/weg").status_code == 404
    desk.post(f"/zoeken/{view.pk}/weg")
    assert "Open banken" not in page(other, "")
    assert View.objects.filter(pk=view.pk, removed_at__isnull=False).exists()


def test_a_line_of_ones_own_is_not_shown_to_others(desk: Client, world: World) -> None:
    desk.post("/zoeken/bewaar", {"q": "bank", "name": "Mijn banken"})
    assert "Mijn banken" in page(desk, "")
    assert "Mijn banken" not in page(signed_in(world.lotte), "")


def test_the_same_name_again_takes_the_place_of_the_line_before(desk: Client) -> None:
    for line in ("bank", "kast"):
        desk.post("/zoeken/bewaar", {"q": line, "name": "Mijn lijst"})
    assert View.objects.get(removed_at=None).line == "kast"


def test_nothing_is_kept_without_a_name(desk: Client) -> None:
    answer = desk.post("/zoeken/bewaar", {"q": "bank", "name": " "}, follow=True)
    assert "Geef een naam aan wat je bewaart." in answer.text
    assert not View.objects.exists()
